import Testing

/// A file of a picture's numbers, read back: the heads, and a record for each row. Nothing stands for what is not known.
struct FigureFile: Equatable {
    let heads: [String]
    let rows: [[String]]

    /// Comma-separated values, without the mark in front and without the apostrophe that guards against formulas.
    init(csv: [UInt8]) {
        var records: [[String]] = [[]]
        var field: [UInt8] = []
        var isQuoted = false
        var endedQuotes = false
        func end() {
            let text = String(decoding: field, as: UTF8.self)
            records[records.count - 1].append(text.hasPrefix("'=") ? String(text.dropFirst()) : text)
            field = []
            endedQuotes = false
        }
        for byte in csv.dropFirst(3) {
            switch byte {
            case UInt8(ascii: "\""):
                // The second of two quotes inside quotes is one of the text.
                if endedQuotes { field.append(byte) }
                endedQuotes = isQuoted
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: end()
            case UInt8(ascii: "\r") where !isQuoted: break
            case UInt8(ascii: "\n") where !isQuoted:
                end()
                records.append([])
            default: field.append(byte)
            }
        }
        heads = records.first ?? []
        rows = Array(records.dropFirst().dropLast())
    }

    /// The same out of JSON; the row of all together last.
    init(json: [UInt8]) throws {
        guard case .object(let members) = try JSONValue(json) else { throw JSONValue.Failure() }
        heads = members["columns"]?.texts ?? []
        var rows: [[String]] = []
        if case .array(let values) = members["rows"] { rows = values.map(\.texts) }
        if let total = members["total"] { rows.append(total.texts) }
        self.rows = rows
    }
}

/// As much of JSON as our own files hold.
private enum JSONValue {
    case object([String: JSONValue])
    case array([JSONValue])
    case text(String)

    struct Failure: Error {}

    /// The members of an array as texts; a null is an empty one.
    var texts: [String] {
        guard case .array(let values) = self else { return [] }
        return values.map { if case .text(let text) = $0 { text } else { "" } }
    }

    init(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        self = try Self.value(&rest)
    }

    private static func value(_ rest: inout ArraySlice<UInt8>) throws -> JSONValue {
        skip(&rest)
        switch rest.first {
        case UInt8(ascii: "{"):
            var members: [String: JSONValue] = [:]
            try list(&rest, until: "}") { rest in
                guard case .text(let key) = try value(&rest) else { throw Failure() }
                skip(&rest)
                guard rest.popFirst() == UInt8(ascii: ":") else { throw Failure() }
                members[key] = try value(&rest)
            }
            return .object(members)
        case UInt8(ascii: "["):
            var values: [JSONValue] = []
            try list(&rest, until: "]") { rest in values.append(try value(&rest)) }
            return .array(values)
        case UInt8(ascii: "\""): return .text(try string(&rest))
        default:
            let word = rest.prefix { $0 > 0x20 && !",]}".utf8.contains($0) }
            rest = rest[word.endIndex...]
            let text = String(decoding: word, as: UTF8.self)
            return .text(text == "null" ? "" : text)
        }
    }

    private static func list(
        _ rest: inout ArraySlice<UInt8>, until end: Unicode.Scalar, _ member: (inout ArraySlice<UInt8>) throws -> Void
    ) throws {
        rest = rest.dropFirst()
        skip(&rest)
        while rest.first != UInt8(ascii: end) {
            try member(&rest)
            skip(&rest)
            if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
            skip(&rest)
            if rest.isEmpty { throw Failure() }
        }
        rest = rest.dropFirst()
    }

    private static func string(_ rest: inout ArraySlice<UInt8>) throws -> String {
        rest = rest.dropFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "u"):
                let digits = String(decoding: rest.prefix(4), as: UTF8.self)
                guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else { throw Failure() }
                text += Array(String(scalar).utf8)
                rest = rest.dropFirst(4)
            case let escaped? where "\"\\".utf8.contains(escaped): text.append(escaped)
            default: throw Failure()
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func skip(_ rest: inout ArraySlice<UInt8>) { rest = rest.drop { $0 <= 0x20 } }
}
