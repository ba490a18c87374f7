/// `text` safe to show on a terminal or in a log: control characters (so every ANSI escape) and the characters that
/// reverse or hide text become visible as `\u{…}`. Tabs become one space; line feeds stay only when asked for.
package func terminalText(_ text: String, keepingLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { isDangerous($0) || $0 == "\t" || $0 == "\n" }) else { return text }
    var output = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\t": output.unicodeScalars.append(" ")
        case "\n" where keepingLines: output.unicodeScalars.append(scalar)
        case "\n": output.append(" ")
        case _ where isDangerous(scalar): output.append("\\u{" + String(scalar.value, radix: 16) + "}")
        default: output.unicodeScalars.append(scalar)
        }
    }
    return output
}

/// C0 and C1 controls, bidirectional overrides and isolates, zero-width characters, tags.
func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        true
    default: false
    }
}
