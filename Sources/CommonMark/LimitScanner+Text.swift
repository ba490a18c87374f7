internal import CMarkShims

extension LimitScanner {
    // MARK: What stands before the text of a line

    /// Reads the marks of quotes, lists and footnotes, and bounds how many containers can be open behind them.
    /// - Returns: where the text starts.
    mutating func scanPrefix(from start: Int) -> Int {
        var index = start
        var space = 0
        var marks = 0
        var firstMark = start
        loop: while index < body.upperBound {
            switch bytes[index] {
            case 0x20: space += 1
            case 0x09: space += 4
            case UInt8(ascii: ">"): marks += 1
            default:
                guard let end = mark(at: index) else { break loop }
                if bytes[index] == UInt8(ascii: "["), scan.footnoteStarts.count < 100 {
                    scan.footnoteStarts.append(index)
                }
                if marks == 0 { firstMark = index }
                marks += 1
                index = end
                continue
            }
            index += 1
        }
        if marks > MarkdownLimits.nesting, isThematicBreak(from: firstMark) { marks = 1 }
        // An open list item takes two columns at least, and none can be open that was not before.
        let open = min(depth, space / 2) + marks
        if open > MarkdownLimits.nesting { refuse(.nesting, start..<start) }
        // A line may go on with a paragraph of the line before without repeating its marks.
        if start == chunk.start {
            let isEmpty = marks == 0 && (index == body.upperBound || bytes[index] == 0x0A || bytes[index] == 0x0D)
            if !isEmpty { depth = open }
        } else {
            depth = max(depth, open)
        }
        return index
    }

    /// Where the mark of a list item or footnote definition ends that starts at `start`, if one does.
    private func mark(at start: Int) -> Int? {
        var index = start
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            index += 1
        case 0x30...0x39:
            while index < body.upperBound, index - start < 9, (0x30...0x39).contains(bytes[index]) { index += 1 }
            guard index < body.upperBound, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
                return nil
            }
            index += 1
        case UInt8(ascii: "["):
            guard byte(start + 1) == UInt8(ascii: "^") else { return nil }
            index += 2
            while index < body.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "]") { index += 1 }
            return byte(index) == UInt8(ascii: "]") && byte(index + 1) == UInt8(ascii: ":") ? index + 2 : nil
        default:
            return nil
        }
        guard index < body.upperBound else { return index }
        return bytes[index] <= 0x20 ? index : nil
    }

    /// `* * * * *` to the end of the line: one rule, not five lists.
    private func isThematicBreak(from start: Int) -> Bool {
        var index = start
        while index < body.upperBound, bytes[index] != 0x0A, bytes[index] != 0x0D {
            if bytes[index] != bytes[start], bytes[index] != 0x20, bytes[index] != 0x09 { return false }
            index += 1
        }
        return "*-_".utf8.contains(bytes[start])
    }

    // MARK: The text of a line

    /// Counts what can multiply.
    /// - Returns: the end of the line.
    mutating func scanText(from start: Int) -> Int {
        if byte(start) == UInt8(ascii: "[") { chunk.mayHoldReference = true }
        var index = start
        while index < body.upperBound {
            index = firstMark(from: index)
            guard index < body.upperBound else { break }
            let byte = bytes[index]
            switch byte {
            case 0x0A, 0x0D:
                return index
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                if byte == UInt8(ascii: "~") { scan.parts.insert(.strikethroughs) }
                if index == start || bytes[index - 1] != byte { chunk.marks += 1 }
            case UInt8(ascii: "["):
                openBracket(at: index)
            case UInt8(ascii: "]"):
                chunk.closingBrackets += 1
                if chunk.mayHoldReference, self.byte(index + 1) == UInt8(ascii: ":") {
                    measureReference(from: index + 2)
                }
            case UInt8(ascii: "<"):
                openPointyBracket(at: index)
            case UInt8(ascii: "|"):
                line.pipes += 1
            case UInt8(ascii: "@"):
                line.ats += 1
                scan.parts.insert(.addresses)
            case UInt8(ascii: ":"):
                if self.byte(index + 1) == UInt8(ascii: "/"), self.byte(index + 2) == UInt8(ascii: "/") {
                    address(at: index)
                }
            case UInt8(ascii: "."):
                if index >= body.lowerBound + 3, bytes[index - 1] == UInt8(ascii: "w"),
                    bytes[index - 2] == UInt8(ascii: "w"), bytes[index - 3] == UInt8(ascii: "w")
                {
                    address(at: index)
                }
            default: break
            }
            index += 1
        }
        return index
    }

    /// The next byte of interest: in prose one of fifty.
    private func firstMark(from start: Int) -> Int {
        visieplein_first_mark(bytes.baseAddress, start, body.upperBound)
    }

    private func byte(_ index: Int) -> UInt8? { index < body.upperBound ? bytes[index] : nil }

    private mutating func openBracket(at index: Int) {
        if index > body.lowerBound, bytes[index - 1] == UInt8(ascii: "!") { chunk.images += 1 }
        switch byte(index + 1) {
        case UInt8(ascii: "["):
            scan.parts.insert(.wikiLinks)
        case 0x20, UInt8(ascii: "x"):
            if byte(index + 2) == UInt8(ascii: "]") { scan.parts.insert(.tasks) }
        case UInt8(ascii: "^"):
            scan.parts.insert(.footnotes)
            footnoteUses += 1
            if footnoteUses > MarkdownLimits.footnoteUses { refuse(.footnotes, index..<index + 2) }
        case UInt8(ascii: "&"):
            // cmark takes the length of a footnote's label from the source, also where the caret was written as an
            // entity, and then reads beyond the text that the entity became.
            if let end = encodedCaret(at: index + 1) { refuse(.hiddenFootnote, index..<end) }
        default: break
        }
    }

    /// Where the entity for `^` that starts at `start` ends.
    private func encodedCaret(at start: Int) -> Int? {
        let end = bytes[start..<min(start + 12, body.upperBound)].firstIndex(of: UInt8(ascii: ";"))
        guard let end else { return nil }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self).lowercased()
        let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
        let isCaret = name == "hat" || (name.hasPrefix("#") && Int(digits, radix: name.hasPrefix("#x") ? 16 : 10) == 94)
        return isCaret ? end + 1 : nil
    }

    private mutating func openPointyBracket(at index: Int) {
        switch (byte(index + 1), byte(index + 2)) {
        case (UInt8(ascii: "?"), _), (UInt8(ascii: "!"), UInt8(ascii: "[")): chunk.unclosed += 1
        case (UInt8(ascii: "!"), .some(0x41...0x5A)): chunk.unclosed += 1
        default: break
        }
    }

    /// Counts the addresses in the word that has one at `start`. cmark reads to the end of the word for each of them,
    /// and counts its brackets for each closing one.
    private mutating func address(at start: Int) {
        scan.parts.insert(.addresses)
        guard start >= wordEnd else { return }
        var index = start
        var count = 1
        while index < body.upperBound, bytes[index] > 0x20 {
            if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: ":") { count += 1 }
            if bytes[index] == UInt8(ascii: "."), bytes[index - 1] == UInt8(ascii: "w") { count += 1 }
            index += 1
        }
        wordEnd = index
        chunk.addresses += 4 * count * (index - start)
    }

    /// Measures the address and title of the link reference whose label ends before `start`.
    private mutating func measureReference(from start: Int) {
        let limit = min(body.upperBound, start + MarkdownLimits.referenceSize + 1)
        var index = start
        func skip(while condition: (UInt8) -> Bool) {
            while index < limit, condition(bytes[index]) { index += 1 }
        }
        skip { $0 <= 0x20 }
        if index < limit, bytes[index] == UInt8(ascii: "<") {
            skip { $0 != UInt8(ascii: ">") && $0 != 0x0A }
        }
        skip { $0 > 0x20 }
        var end = index
        skip { $0 <= 0x20 }
        if index < limit, "\"'(".utf8.contains(bytes[index]) {
            let closing = bytes[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[index]
            index += 1
            while index < limit, bytes[index] != closing { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
            end = index
        }
        if index >= limit, limit - start > MarkdownLimits.referenceSize {
            refuse(.reference, start..<start)
        } else if end - start > longestReference.size {
            longestReference = (end - start, start..<min(end, body.upperBound))
        }
    }
}
