internal import Templating

/// The sections of pages that a table of contents may name. The raw value is what templates call it, and its id.
enum PageSection: String, CaseIterable {
    case verdict = "beoordeling"
    case agreements = "afspraken"
    case roles = "rollen"
    case phases = "fasen"
    case contributions = "bijdragen"
    case milestones = "mijlpalen"
    case support = "draagvlak"
    case log = "logboek"
    case stories = "verhalen"
    case buildsOn = "bouwt_op"
    case meter
    case talks = "gesprek"
    case response = "reactie"
    case initiatives = "initiatieven"
    case visions = "visies"
    case result = "resultaat"
    case lesson = "les"
    case leads = "trekt"
    case takesPart = "doet_mee"
    case ownership = "eigenaarschap"
    case assets = "talenten"
    case hours = "uren"
    case selfScan = "zelfscan"
    case elsewhere = "elders"

    /// The id of its heading. The underscore keeps it apart from the ids of headings in text, which have none.
    var anchor: String { "kop_" + rawValue }
}

/// A section that stands on a page, with its heading.
struct SectionHeading: Sendable {
    let section: PageSection
    let title: String

    static let fields = RecordType<SectionHeading>(
        "kop",
        [
            .text("anker", at: \.section.anchor),
            .text("tekst", at: \.title),
        ])
}

/// The sections of one page, in its order: the source of both its headings and its table of contents.
struct PageSections: Sendable {
    let headings: [SectionHeading]

    /// - Parameter sections: each with its heading; nil where the page does not have it.
    init(_ sections: [(PageSection, String?)]) {
        headings = sections.compactMap { section, title in title.map { SectionHeading(section: section, title: $0) } }
    }

    /// For templates: a heading for each section that the page has, none for the others.
    static let fields = RecordType<PageSections>(
        "koppen",
        PageSection.allCases.map { section in
            .optional(section.rawValue, SectionHeading.fields) { sections in
                sections.headings.first { $0.section == section }
            }
        })
}
