// What is said around every page.

extension Wording {
    /// Above a contact; many places by their number.
    /// - Parameter title: what the municipality calls who is the contact of a place.
    func contact(for places: [String], title: String?) -> String {
        let names = places.count > 3 ? counted(places.count, .place) : enumeration(places)
        return title.map { say(Phrase.titledFor, capitalised($0), names) } ?? say(Phrase.contactFor, names)
    }

    /// In the foot of a page about something elsewhere, instead of whose the texts are.
    /// - Parameter example: the name of the municipality where it was made up, so that nobody takes the page for that.
    func comesFrom(_ elsewhere: Elsewhere, example: String?) -> String {
        let origin = say(Phrase.comesFrom, elsewhere.subject, elsewhere.source.trimmingFullStop)
        return example.map { origin + " " + say(Phrase.isInvented, $0) } ?? origin
    }
}
