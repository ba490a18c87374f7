internal import Infographics
internal import Markup
internal import PlainText
internal import VillageModel

extension Edition {
    /// The wall poster of the municipality: A3, from the same numbers as the front page.
    package func posterOfMunicipality() -> [UInt8] {
        let sentence = overviewSentence
        let name = curled(municipality.profile.name)
        // One row would leave the sheet empty: the themes of the one village tell more.
        let isOnePlace = placesByName.count == 1
        let content = PosterContent(
            title: wording.say(PosterPhrase.title, name), date: wording.say(PosterPhrase.asOf, wording.longDate(date)),
            notice: posterNotice, sentence: sentence.start, overdueSentence: sentence.overdue, figures: posterFigures,
            matrix: PosterContent.StatusMatrix(
                heading: finding(counts), note: posterNote,
                nameHead: wording.say(isOnePlace ? PosterPhrase.theme : .place), statusHeads: posterStatusHeads,
                totalHead: wording.say(PicturePhrase.together),
                rows: isOnePlace
                    ? themeRows(of: graph.initiativesOfPlace[placesByName[0].index])
                    : placesByName.map { place in
                        posterRow(curled(municipality[place].name), graph.initiativesOfPlace[place.index])
                    },
                totals: InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 },
                total: counts.initiatives),
            panels: [
                ownershipPanel(counts), noticesPanel(agreements.all, isOverdue: true),
                noticesPanel(agreements.all, isOverdue: false),
            ].compactMap { $0 },
            colophon: posterColophon, address: posterAddress(of: .municipality))
        return PosterLayout.a3.scene(content).svg(in: posterPalette)
    }

    /// The poster of one place: A4, a row for each of its themes.
    func poster(of id: ID<Place>) -> [UInt8] {
        let place = municipality[id]
        let counts = countsByPlace[id.index]
        let initiatives = graph.initiativesOfPlace[id.index]
        let agreements = self.agreements.ofPlace[id.index]
        let rows = themeRows(of: initiatives)
        let content = PosterContent(
            title: wording.say(PosterPhrase.title, curled(place.name)),
            date: wording.say(PosterPhrase.asOf, wording.longDate(date)),
            notice: posterNotice, sentence: curled(place.summary), overdueSentence: nil,
            figures: [
                figure(counts.initiatives, counts.initiatives == 1 ? OverviewPhrase.initiative : .initiatives),
                figure(counts.realised, OverviewPhrase.realised),
                figure(counts.agreementsMet, PosterPhrase.agreementsMet),
                figure(counts.agreementsOverdue, PosterPhrase.pastDate, isOverdue: counts.agreementsOverdue > 0),
            ],
            matrix: PosterContent.StatusMatrix(
                heading: finding(counts), note: posterNote,
                nameHead: wording.say(PosterPhrase.theme), statusHeads: posterStatusHeads,
                totalHead: wording.say(PicturePhrase.together),
                rows: rows, totals: InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 },
                total: counts.initiatives),
            panels: [ownershipPanel(counts), noticesPanel(agreements, isOverdue: false)].compactMap { $0 },
            colophon: posterColophon, address: posterAddress(of: .place(id)))
        return PosterLayout.a4.scene(content).svg(in: posterPalette)
    }

    // MARK: Parts

    /// A row for each theme that `initiatives` have, and one for those without.
    private func themeRows(of initiatives: [ID<Initiative>]) -> [PosterContent.Row] {
        let themes = municipality.themes.indices.map { ID<Theme>($0) }.filter { theme in
            initiatives.contains { municipality[$0].themes.contains(theme) }
        }
        let rest = initiatives.filter { municipality[$0].themes.isEmpty }
        var rows = themes.map { theme in
            posterRow(
                curled(municipality[theme].name), initiatives.filter { municipality[$0].themes.contains(theme) })
        }
        if !rest.isEmpty { rows.append(posterRow(wording.say(PosterPhrase.noTheme), rest)) }
        return rows
    }

    private var posterPalette: Palette {
        Palette(accent: municipality.profile.accent?.hex ?? "#0b5563")
    }

    private var posterNotice: String? {
        municipality.profile.isFictional ? wording.say(PosterPhrase.allInvented) : nil
    }

    private var posterColophon: String {
        let licence = municipality.profile.licence.map { " " + wording.say(PosterPhrase.mayShare, curled($0)) } ?? ""
        return wording.say(PosterPhrase.textsAreTheirs) + licence
    }

    private var posterNote: String { wording.say(PosterPhrase.note) }

    private var posterStatusHeads: [String] { InitiativeStatus.allCases.map(wording.label) }

    private var posterFigures: [PosterContent.Figure] {
        figures.map { PosterContent.Figure(number: $0.number, label: $0.label, isOverdue: $0.isOverdue) }
    }

    private func figure(
        _ number: Int, _ label: some PhraseTable, isOverdue: Bool = false
    ) -> PosterContent.Figure {
        PosterContent.Figure(number: wording.number(number), label: wording.say(label), isOverdue: isOverdue)
    }

    private func posterRow(_ name: String, _ initiatives: [ID<Initiative>]) -> PosterContent.Row {
        PosterContent.Row(
            name: name,
            cells: InitiativeStatus.allCases.map { status in
                self.initiatives(initiatives, of: status).map { id in
                    PosterContent.Initiative(
                        title: digests[id.index].title, isOverdue: digests[id.index].isOverdue)
                }
            })
    }

    private func ownershipPanel(_ counts: Counts) -> PosterContent.Panel? {
        let owned = counts.initiativesByOwner.values.reduce(0, +)
        guard owned > 0 else { return nil }
        let community = counts.initiativesByOwner.reduce(0) { $0 + ($1.key.isCommunityOwned ? $1.value : 0) }
        return PosterContent.Panel(
            heading: community == 0
                ? wording.say(PicturePhrase.whoOwns)
                : wording.say(PosterPhrase.communityOwns, wording.spelled(community, .initiative)),
            content: .bars(
                Ownership.allCases.map { owner in
                    PosterContent.Bar(
                        glyph: OwnerGlyph(rawValue: owner.rawValue), label: capitalised(wording.shortLabel(owner)),
                        count: counts.initiativesByOwner[owner] ?? 0)
                }))
    }

    private func noticesPanel(_ entries: [AgreementOrder.Entry], isOverdue: Bool) -> PosterContent.Panel? {
        let chosen = entries.filter { $0.state == (isOverdue ? .overdue : .pending) }
        guard !chosen.isEmpty else { return nil }
        return PosterContent.Panel(
            heading: wording.say(isOverdue ? PosterPhrase.overdue : .upcoming),
            content: .notices(
                chosen.prefix(12).map { entry in
                    let agreement = agreement(entry.reference)
                    return PosterContent.Notice(
                        date: wording.planned(agreement.deadline), what: curled(agreement.what),
                        who: agreement.parties.map { curled(municipality[$0.party].name) }.withoutRepeats
                            .joined(separator: ", "),
                        isOverdue: isOverdue)
                }))
    }

    private func posterAddress(of reference: EntityReference) -> PosterContent.Address? {
        guard let baseURL else { return nil }
        let text = baseURL.encoded + permalinks.folder(of: reference)
        return qrCode(of: text).map { PosterContent.Address(text: text, code: $0) }
    }
}

extension [String] {
    /// Each text once, in the order in which it first came.
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
