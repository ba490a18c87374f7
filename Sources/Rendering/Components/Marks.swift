internal import Markup
internal import Templating
internal import VillageModel

/// How far an initiative is: glyph and word, linked to their explanation.
struct StatusMark: Sendable {
    /// The id of the symbol in the sheet.
    let glyph: String
    let text: String
    /// The text as the head of a narrow column: it says where it may break.
    let head: String
    let explanation: SitePath

    static let fields = RecordType<StatusMark>(
        "status",
        [
            .text("teken", at: \.glyph),
            .text("tekst", at: \.text),
            .text("kop", at: \.head),
            .address("uitleg", at: \.explanation),
        ])
}

/// The verdict on whether it can be done: a word in a tag with its own outline and glyph.
struct FeasibilityTag: Sendable {
    let glyph: String
    /// How firm the verdict is: `vast`, `streep` or `stip`, a class of the design.
    let outline: String
    let text: String
    let explanation: SitePath

    static let fields = RecordType<FeasibilityTag>(
        "oordeel",
        [
            .text("teken", at: \.glyph),
            .text("rand", at: \.outline),
            .text("tekst", at: \.text),
            .address("uitleg", at: \.explanation),
        ])
}

/// Who owns it: the split square and its words.
struct OwnershipMark: Sendable {
    let glyph: String
    let text: String
    /// The text for dense lists.
    let short: String
    let explanation: SitePath

    static let fields = RecordType<OwnershipMark>(
        "eigenaar",
        [
            .text("teken", at: \.glyph),
            .text("tekst", at: \.text),
            .text("kort", at: \.short),
            .address("uitleg", at: \.explanation),
        ])
}

/// What of an initiative asks for attention at the date of the edition, as a tag in a list.
struct AttentionTag: Sendable {
    let text: String
    /// Whether a date has passed; else nothing was told of it for long.
    let isOverdue: Bool
    let explanation: SitePath

    static let fields = RecordType<AttentionTag>(
        "aandacht",
        [
            .text("tekst", at: \.text),
            .flag("voorbij") { $0.isOverdue },
            .address("uitleg", at: \.explanation),
        ])
}

extension Edition {
    /// That nothing was told of an initiative for long, where that is so.
    func silence(_ id: ID<Initiative>) -> [AttentionTag] { digests[id.index].isSilent ? [legend.silent] : [] }

    func mark(_ status: InitiativeStatus) -> StatusMark { legend.mark(status) }

    func tag(_ feasibility: Feasibility) -> FeasibilityTag { legend.tag(feasibility) }

    func mark(_ owner: Ownership) -> OwnershipMark { legend.mark(owner) }

    /// The symbol of a status; the folded word.
    static func glyph(_ status: InitiativeStatus) -> String {
        switch status {
        case .idea: "g-idee"
        case .exploring: "g-verkenning"
        case .planned: "g-gepland"
        case .inProgress: "g-in-uitvoering"
        case .done: "g-gereed"
        case .maintained: "g-in-beheer"
        case .paused: "g-gepauzeerd"
        case .stopped: "g-gestopt"
        }
    }

    /// The symbol of an agreement: its status, unless its date has passed.
    static func glyph(_ status: AgreementStatus, isOverdue: Bool) -> String {
        if isOverdue { return "a-voorbij" }
        return switch status {
        case .scheduled: "a-open"
        case .met: "a-voldaan"
        case .partial: "a-deels"
        case .notMet: "a-niet-voldaan"
        case .dropped: "a-vervallen"
        }
    }
}
