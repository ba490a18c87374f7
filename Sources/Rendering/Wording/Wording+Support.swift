// What is said of the reach of a measure of support.

extension Wording {
    func invited(_ number: Int) -> String { "\(self.number(number)) uitgenodigd" }

    /// `96 deden mee, 6% van de 1.480 inwoners`
    func participants(_ number: Int, ofInhabitants inhabitants: Int?) -> String {
        let text = "\(self.number(number)) \(number == 1 ? "deed" : "deden") mee"
        guard let inhabitants, number > 0 else { return text }
        return "\(text), \(share(number, of: inhabitants)) van de \(self.number(inhabitants)) inwoners"
    }

    /// A share in whole percents. What is more than nothing never reads as nothing.
    func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0%" }
        let (product, overflow) = part.multipliedReportingOverflow(by: 100)
        let percents = overflow ? part / (whole / 100 + 1) : (product + whole / 2) / whole
        return percents == 0 && part > 0 ? "minder dan 1%" : "\(percents)%"
    }
}
