/// Writes HTML text, quoted attribute values and addresses, each escaped for its place.
///
/// A writer belongs to one page: it knows the way from that page to the root of the site, so that a `SitePath`
/// comes out as a relative link.
public struct HTMLWriter: Sendable {
    private var output: OutputBuffer
    /// From this page to the site's root: empty, `../`, `../../` and so on.
    private let toRoot: [UInt8]
    /// The address of this page; nil where it is not known, or no page.
    private let page: String?

    /// - Parameter depth: the number of folders between the root and this page.
    package init(depth: Int = 0, capacity: Int = 0) {
        self.init(depth: depth, page: nil, room: OutputBuffer(capacity: capacity))
    }

    /// A writer in the room of a page that was written before.
    /// - Parameter page: the address of the page, as links to it have it.
    package init(depth: Int, page: String?, room: OutputBuffer) {
        output = room
        output.removeAll()
        toRoot = Array(repeatElement("../".utf8, count: depth).joined())
        self.page = page
    }

    /// A writer that does not know its page.
    /// - Parameter toRoot: what to write for the way to the root.
    init(toRoot: [UInt8]) {
        output = OutputBuffer()
        self.toRoot = toRoot
        page = nil
    }

    /// What was written so far, in UTF-8.
    package var bytes: [UInt8] { output.bytes }

    /// The finished piece.
    package var html: HTML { HTML(bytes: output.bytes) }

    /// Hands over what was written, without a copy; the writer is empty afterwards.
    package mutating func take() -> OutputBuffer { output.take() }

    /// Empties the writer and keeps its room, for the next page at the same depth.
    package mutating func removeAll() { output.removeAll() }

    // MARK: Unescaped, because it is not content

    /// Markup of the program itself.
    package mutating func markup(_ literal: StaticString) { output.append(literal) }

    /// Markup out of a template: written by whoever owns the design, never by an author of content.
    package mutating func markup(template bytes: ArraySlice<UInt8>) { output.append(bytes) }

    /// As above, for a piece of a compiled template.
    package mutating func markup(template bytes: UnsafeBufferPointer<UInt8>) { output.append(bytes) }

    /// Markup that another writer finished.
    package mutating func markup(_ html: HTML) { output.append(html.bytes) }

    /// A part of such markup, from `HTML.bytes`.
    package mutating func markup(finished bytes: ArraySlice<UInt8>) { output.append(bytes) }

    /// From this page to the site's root.
    mutating func wayToRoot() { output.append(toRoot) }

    // MARK: Escaped

    /// Text between tags or within a quoted attribute value: `& < > " '` are escaped, and control characters
    /// that HTML does not allow become U+FFFD.
    public mutating func text(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { self.text($0) }
    }

    /// As `text(_:)`, for UTF-8 bytes.
    package mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let index = firstSpecial(utf8, from: start)
            output.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
            guard index < utf8.count else { return }
            if let entity = Self.entity(utf8[index]) { output.append(entity) }
            start = index + 1
        }
    }

    /// A whole number in digits.
    public mutating func number(_ number: Int) { output.append(number) }

    /// The address of a page or asset of this site, relative to the page being written, of which an anchor is
    /// enough; for a quoted attribute.
    public mutating func address(_ path: SitePath) {
        if path.fragment == nil || path.path != page {
            output.append(toRoot)
            // An empty address means "this page" to a browser, so the root needs a name.
            if path.path.isEmpty, toRoot.isEmpty { output.append("./" as StaticString) }
            text(path.path)
        }
        if let fragment = path.fragment {
            output.append(UInt8(ascii: "#"))
            text(fragment)
        }
    }

    /// An address outside the site that the allowlist let through; for a quoted attribute.
    public mutating func address(_ url: SafeURL) { text(url.encoded) }

    /// The character reference for a byte that means something in HTML, after the HTML standard's
    /// "escaping a string" plus the single quote.
    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        // No control character but white space may stand in HTML, not even as a reference.
        case 0...0x08, 0x0B, 0x0E...0x1F, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
