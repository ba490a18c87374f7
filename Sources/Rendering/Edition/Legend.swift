internal import Markup
internal import VillageModel

/// The marks of all statuses, verdicts and types of ownership with their words: worded once, as every line has some.
///
/// A class, as it is handed to whoever makes a line: a copy of its fields counts twenty references.
final class Legend: Sendable {
    private let statuses: [InitiativeStatus: StatusMark]
    private let verdicts: [Feasibility: FeasibilityTag]
    private let owners: [Ownership: OwnershipMark]
    private let make: Maker
    /// An agreement is past its date.
    let overdue: AttentionTag
    /// Nothing was told for long.
    let silent: AttentionTag

    init(_ wording: Wording, permalinks: Permalinks) {
        let make = Maker(wording: wording, permalinks: permalinks)
        self.make = make
        statuses = Self.table(make.mark)
        verdicts = Self.table(make.tag)
        owners = Self.table(make.mark)
        overdue = AttentionTag(
            text: wording.say(InitiativePhrase.agreementOverdue), isOverdue: true,
            explanation: permalinks.glossary(GlossaryAnchor.overdue))
        silent = AttentionTag(
            text: wording.say(GlossaryPhrase.silent), isOverdue: false,
            explanation: permalinks.glossary(GlossaryAnchor.silent))
    }

    func mark(_ status: InitiativeStatus) -> StatusMark { statuses[status, default: make.mark(status)] }

    func tag(_ verdict: Feasibility) -> FeasibilityTag { verdicts[verdict, default: make.tag(verdict)] }

    func mark(_ owner: Ownership) -> OwnershipMark { owners[owner, default: make.mark(owner)] }

    private static func table<Word: Vocabulary, Mark>(_ mark: (Word) -> Mark) -> [Word: Mark] {
        Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0, mark($0)) })
    }

    /// What the tables are filled with.
    private struct Maker: Sendable {
        let wording: Wording
        let permalinks: Permalinks

        func mark(_ status: InitiativeStatus) -> StatusMark {
            let glyph = Edition.glyph(status)
            return StatusMark(
                glyph: glyph, text: wording.label(status), head: wording.columnHead(status),
                explanation: permalinks.glossary("begrip-" + glyph))
        }

        func tag(_ verdict: Feasibility) -> FeasibilityTag {
            let (glyph, outline) =
                switch verdict {
                case .undecided: ("h-onbekend", "stip")
                case .underReview: ("h-in-onderzoek", "stip")
                case .feasible: ("h-haalbaar", "vast")
                case .feasibleIf: ("h-haalbaar-mits", "streep")
                case .notNow: ("h-niet-nu", "streep")
                case .unfeasible: ("h-niet-haalbaar", "vast")
                }
            return FeasibilityTag(
                glyph: glyph, outline: outline, text: wording.label(verdict),
                explanation: permalinks.glossary("begrip-" + glyph))
        }

        func mark(_ owner: Ownership) -> OwnershipMark {
            let glyph = "e-\(owner.rawValue)"
            return OwnershipMark(
                glyph: glyph, text: wording.label(owner), short: wording.shortLabel(owner),
                explanation: permalinks.glossary("begrip-" + glyph))
        }
    }
}

extension Permalinks {
    /// Where the glossary explains something.
    func glossary(_ anchor: String) -> SitePath { page(ListKind.glossary.folder, fragment: anchor) }
}
