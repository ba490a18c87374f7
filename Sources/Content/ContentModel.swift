package import CommonMark
internal import Concurrency
package import Diagnostics
internal import PlainText
package import VillageModel

/// The whole content folder, decoded and linked.
package struct ContentModel: Sendable {
    package let municipality: Municipality
    /// The running text of each entity, by `Origin.text`.
    package let texts: [MarkdownDocument]
}

/// Brings the decoded documents together and checks what can only be seen then.
/// - Parameter jobs: how many threads may work on it.
/// - Returns: the model, or nil when any document or the whole has errors; the diagnostics are those of this step alone.
package func link(
    _ documents: [DecodedDocument], in catalogue: Catalogue, hasEarlierErrors: Bool, jobs: Int = 1
) -> (model: ContentModel?, diagnostics: [Diagnostic]) {
    let diagnostics = brokenAnchors(documents) + waitingInCircles(documents)
    if hasEarlierErrors || diagnostics.hasErrors { return (nil, diagnostics) }
    let (municipality, texts) = concurrently(
        jobs: jobs,
        { assemble(documents, in: catalogue) },
        { inOrderOfTexts(documents, catalogue, \.markdown) })
    return (municipality.map { ContentModel(municipality: $0, texts: texts) }, diagnostics)
}

/// A property of the documents, by `Origin.text`.
private func inOrderOfTexts<Value>(
    _ documents: [DecodedDocument], _ catalogue: Catalogue, _ property: (DecodedDocument) -> Value
) -> [Value] {
    var values = [Value?](repeating: nil, count: catalogue.textCount)
    for document in documents { values[document.text.index] = property(document) }
    return values.compactMap { $0 }
}

/// The entities in their lists. Documents are decoded in the order of those lists, so that indices agree.
private func assemble(_ documents: [DecodedDocument], in catalogue: Catalogue) -> Municipality? {
    var profile: MunicipalityProfile?
    var places: [Place] = []
    var visions: [Vision] = []
    var initiatives: [Initiative] = []
    var themes: [Theme] = []
    var parties: [Party] = []
    var stories: [Story] = []
    var tracks: [Track] = []
    var pages: [FreePage] = []
    for document in documents {
        switch document.entity {
        case .municipality(let municipality): profile = municipality
        case .place(let place): places.append(place)
        case .vision(let vision): visions.append(vision)
        case .initiative(let initiative): initiatives.append(initiative)
        case .theme(let theme): themes.append(theme)
        case .party(let party): parties.append(party)
        case .story(let story): stories.append(story)
        case .track(let track): tracks.append(track)
        case .page(let page): pages.append(page)
        case nil: return nil
        }
    }
    return profile.map { profile in
        Municipality(
            profile: profile, places: places, visions: visions, initiatives: initiatives, themes: themes,
            parties: parties, stories: stories, tracks: tracks, pages: pages,
            texts: inOrderOfTexts(documents, catalogue, \.resolved.textLinks),
            attachments: catalogue.directory.attachments)
    }
}

/// Links to headings that their page does not have. A document with errors is not looked into: its headings may change.
private func brokenAnchors(_ documents: [DecodedDocument]) -> [Diagnostic] {
    guard documents.contains(where: { !$0.resolved.anchors.isEmpty }) else { return [] }
    let byPath = Dictionary(documents.map { ($0.layout.path, $0) }, uniquingKeysWith: { first, _ in first })
    var headingsByPath: [String: (known: [String], members: Set<String>, size: Int)] = [:]
    // Suggestions compare a word with all headings, of which hostile content has many; beyond this much they stop.
    var comparedBytes = 20_000_000
    return documents.flatMap { document in
        document.resolved.anchors.compactMap { use in
            guard let target = byPath[use.path], !target.diagnostics.hasErrors || target.text == document.text else {
                return nil
            }
            if headingsByPath[use.path] == nil {
                let known = target.markdown.headings.map(\.id)
                headingsByPath[use.path] = (known, Set(known), known.reduce(1) { $0 + $1.utf8.count })
            }
            guard let headings = headingsByPath[use.path], !headings.members.contains(use.fragment) else { return nil }
            comparedBytes -= headings.size
            return .brokenAnchor(
                document.file, use.range, use.fragment, known: headings.known,
                suggestion: comparedBytes < 0 ? nil : suggestedHeading(for: use.fragment, in: headings.known))
        }
    }
}

/// The heading that is spelt nearly so, or else one that holds the word or is held by it.
private func suggestedHeading(for fragment: String, in known: [String]) -> String? {
    nearest(to: fragment, in: known)
        ?? known.first { $0.contains(fragment) || fragment.contains($0) && !$0.isEmpty }
}

/// Agreements that wait for one another in a circle: each circle is reported once, at its first document.
///
/// An agreement waits for what it names; an initiative is there when all its agreements are, so it waits for those.
/// Documents with errors are left out: an agreement that can't be read would shift the numbers of those behind it.
private func waitingInCircles(_ documents: [DecodedDocument]) -> [Diagnostic] {
    let waiting = documents.contains { $0.initiative?.agreements.contains { !$0.waitsFor.isEmpty } ?? false }
    guard waiting else { return [] }
    var initiatives: [(document: Int, node: Int)] = []
    var nodeByIndex: [Int: Int] = [:]
    var ownerByNode: [Int: Int] = [:]
    var nextNode = 0
    for (position, document) in documents.enumerated() {
        guard let initiative = document.initiative, !document.diagnostics.hasErrors else { continue }
        nodeByIndex[document.index] = nextNode
        for node in nextNode...nextNode + initiative.agreements.count { ownerByNode[node] = position }
        initiatives.append((position, nextNode))
        nextNode += 1 + initiative.agreements.count
    }
    var waits: [Int: [Int]] = [:]
    for (position, node) in initiatives {
        guard let initiative = documents[position].initiative, !initiative.agreements.isEmpty else { continue }
        waits[node] = Array(node + 1...node + initiative.agreements.count)
        for (offset, agreement) in initiative.agreements.enumerated() where !agreement.waitsFor.isEmpty {
            waits[node + 1 + offset] = agreement.waitsFor.compactMap { prerequisite in
                switch prerequisite {
                case .initiative(let id): nodeByIndex[id.index]
                case .agreement(let id, let index): nodeByIndex[id.index].map { $0 + 1 + index }
                }
            }
        }
    }
    return cycles(in: waits).compactMap { cycle in
        let owners = cycle.compactMap { ownerByNode[$0] }
        guard let first = owners.first else { return nil }
        var names: [String] = []
        for title in owners.compactMap({ documents[$0].initiative?.title }) where names.last != title {
            names.append(title)
        }
        return .waitCycle(documents[first].file, names: names)
    }
}
