/// Writes a calendar (iCalendar, RFC 5545): lines that end in CR LF and are folded at 75 octets, texts escaped.
package struct CalendarWriter: Sendable {
    private var output = OutputBuffer()

    /// The most octets in a line without its line break (section 3.1).
    private static let lineLimit = 75

    package init() {}

    /// What was written so far, in UTF-8.
    package var bytes: [UInt8] { output.bytes }

    /// Writes `BEGIN:…` and `END:…`; `body` writes what is between.
    package mutating func component(_ name: StaticString, _ body: (inout CalendarWriter) -> Void) {
        line("BEGIN:\(name)")
        body(&self)
        line("END:\(name)")
    }

    /// Writes a property whose value is one of the standard's own words.
    package mutating func token(_ name: StaticString, _ value: StaticString) { line("\(name):\(value)") }

    /// Writes a property of type TEXT (section 3.3.11).
    package mutating func text(_ name: StaticString, _ value: String) { line("\(name):\(Self.escaped(value))") }

    /// Writes a property whose value is a whole day (section 3.3.4).
    package mutating func day(_ name: StaticString, year: Int, month: Int, day: Int) {
        line("\(name);VALUE=DATE:\(Self.digits(year, month, day))")
    }

    /// Writes a property whose value is midnight of a day in UTC (section 3.3.5).
    package mutating func midnight(_ name: StaticString, year: Int, month: Int, day: Int) {
        line("\(name):\(Self.digits(year, month, day))T000000Z")
    }

    private static func digits(_ year: Int, _ month: Int, _ day: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return padded(year, 4) + padded(month, 2) + padded(day, 2)
    }

    /// A line feed becomes `\n`; other control characters have no place in a text and are left out.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            case "\n": escaped += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Writes one content line, folded: the rest goes on behind a line break and a space. Never within a character.
    private mutating func line(_ text: String) {
        var used = 0
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            if used + width > Self.lineLimit {
                output.append("\r\n ")
                used = 1
            }
            output.append(String(scalar))
            used += width
        }
        output.append("\r\n")
    }
}
