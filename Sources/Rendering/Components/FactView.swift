internal import PlainText
internal import Templating
internal import VillageModel

/// One line of a summary list: what it is, and its value as text or links.
struct FactView: Sendable {
    let name: String
    var text: String?
    var links: [LinkView] = []
    var external: ExternalLinkView?
    var note: String?
    var owner: OwnershipMark?

    static let fields = RecordType<FactView>(
        "gegeven",
        [
            .text("naam", at: \.name),
            .optionalText("tekst") { $0.text },
            .list("links", LinkView.fields) { $0.links },
            .optional("elders", ExternalLinkView.fields, at: \.external),
            .optionalText("noot") { $0.note },
            .optional("eigenaar", OwnershipMark.fields, at: \.owner),
        ])
}

extension Wording {
    func name(_ fact: FactPhrase) -> String { say(fact) }
}

extension Array where Element == FactView {
    /// Adds a fact with a text, where there is one.
    mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { append(FactView(name: name, text: text)) }
    }

    /// Adds a fact with links, where there are any.
    mutating func add(_ name: String, _ links: [LinkView]) {
        if !links.isEmpty { append(FactView(name: name, links: links)) }
    }

    /// Adds the municipality's own fields.
    mutating func add(_ extra: [ExtraField]) {
        for field in extra { add(capitalised(field.name), curled(field.value)) }
    }
}
