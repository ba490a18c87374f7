/// A JSON value, as far as the files of the Mustache specification need one.
enum JSON: Sendable, Equatable {
    case null
    case flag(Bool)
    /// As written.
    case number(String)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    struct SyntaxError: Error { let offset: Int }

    init(parsing bytes: [UInt8]) throws {
        var reader = Reader(bytes: bytes)
        self = try reader.value()
    }

    subscript(_ key: String) -> JSON {
        if case .object(let members) = self { members[key] ?? .null } else { .null }
    }

    /// How Mustache prints it.
    var printed: String {
        switch self {
        case .text(let text): text
        case .number(let digits): digits
        case .flag(let flag): "\(flag)"
        case .null, .list, .object: ""
        }
    }

    var elements: [JSON] { if case .list(let elements) = self { elements } else { [] } }

    var isTrue: Bool { self == .flag(true) }
}

private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func value() throws -> JSON {
        let next = skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .list(try list())
        case UInt8(ascii: "\""): return .text(try string())
        default:
            let start = position
            while position < bytes.count, !Array(" \t\r\n,]}:".utf8).contains(bytes[position]) { position += 1 }
            switch String(decoding: bytes[start..<position], as: UTF8.self) {
            case "null": return .null
            case "true": return .flag(true)
            case "false": return .flag(false)
            case "": throw JSON.SyntaxError(offset: start)
            case let digits: return .number(digits)
            }
        }
    }

    private mutating func object() throws -> [String: JSON] {
        var members: [String: JSON] = [:]
        position += 1
        while skipSpace() != UInt8(ascii: "}") {
            let key = try string()
            guard skipSpace() == UInt8(ascii: ":") else { throw JSON.SyntaxError(offset: position) }
            position += 1
            members[key] = try value()
            if skipSpace() == UInt8(ascii: ",") { position += 1 }
        }
        position += 1
        return members
    }

    private mutating func list() throws -> [JSON] {
        var elements: [JSON] = []
        position += 1
        while skipSpace() != UInt8(ascii: "]") {
            elements.append(try value())
            if skipSpace() == UInt8(ascii: ",") { position += 1 }
        }
        position += 1
        return elements
    }

    private mutating func string() throws -> String {
        guard skipSpace() == UInt8(ascii: "\"") else { throw JSON.SyntaxError(offset: position) }
        position += 1
        var units: [UInt8] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 1
                units += try escape()
            } else {
                units.append(bytes[position])
            }
            position += 1
        }
        position += 1
        return String(decoding: units, as: UTF8.self)
    }

    private mutating func escape() throws -> [UInt8] {
        guard position < bytes.count else { throw JSON.SyntaxError(offset: position) }
        switch bytes[position] {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            let digits = String(decoding: bytes[position + 1..<min(position + 5, bytes.count)], as: UTF8.self)
            guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
                throw JSON.SyntaxError(offset: position)
            }
            position += 4
            return Array(String(Character(scalar)).utf8)
        case let other: return [other]
        }
    }

    /// - Returns: the next byte that is not white space; 0 at the end, which no rule accepts.
    private mutating func skipSpace() -> UInt8 {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        return position < bytes.count ? bytes[position] : 0
    }
}
