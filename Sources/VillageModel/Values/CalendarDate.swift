/// A day of the Gregorian calendar between 1900 and 2200, without a time or a time zone.
///
/// Every agreement holds four or more, so they are kept small.
package struct CalendarDate: Sendable, Hashable, Comparable {
    /// Five bits for the day, four for the month, and the year above them: ordered as days are.
    private let packed: Int32

    package var year: Int { Int(packed >> 9) }
    package var month: Int { Int(packed >> 5 & 15) }
    package var day: Int { Int(packed & 31) }

    /// The years that content may name (content-model.md, "Values").
    package static let years = 1900...2200

    /// - Returns: nil for a day that does not exist, such as 31 February, or a year out of range.
    package init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysIn(month: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// - Parameter text: exactly `YYYY-MM-DD`.
    package init?(iso text: String) {
        guard text.utf8.count == 10 else { return nil }
        var text = text
        let date = text.withUTF8 { text -> CalendarDate? in
            guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
                let year = number(text[..<4]), let month = number(text[5..<7]), let day = number(text[8...])
            else { return nil }
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let date else { return nil }
        self = date
    }

    /// The day that is `dayNumber` days after 1 January 1970 (negative: before).
    package init(dayNumber: Int) {
        // Days to civil date in the proleptic Gregorian calendar, counting years from 1 March so that the leap day
        // comes last (after H. Hinnant, "chrono-compatible low-level date algorithms").
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        packed = Int32(year << 9 | month << 5 | day)
    }

    /// Days since 1 January 1970.
    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// `YYYY-MM-DD` (ISO 8601).
    package var iso: String {
        String(unsafeUninitializedCapacity: 10) { bytes in
            func write(_ number: Int, endingAt end: Int, digits: Int) {
                var rest = number
                for index in (end - digits..<end).reversed() {
                    bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            write(year, endingAt: 4, digits: 4)
            bytes[4] = UInt8(ascii: "-")
            write(month, endingAt: 7, digits: 2)
            bytes[7] = UInt8(ascii: "-")
            write(day, endingAt: 10, digits: 2)
            return 10
        }
    }

    package static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (first: CalendarDate, second: CalendarDate) -> Bool { first.packed < second.packed }

    /// Days from `other` to this one.
    package func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }
}

/// The number that a few digits spell; nil when there is anything else among them.
func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in digits {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
    }
    return number
}

/// `number` in at least two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
