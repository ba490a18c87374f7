/// The words that a reader meets around an author's text, mostly through a screen reader.
package struct MarkdownLabels: Sendable, Hashable {
    /// Names the list of footnotes.
    package var footnotes: String
    /// Names one footnote, before its number.
    package var footnote: String
    /// The way back from a footnote.
    package var backToText: String
    /// Names the region in which a wide table scrolls, before its number.
    package var table: String
    /// A ticked check box.
    package var done: String
    /// An open check box.
    package var open: String

    package init(
        footnotes: String, footnote: String, backToText: String, table: String, done: String, open: String
    ) {
        self.footnotes = footnotes
        self.footnote = footnote
        self.backToText = backToText
        self.table = table
        self.done = done
        self.open = open
    }

    package static let dutch = MarkdownLabels(
        footnotes: "Voetnoten", footnote: "Voetnoot", backToText: "Terug naar de tekst", table: "Tabel",
        done: "Gedaan", open: "Nog te doen")

    package static let frisian = MarkdownLabels(
        footnotes: "Fuotnoaten", footnote: "Fuotnoat", backToText: "Werom nei de tekst", table: "Tabel",
        done: "Dien", open: "Noch te dwaan")

    package static let english = MarkdownLabels(
        footnotes: "Footnotes", footnote: "Footnote", backToText: "Back to the text", table: "Table",
        done: "Done", open: "Still to do")
}
