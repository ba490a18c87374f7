/// Swift text with everything that is not code blanked: comments and the text of string literals become spaces, lines
/// stay where they are, code inside `\( )` stays.
///
/// No parser of Swift: enough of its lexical rules to keep a rule about `!` from tripping over "Klaar!".
struct CodeText {
    private enum State {
        case code(parentheses: Int)
        case lineComment
        case blockComment(depth: Int)
        case string(hashes: Int, isMultiline: Bool)
    }

    static func blanked(_ text: String) -> String {
        var scanner = CodeText(bytes: Array(text.utf8))
        scanner.run()
        return String(decoding: scanner.output, as: UTF8.self)
    }

    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private var position = 0
    /// Innermost last. An interpolation puts `code` on top of its string.
    private var states: [State] = [.code(parentheses: 0)]

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    private mutating func run() {
        while position < bytes.count, let state = states.popLast() {
            switch state {
            case .code(let parentheses): stepCode(parentheses)
            case .lineComment: stepLineComment()
            case .blockComment(let depth): stepBlockComment(depth)
            case .string(let hashes, let isMultiline): stepString(hashes, isMultiline)
            }
        }
    }

    private mutating func stepCode(_ parentheses: Int) {
        guard "/#\"()".utf8.contains(bytes[position]) else {
            states.append(.code(parentheses: parentheses))
            return keep(1)
        }
        let quote = bytes[position...].firstIndex { $0 != UInt8(ascii: "#") } ?? position
        if sees("//") {
            states += [.code(parentheses: parentheses), .lineComment]
            skip(2)
        } else if sees("/*") {
            states += [.code(parentheses: parentheses), .blockComment(depth: 1)]
            skip(2)
        } else if quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") {
            let hashes = quote - position
            keep(hashes)
            let isMultiline = sees("\"\"\"")
            keep(isMultiline ? 3 : 1)
            states += [.code(parentheses: parentheses), .string(hashes: hashes, isMultiline: isMultiline)]
        } else if sees("(") {
            states.append(.code(parentheses: parentheses + 1))
            keep(1)
        } else if sees(")"), !states.isEmpty, parentheses == 0 {
            keep(1)  // The end of an interpolation: back to its string.
        } else {
            states.append(.code(parentheses: sees(")") ? parentheses - 1 : parentheses))
            keep(1)
        }
    }

    private mutating func stepLineComment() {
        if !sees("\n") { states.append(.lineComment) }
        skip(1)
    }

    private mutating func stepBlockComment(_ depth: Int) {
        if sees("/*") {
            states.append(.blockComment(depth: depth + 1))
            skip(2)
        } else if sees("*/") {
            if depth > 1 { states.append(.blockComment(depth: depth - 1)) }
            skip(2)
        } else {
            states.append(.blockComment(depth: depth))
            skip(1)
        }
    }

    private mutating func stepString(_ hashes: Int, _ isMultiline: Bool) {
        let marks = String(repeating: "#", count: hashes)
        let end = (isMultiline ? "\"\"\"" : "\"") + marks
        if sees(end) || (!isMultiline && sees("\n")) {
            keep(sees("\n") ? 1 : end.utf8.count)
            return
        }
        states.append(.string(hashes: hashes, isMultiline: isMultiline))
        if sees("\\\(marks)(") {
            states.append(.code(parentheses: 0))
            keep(hashes + 2)
        } else {
            skip(sees("\\\(marks)") ? hashes + 2 : 1)
        }
    }

    private func sees(_ token: String) -> Bool {
        var index = position
        for byte in token.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    private mutating func keep(_ count: Int) {
        let end = min(position + count, bytes.count)
        output += bytes[position..<end]
        position = end
    }

    /// Blanks bytes; a line break stays one.
    private mutating func skip(_ count: Int) {
        let end = min(position + count, bytes.count)
        output += bytes[position..<end].map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
        position = end
    }
}
