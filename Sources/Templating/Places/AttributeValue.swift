/// What was read of an attribute's value so far, as far as it decides which values may follow.
struct AttributeValue: Equatable {
    enum Kind: Equatable {
        case plain
        /// `on…`, `style`, `srcdoc`: a language of its own, in which escaping for HTML protects nothing.
        case code
        /// `href`, `src` and their like.
        case address
        /// `srcset`: addresses with commas between them.
        case addressList
    }

    let kind: Kind
    let name: String
    /// The start of the address in lower case, without the white space that browsers skip; never more than is needed to
    /// know a scheme.
    private var start: [UInt8] = []
    /// Whether the scheme is decided: by a value of type address or url, or by `/`, `?`, `#` or a harmless `scheme:`.
    private(set) var isAnchored = false
    /// Whether the address runs code: `javascript:`, `data:`, `vbscript:`.
    private(set) var isCode = false
    /// Whether two ways through a section gave it different starts.
    private var isUncertain = false

    init() {
        kind = .plain
        name = ""
    }

    /// - Parameter name: in lower case.
    init(of name: [UInt8]) {
        self.name = String(decoding: name, as: UTF8.self)
        if name.starts(with: Array("on".utf8)) || Self.code.contains(self.name) {
            kind = .code
        } else if Self.addresses.contains(self.name) {
            kind = .address
        } else {
            kind = Self.addressLists.contains(self.name) ? .addressList : .plain
        }
    }

    /// Whether nothing stands before this place, so that a value would begin the address.
    var isAtStart: Bool { start.isEmpty && !isAnchored && !isUncertain }

    mutating func read(_ byte: UInt8) {
        guard kind == .address || kind == .addressList else { return }
        if kind == .addressList {
            if byte == UInt8(ascii: ",") { return self = AttributeValue(listAfter: self) }
            // Behind the address itself come its widths.
            if PlaceTracker.isSpace(byte), !start.isEmpty { isAnchored = true }
        }
        if isAnchored || byte <= 0x20 { return }
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): isAnchored = true
        case UInt8(ascii: ":"):
            if isUncertain || Self.codeSchemes.contains(String(decoding: start, as: UTF8.self)) { isCode = true }
            isAnchored = true
        default: if start.count < 16 { start.append(PlaceTracker.lowercased(byte)) }
        }
    }

    mutating func pass(_ type: ValueType) {
        switch type {
        case .address, .url: isAnchored = true
        case .number: start.append(UInt8(ascii: "0"))
        case .text, .markup: break
        }
    }

    /// Takes the stricter of two values of one attribute.
    mutating func merge(_ other: AttributeValue) {
        isUncertain = isUncertain || other.isUncertain || start != other.start || isAnchored != other.isAnchored
        if start.isEmpty || other.start.isEmpty { start = [] }
        isAnchored = isAnchored && other.isAnchored
        isCode = isCode || other.isCode
    }

    private init(listAfter value: AttributeValue) {
        kind = value.kind
        name = value.name
    }

    private static let code: Set<String> = ["style", "srcdoc"]
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "ping", "manifest", "longdesc",
        "codebase", "xlink:href",
    ]
    private static let addressLists: Set<String> = ["srcset", "imagesrcset"]
    private static let codeSchemes: Set<String> = ["javascript", "vbscript", "data"]
}
