internal import PlainText
internal import VillageModel

extension Edition {
    /// Every table of numbers that the site offers, those of the front page first. Made once, when the site is planned.
    var figureTables: [FigureTable] {
        Figure.allCases.compactMap(table)
            + [selfScanTable].compactMap { $0 }
            + municipality.places.indices.compactMap { selfScanTable(of: ID($0)) }
    }

    /// The numbers of a picture of the municipality; nil when there is nothing to draw.
    private func table(_ figure: Figure) -> FigureTable? {
        switch figure {
        case .statusByPlace: statusTable
        case .themesByPlace: themeTable(themesInUse)
        case .ownershipByPlace: ownershipTable
        case .agreementsByParty: agreementTable(agreementsDueByParty)
        case .agreementsByPlace: agreementTableByPlace
        case .feasibilityByStatus: feasibilityTable(initiativesByVerdict)
        case .wishList: wishListTable(municipality.initiatives.indices.map { ID($0) })
        case .supportReach: reachTable(visionsWithReach)
        case .selfScan: spreadTable
        case .yearAgo: yearAgoTable
        }
    }

    /// The name of a place as it stands in front of its row.
    func label(_ id: ID<Place>) -> String { curled(municipality[id].name) }
}
