/// Something that the council promised, and the initiatives that work on it.
/// "Neem geen ambitieuze beleidsafspraken op … zonder daar een vertaling aan te geven" (brochure).
package struct Ambition: Sendable {
    package var what: String
    package var source: String?
    package var initiatives: [ID<Initiative>]

    package init(
        what: String, source: String?, initiatives: [ID<Initiative>]
    ) {
        self.what = what
        self.source = source
        self.initiatives = initiatives
    }
}
