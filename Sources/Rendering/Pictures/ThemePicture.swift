internal import Markup
internal import Templating
internal import VillageModel

/// Theme × village: the number of initiatives in each cell.
struct ThemePicture: Sendable {
    let heading: String
    let heads: [LinkView]
    let groups: [Group]
    /// Whether a row is a group of places.
    let showsGroups: Bool
    let figure: FigureTableView

    static let fields = RecordType<ThemePicture>(
        "themakern",
        [
            .text("kop") { $0.heading },
            .list("themas", LinkView.fields) { $0.heads },
            .list("groepen", Group.fields) { $0.groups },
            .flag("rij_is_groep") { $0.showsGroups },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    /// The places of one area or letter; of all, without a name, when they are not many.
    struct Group: Sendable {
        let name: String?
        let rows: [Row]

        static let fields = RecordType<Group>(
            "groep",
            [
                .optionalText("naam") { $0.name },
                .list("rijen", Row.fields) { $0.rows },
            ])
    }

    /// One place with the number of its initiatives per theme.
    struct Row: Sendable {
        let place: LinkView
        let cells: [CountCell]

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("kern", LinkView.fields, at: \.place),
                .list("cellen", CountCell.fields) { $0.cells },
            ])
    }
}

extension Edition {
    /// Nil when no initiative has a theme.
    var themePicture: ThemePicture? {
        let themes = themesInUse
        guard let table = themeTable(themes) else { return nil }
        return ThemePicture(
            heading: themesHeading(themes), heads: themes.map(link),
            groups: picturesShowGroups
                ? [ThemePicture.Group(name: nil, rows: pictureGroups.map { themeRow($0, themes: themes) })]
                : pictureGroups.map { group in
                    ThemePicture.Group(name: group.name, rows: group.places.map { themeRow($0, themes: themes) })
                }, showsGroups: picturesShowGroups, figure: .files(of: table))
    }

    /// The themes with an initiative, by name.
    var themesInUse: [ID<Theme>] {
        municipality.themes.indices.map { ID<Theme>($0) }
            .filter { !graph.initiativesOfTheme[$0.index].isEmpty }
            .sorted { sortKey(municipality[$0].name) < sortKey(municipality[$1].name) }
    }

    /// How many initiatives each place has per theme; nil without themes.
    func themeTable(_ themes: [ID<Theme>]) -> FigureTable? {
        guard !themes.isEmpty else { return nil }
        return FigureTable(
            figure: .themesByPlace, title: wording.say(PicturePhrase.themesCaption),
            labelHeads: [wording.say(PicturePhrase.place)], heads: themes.map { link($0).text },
            rows: placesByName.map { FigureTable.Row(label($0), numbers: counts(of: $0, by: themes)) })
    }

    private func counts(of id: ID<Place>, by themes: [ID<Theme>]) -> [Int] {
        counts(of: graph.initiativesOfPlace[id.index], by: themes)
    }

    private func counts(of initiatives: [ID<Initiative>], by themes: [ID<Theme>]) -> [Int] {
        var counts: [ID<Theme>: Int] = [:]
        for initiative in initiatives {
            for theme in Set(municipality[initiative].themes) { counts[theme, default: 0] += 1 }
        }
        return themes.map { counts[$0] ?? 0 }
    }

    private func themeRow(_ id: ID<Place>, themes: [ID<Theme>]) -> ThemePicture.Row {
        ThemePicture.Row(
            place: link(id),
            cells: zip(themes, counts(of: id, by: themes)).map { theme, count in
                CountCell(
                    count: count,
                    address: permalinks.address(
                        of: .theme(theme), fragment: listsInitiativesByPlace(theme) ? anchor(id) : nil))
            })
    }

    private func themeRow(_ group: PictureGroup, themes: [ID<Theme>]) -> ThemePicture.Row {
        let counts = counts(of: initiatives(of: group), by: themes)
        let most = counts.max() ?? 0
        return ThemePicture.Row(
            place: head(of: group),
            cells: zip(themes, counts).map { theme, count in
                CountCell(count: count, most: most, address: permalinks.address(of: .theme(theme)))
            })
    }

    /// The themes that most places work on, as a heading.
    private func themesHeading(_ themes: [ID<Theme>]) -> String {
        let reach = themes.map { graph.placeCountOfTheme[$0.index] }
        guard let most = reach.max() else { return wording.say(OverviewPhrase.themes) }
        let leading = zip(themes, reach).filter { $0.1 == most }.map { link($0.0).text }
        return wording.themesReach(leading, places: most, of: counts.places)
            ?? wording.say(OverviewPhrase.themesByPlace)
    }
}
