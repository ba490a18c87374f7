internal import PlainText
internal import VillageModel

/// Dates as people write them, for a suggestion of how the program reads them: `1-5-2026`, `1 mei 2026`, `05/2026`.
enum WrittenDate {
    /// - Returns: the date in the notation of `shape`, or nil when `text` is no date or lacks its day.
    static func suggestion(for text: String, expected shape: ValueShape) -> String? {
        guard let found = notation(of: text), let date = PlanDate(found) else { return nil }
        if case .date = shape, date.precision != .day { return nil }
        return found
    }

    /// The parts of `text` put in the order year, month, day; it need not exist.
    private static func notation(of text: String) -> String? {
        let parts = text.split { "-/. ".contains($0) }.map { slug($0) }.filter { !$0.isEmpty }
        if parts.count == 2, let quarter = parts.compactMap(quarter).first, let year = parts.compactMap(year).first {
            return "\(year)-K\(quarter)"
        }
        switch parts.count {
        case 2:
            if let year = year(parts[1]), let month = month(parts[0]) { return "\(year)-\(month)" }
            if let year = year(parts[0]), let month = month(parts[1]) { return "\(year)-\(month)" }
        case 3:
            guard let month = month(parts[1]) else { return nil }
            if let year = year(parts[2]), let day = number(parts[0]) { return "\(year)-\(month)-\(day)" }
            if let year = year(parts[0]), let day = number(parts[2]) { return "\(year)-\(month)-\(day)" }
        default: break
        }
        return nil
    }

    private static func year(_ part: String) -> String? {
        part.utf8.count == 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? part : nil
    }

    /// One or two digits, as two.
    private static func number(_ part: String) -> String? {
        guard (1...2).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return part.utf8.count == 1 ? "0" + part : part
    }

    /// A number, or a name of three letters or more: `mei`, `sept`, `august`.
    private static func month(_ part: String) -> String? {
        if let number = number(part) { return number }
        guard part.utf8.count >= 3 else { return nil }
        let names = [
            ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"], ["mei", "may"],
            ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"], ["oktober", "october"],
            ["november"], ["december"],
        ]
        return names.firstIndex { $0.contains { $0.hasPrefix(part) } }.flatMap { number(String($0 + 1)) }
    }

    /// `K2`, `Q2` or `kwartaal2`.
    private static func quarter(_ part: String) -> String? {
        guard let last = part.last, "1234".contains(last), ["k", "q", "kwartaal"].contains(part.dropLast()) else {
            return nil
        }
        return String(last)
    }
}
