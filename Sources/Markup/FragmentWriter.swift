/// Writes the HTML of running text before it is known on which page it will stand, at the speed of copying.
///
/// It escapes as the CommonMark reference implementation does (`& < > "`, not `'`), so that its output can be compared
/// byte for byte, but for control characters, which become U+FFFD; all attributes here are in double quotes, for which
/// that is enough. Addresses within the site depend on the page, so they are left out of a fragment: whoever places it fills them in through `HTMLWriter`.
package struct FragmentWriter: Sendable {
    private var output: [UInt8] = []

    package init(capacity: Int = 0) { output.reserveCapacity(capacity) }

    /// How many bytes were written so far.
    package var count: Int { output.count }

    /// The finished piece, in no more memory than it takes: pieces are kept until their page is written.
    package var html: HTML { HTML(bytes: output.withUnsafeBufferPointer { Array($0) }) }

    /// Markup of the program itself.
    package mutating func markup(_ literal: StaticString) {
        literal.withUTF8Buffer { output.append(contentsOf: $0) }
    }

    /// Starts a new line, unless at the start of one.
    package mutating func startLine() {
        if let last = output.last, last != 0x0A { output.append(0x0A) }
    }

    /// A whole number in digits.
    package mutating func number(_ number: Int) { output.append(contentsOf: String(number).utf8) }

    /// Text between tags or within a double-quoted attribute value.
    package mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        _ = text(utf8, from: 0, stopsAtQuotes: false)
    }

    /// As above, from `start` up to the first straight quote, which is left to the caller.
    /// - Returns: the index of that quote, or the count of the text.
    package mutating func textUpToQuote(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text(utf8, from: start, stopsAtQuotes: true)
    }

    private mutating func text(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, stopsAtQuotes: Bool) -> Int {
        var start = start
        var index = start
        let count = utf8.count
        while true {
            index = firstSpecial(utf8, from: index)
            guard index < count else { break }
            let byte = utf8[index]
            if stopsAtQuotes, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { break }
            guard let entity = Self.entity(byte) else {
                index += 1
                continue
            }
            append(utf8, from: start, to: index)
            markup(entity)
            index += 1
            start = index
        }
        append(utf8, from: start, to: index)
        return index
    }

    /// As above, for a string.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { self.text($0) }
    }

    /// An address outside the site that the allowlist let through; for a double-quoted attribute.
    package mutating func address(_ url: SafeURL) { text(url.encoded) }

    /// Any text as the reference implementation writes an address: what may not stand in a URL percent-encoded, `&` and
    /// `'` escaped. This makes no address safe to follow; it serves to compare with that implementation.
    package mutating func uncheckedAddress(_ utf8: UnsafeBufferPointer<UInt8>) {
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "'"): markup("&#x27;")
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: output.append(byte)
            case _ where Self.standsInURL(byte): output.append(byte)
            default: appendPercentTriplet(byte, to: &output)
            }
        }
    }

    /// Puts what `piece` holds at `offset` of what was written so far.
    package mutating func insert(_ piece: FragmentWriter, at offset: Int) {
        output.insert(contentsOf: piece.output, at: offset)
    }

    private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        guard start < end else { return }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
    }

    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        // No control character but white space may stand in HTML, not even as a reference.
        case 0...0x08, 0x0B, 0x0E...0x1F, 0x7F: "\u{FFFD}"
        default: nil
        }
    }

    private static func standsInURL(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"),
            UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
            UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
