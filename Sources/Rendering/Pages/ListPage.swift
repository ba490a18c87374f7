internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// A page that lists all places, visions, themes, parties, stories, tracks or free pages.
struct ListPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let filter: FilterView?
    let sections: [Section]

    static let fields = RecordType<ListPage>(
        "lijst",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .optional("filter", FilterView.fields) { $0.filter },
            .list("groepen", Section.fields) { $0.sections },
        ])

    /// Entries under a heading of their own, or the only ones.
    struct Section: Sendable {
        let heading: String?
        let entries: [Entry]

        static let fields = RecordType<Section>(
            "groep van een lijst",
            [
                .optionalText("kop") { $0.heading },
                .list("regels", Entry.fields) { $0.entries },
            ])
    }

    /// One line: a link, a sentence, and what else there is to know.
    struct Entry: Sendable {
        let link: LinkView
        var summary: String?
        var note: String?
        var places: [LinkView] = []
        /// What the status means stands behind the link.
        var status: LinkView?

        static let fields = RecordType<Entry>(
            "regel van een lijst",
            [
                .record("link", LinkView.fields, at: \.link),
                .optionalText("samenvatting") { $0.summary },
                .optionalText("noot") { $0.note },
                .list("kernen", LinkView.fields) { $0.places },
                .optional("status", LinkView.fields) { $0.status },
            ])
    }

    init(_ list: ListKind, in edition: Edition) {
        (lead, sections) = edition.contents(of: list)
        title = edition.wording.listTitle(list)
        filter = list == .places ? edition.placeFilter(list: "lijst_regels") : nil
        var frame = edition.frame(title: title, description: lead, folder: list.folder, section: list.folder)
        frame.usesScript = filter != nil
        self.frame = frame
    }
}

extension Edition {
    fileprivate func contents(of list: ListKind) -> (lead: String, sections: [ListPage.Section]) {
        switch list {
        case .places: places
        case .visions: visions
        case .themes: themes
        case .parties: parties
        case .stories: stories
        case .tracks: tracks
        case .pages: pages
        // Pages of their own.
        case .initiatives, .agreements, .results, .news, .ambitions, .selfScan, .glossary: ("", [])
        }
    }

    private func byName<Entity>(_ count: Int, _ name: (ID<Entity>) -> String) -> [ID<Entity>] {
        (0..<count).map { ID<Entity>($0) }.map { ($0, sortKey(name($0))) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
            .map(\.0)
    }

    private var places: (String, [ListPage.Section]) {
        let entries = placesByName.map { id in
            let counts = countsByPlace[id.index]
            let vision = wording.say(counts.placesWithVision > 0 ? ListPhrase.withOwnVision : .withoutOwnVision)
            return ListPage.Entry(
                link: link(id), summary: curled(municipality[id].summary),
                note: "\(wording.label(municipality[id].kind)) · \(vision) · "
                    + wording.counted(counts.initiatives, .initiative))
        }
        return (wording.say(ListPhrase.placesLead, curled(municipality.profile.name)), [section(nil, entries)])
    }

    private var visions: (String, [ListPage.Section]) {
        let ids: [ID<Vision>] = byName(municipality.visions.count) { municipality[$0].title }
        func entries(_ isIncluded: (Vision) -> Bool) -> [ListPage.Entry] {
            ids.filter { isIncluded(municipality[$0]) }.map { id in
                let item = item(id)
                return ListPage.Entry(
                    link: link(id), summary: item.summary, note: wording.period(municipality[id].period),
                    places: item.places, status: item.status)
            }
        }
        return (
            wording.say(ListPhrase.visionsLead),
            [
                section(
                    wording.say(ListPhrase.visionsOfOnePlace),
                    entries { !$0.isAreaVision && $0.status != .superseded }),
                section(
                    wording.say(ListPhrase.visionsOfSeveralPlaces),
                    entries { $0.isAreaVision && $0.status != .superseded }),
                section(wording.say(ListPhrase.visionsReplaced), entries { $0.status == .superseded }),
            ].filter { !$0.entries.isEmpty }
        )
    }

    private var themes: (String, [ListPage.Section]) {
        let ids: [ID<Theme>] = byName(municipality.themes.count) { municipality[$0].name }
        let entries = ids.map { id in
            let initiatives = graph.initiativesOfTheme[id.index]
            let places = Set(initiatives.flatMap { municipality[$0].places })
            return ListPage.Entry(
                link: link(id), summary: curled(municipality[id].description),
                note: wording.say(
                    ListPhrase.initiativesIn, wording.counted(initiatives.count, .initiative),
                    wording.counted(places.count, .place)))
        }
        return (wording.say(ListPhrase.themesLead), [section(nil, entries)])
    }

    private var parties: (String, [ListPage.Section]) {
        let ids: [ID<Party>] = byName(municipality.parties.count) { municipality[$0].name }
        let sections = PartyKind.allCases.map { kind in
            let members = ids.filter { municipality[$0].kind == kind }
            return section(
                members.count == 1 ? capitalised(wording.label(kind)) : wording.plural(kind),
                members.map { id in
                    let agreements = graph.agreementsOfParty[id.index].map(agreement).filter(\.isCounted)
                    let met = agreements.count { $0.isMet(at: date) }
                    return ListPage.Entry(
                        link: link(id),
                        note: agreements.isEmpty
                            ? wording.say(ListPhrase.noAgreements)
                            : wording.say(
                                ListPhrase.agreementsAndMet, wording.counted(agreements.count, .agreement),
                                wording.number(met)))
                })
        }
        return (wording.say(ListPhrase.partiesLead), sections.filter { !$0.entries.isEmpty })
    }

    private var stories: (String, [ListPage.Section]) {
        let ids: [ID<Story>] = byName(municipality.stories.count) { municipality[$0].title }
        let entries = ids.map { id in
            ListPage.Entry(
                link: link(id), summary: curled(municipality[id].summary), note: municipality[id].location.map(curled))
        }
        return (wording.say(ListPhrase.storiesLead), [section(nil, entries)])
    }

    private var tracks: (String, [ListPage.Section]) {
        let entries = municipality.tracks.indices.sorted {
            (municipality.tracks[$0].number ?? .max, $0) < (municipality.tracks[$1].number ?? .max, $1)
        }.map { index in
            let track = municipality.tracks[index]
            var link = link(ID<Track>(index))
            if let number = track.number {
                link = LinkView(text: "\(number). \(link.text)", address: link.address)
            }
            return ListPage.Entry(link: link, note: track.association.map(curled))
        }
        return (wording.say(ListPhrase.tracksLead), [section(nil, entries)])
    }

    private var pages: (String, [ListPage.Section]) {
        let ids: [ID<FreePage>] = byName(municipality.pages.count) { municipality[$0].title }
        return (
            wording.say(ListPhrase.allPagesLead), [section(nil, ids.map { ListPage.Entry(link: link(to: .page($0))) })]
        )
    }

    private func section(_ heading: String?, _ entries: [ListPage.Entry]) -> ListPage.Section {
        ListPage.Section(heading: heading, entries: entries)
    }
}
