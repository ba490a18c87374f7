/// A stylesheet without comments and without the white space that only its writer needs. Strings are left alone.
///
/// The stylesheet is written to be read and changed; what visitors load is a fifth shorter.
func compacted(stylesheet css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(css.count)
    var index = 0
    var hasPendingSpace = false
    while index < css.count {
        let byte = css[index]
        if byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
            index = endOfComment(css, from: index + 2)
            hasPendingSpace = true
        } else if isWhitespace(byte) {
            hasPendingSpace = true
            index += 1
        } else {
            if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
            if hasPendingSpace, let last = output.last, !swallowsSpace(last), !swallowsSpace(byte),
                last != UInt8(ascii: ":")
            {
                output.append(UInt8(ascii: " "))
            }
            hasPendingSpace = false
            let end =
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? endOfString(css, from: index) : index + 1
            output.append(contentsOf: css[index..<end])
            index = end
        }
    }
    output.append(UInt8(ascii: "\n"))
    return output
}

/// Around these no white space means anything. Not so in front of `:` (`a :hover`) and around brackets (`and (…)`).
private func swallowsSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
}

private func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func endOfComment(_ css: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < css.count {
        if css[index] == UInt8(ascii: "*"), css[index + 1] == UInt8(ascii: "/") { return index + 2 }
        index += 1
    }
    return css.count
}

private func endOfString(_ css: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < css.count, css[index] != css[start] { index += css[index] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(index + 1, css.count)
}
