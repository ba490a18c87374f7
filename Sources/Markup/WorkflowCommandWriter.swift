/// Writes commands to the log of a GitHub workflow: `::error file=a.md,line=3::text`, one to a line.
///
/// The runner reads commands from whatever a program prints, so a line feed in a value could start a second one. Values
/// are escaped the way the runner undoes it (`%`, CR and LF; in properties `:` and `,` too), which leaves each command
/// on its own line, and they pass through `terminalText` first, because people read these logs on a terminal.
package struct WorkflowCommandWriter: Sendable {
    private var output = OutputBuffer()

    package init() {}

    /// What was written so far, in UTF-8.
    package var bytes: [UInt8] { output.bytes }

    /// Writes one command.
    /// - Parameters:
    ///   - name: what the runner should do: `error`, `warning`, `notice`.
    ///   - properties: where it applies, in the order given.
    ///   - text: what to show; line feeds stay line feeds.
    package mutating func command(_ name: StaticString, properties: [(StaticString, String)], text: String) {
        output.append("::")
        output.append(name)
        for (index, property) in properties.enumerated() {
            output.append(index == 0 ? " " : ",")
            output.append(property.0)
            output.append("=")
            output.append(terminalText(property.1), replacing: Self.propertyEscape)
        }
        output.append("::")
        output.append(terminalText(text, keepingLines: true), replacing: Self.textEscape)
        output.append("\n")
    }

    private static func textEscape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "%"): "%25"
        case 0x0A: "%0A"
        case 0x0D: "%0D"
        default: nil
        }
    }

    private static func propertyEscape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: ":"): "%3A"
        case UInt8(ascii: ","): "%2C"
        default: textEscape(byte)
        }
    }
}
