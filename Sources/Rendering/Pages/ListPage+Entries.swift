internal import PlainText
internal import VillageModel

// What a list says first, and what it says of each entity.

extension Edition {
    /// - Parameter kind: a list of entities; the others say theirs themselves.
    func lead(of kind: ListKind) -> String {
        switch kind {
        case .places: wording.say(ListPhrase.placesLead, curled(municipality.profile.name))
        case .visions: wording.say(ListPhrase.visionsLead)
        case .themes: wording.say(ListPhrase.themesLead)
        case .parties: wording.say(ListPhrase.partiesLead)
        case .stories: wording.say(ListPhrase.storiesLead)
        case .tracks: wording.say(ListPhrase.tracksLead)
        case .pages: wording.say(ListPhrase.allPagesLead)
        case .initiatives, .agreements, .results, .news, .ambitions, .selfScan, .glossary: ""
        }
    }

    func entry(_ reference: EntityReference) -> ListPage.Entry {
        switch reference {
        case .place(let id): entry(id)
        case .vision(let id): entry(id)
        case .theme(let id): entry(id)
        case .party(let id): entry(id)
        case .story(let id): entry(id)
        case .track(let id): entry(id)
        case .municipality, .initiative, .page: ListPage.Entry(link: link(to: reference))
        }
    }

    private func entry(_ id: ID<Place>) -> ListPage.Entry {
        let counts = countsByPlace[id.index]
        let vision = wording.say(counts.placesWithVision > 0 ? ListPhrase.withOwnVision : .withoutOwnVision)
        return ListPage.Entry(
            link: link(id), summary: curled(municipality[id].summary),
            note: "\(wording.label(municipality[id].kind)) · \(vision) · "
                + wording.counted(counts.initiatives, .initiative))
    }

    private func entry(_ id: ID<Vision>) -> ListPage.Entry {
        let item = item(id)
        return ListPage.Entry(
            link: link(id), summary: item.summary, note: wording.period(municipality[id].period),
            places: item.places, status: item.status)
    }

    private func entry(_ id: ID<Theme>) -> ListPage.Entry {
        ListPage.Entry(
            link: link(id), summary: curled(municipality[id].description),
            note: wording.say(
                ListPhrase.initiativesIn, wording.counted(graph.initiativesOfTheme[id.index].count, .initiative),
                wording.counted(graph.placeCountOfTheme[id.index], .place)))
    }

    private func entry(_ id: ID<Party>) -> ListPage.Entry {
        let agreements = agreements.ofParty[id.index].filter(\.isCounted)
        let met = agreements.count { $0.outcome == .met }
        let count = wording.counted(agreements.count, .agreement)
        let kept = met > 0 ? wording.say(ListPhrase.agreementsAndMet, count, wording.number(met)) : count
        return ListPage.Entry(
            link: link(id), note: agreements.isEmpty ? wording.say(ListPhrase.noAgreements) : kept)
    }

    private func entry(_ id: ID<Story>) -> ListPage.Entry {
        ListPage.Entry(
            link: link(id), summary: curled(municipality[id].summary), note: municipality[id].location.map(curled))
    }

    private func entry(_ id: ID<Track>) -> ListPage.Entry {
        let track = municipality[id]
        var link = link(id)
        if let number = track.number { link = LinkView(text: "\(number). \(link.text)", address: link.address) }
        return ListPage.Entry(link: link, note: track.association.map(curled))
    }
}
