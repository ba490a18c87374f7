internal import PlainText
internal import Templating
internal import VillageModel

/// A form that picks lines of a list on the same page. The script shows it and makes it work; without one it stays
/// hidden, and the pages for each value serve.
struct FilterView: Sendable {
    /// The id of the element that holds the lines.
    let list: String
    let heading: String?
    let fields: [Field]
    /// How many lines there are, all shown at first.
    let total: String
    /// What follows the number of lines that are shown: "van de 34 initiatieven".
    let whole: String

    static let fields = RecordType<FilterView>(
        "filter",
        [
            .text("lijst") { $0.list },
            .optionalText("kop") { $0.heading },
            .list("velden", Field.fields) { $0.fields },
            .text("totaal") { $0.total },
            .text("van_alle") { $0.whole },
        ])

    /// One question: a choice out of options, or without these a text to look for.
    struct Field: Sendable {
        /// In the address of the page; also the name of the lines' data attribute.
        let name: String
        let label: String
        var options: [Option] = []

        static let fields = RecordType<Field>(
            "veld van een filter",
            [
                .text("naam") { $0.name },
                .text("label") { $0.label },
                .flag("is_keuze") { !$0.options.isEmpty },
                .list("opties", Option.fields) { $0.options },
            ])
    }

    struct Option: Sendable {
        let value: String
        let text: String

        static let fields = RecordType<Option>(
            "optie van een filter",
            [
                .text("waarde") { $0.value },
                .text("tekst") { $0.text },
            ])
    }
}

extension Edition {
    /// A list of fewer places needs no help to find one.
    private static let mostPlacesAtAGlance = 12

    /// To find a place by its name in the list with this id; nil when they can be seen at a glance.
    func placeFilter(list: String) -> FilterView? {
        let count = municipality.places.count
        guard count > Self.mostPlacesAtAGlance else { return nil }
        return FilterView(
            list: list, heading: nil,
            fields: [FilterView.Field(name: "zoek", label: wording.say(FilterPhrase.findPlace))],
            total: wording.number(count),
            whole: wording.say(FilterPhrase.ofAll, wording.counted(count, .place)))
    }
}
