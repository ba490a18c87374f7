import Testing
import VillageModel

@testable import Rendering

/// For every picture: what is drawn, what stands in the table behind it, and what both files hold are the same numbers.
struct FigureAgreementTests {
    /// Sizes that reach every form of a picture: nothing at all, one village, rows with counts instead of marks, groups.
    private static func municipality(_ seed: Int) -> MadeMunicipality {
        let (villages, initiatives) =
            switch seed {
            case 0: (0, 0)
            case 1: (1, 0)
            case 2: (1, 90)
            case 3: (43, 60)
            default: (1 + seed % 6, seed % 5 * 9)
            }
        return MadeMunicipality(seed: UInt64(seed), villages: villages, initiatives: initiatives)
    }

    @Test(arguments: 0..<200)
    func numbersOfMadeMunicipalitiesAgree(seed: Int) throws {
        try checkPictures(of: try edition(Self.municipality(seed).files, today: "2026-11-23", sample: false))
    }

    @Test func numbersOfTheDemoAgree() throws {
        #expect(try checkPictures(of: try demoEdition()) == Set(Figure.allCases.map(\.rawValue)))
    }

    /// Else there would be pictures that no made municipality puts to the test.
    @Test func everyPictureIsDrawn() throws {
        let municipality = MadeMunicipality(seed: 7, villages: 9, initiatives: 60)
        let edition = try edition(municipality.files, today: "2026-11-23", sample: false)
        #expect(try checkPictures(of: edition) == Set(Figure.allCases.map(\.rawValue)))
    }

    /// Compares every picture of the front page and of the villages.
    /// - Returns: the names of the pictures that are drawn.
    @discardableResult
    private func checkPictures(of edition: Edition) throws -> Set<String> {
        let site = try RenderedSite(edition)
        var drawn: Set<String> = []
        for figure in DrawnFigure.all(on: try site.file("index.html")) {
            let file = FigureFile(csv: try site.file(figure.file))
            #expect(try FigureFile(json: try site.file(String(figure.file.dropLast(3)) + "json")) == file)
            check(figure, against: file, in: edition)
            drawn.insert(figure.name)
        }
        for id in edition.municipality.places.indices.map({ ID<Place>($0) }) {
            let folder = edition.permalinks.folder(of: .place(id))
            for figure in DrawnFigure.all(on: try site.file(folder + "index.html"), in: folder) {
                check(figure, of: edition.label(id), against: FigureFile(csv: try site.file(figure.file)))
                drawn.insert(figure.name)
            }
        }
        return drawn
    }

    private func check(_ figure: DrawnFigure, against file: FigureFile, in edition: Edition) {
        let table = figure.tableRows
        switch Figure(rawValue: figure.name) {
        case .statusByPlace: #expect(sorted(figure.statusRows) == sorted(file.rows))
        case .themesByPlace:
            #expect(sorted(figure.countRows(of: "themakern")) == sorted(file.rows))
            #expect(figure.hasRisingSteps(of: "themakern"))
        case .ownershipByPlace:
            #expect(table == file.rows)
            checkBars(figure, are: Array((file.rows.last ?? []).dropFirst()))
        case .agreementsByParty:
            let rows = Dictionary(file.rows.map { ($0[0], Array($0.dropLast())) }) { first, _ in first }
            #expect(!figure.months.isEmpty)
            for row in figure.months { #expect(row == rows[row[0]]) }
            #expect(figure.later == file.rows.last?.last)
            #expect(figure.hasRisingSteps(of: "kalender"))
        case .feasibilityByStatus:
            #expect(figure.countRows(of: "tel-tabel") == file.rows)
            #expect(figure.hasRisingSteps(of: "tel-tabel"))
        case .wishList:
            #expect(
                figure.bars.map { [$0.label] + $0.text.split(separator: " ").map(String.init).numbers } == file.rows)
            #expect(figure.bars.map(\.length) == file.rows.map { percent($0[1], of: $0[2]) })
        case .supportReach:
            #expect(figure.bars.map(\.length) == file.rows.map { $0[3].isEmpty ? nil : $0[3] + "%" })
            let items = figure.section.first("ul", class: "meter")?.all("li").map(\.text) ?? []
            let said = file.rows.map { row in
                let people = edition.wording.tookPart(Int(row[1]) ?? -1, ofInhabitants: Int(row[2]))
                let objections = edition.wording.answered(Int(row[5]) ?? -1, ofObjections: Int(row[4]) ?? -1)
                let percent = ["", "0"].contains(row[3]) ? "" : " (\(row[3])%)"
                return "\(row[0]): \(people)\(percent)" + (objections.map { ", " + $0 } ?? "")
            }
            #expect(items == said)
        case .selfScan: #expect(figure.spreadRows == file.rows)
        case .yearAgo:
            #expect(figure.countRows(of: "tel-tabel").map { $0.dropFirst() } == file.rows.map { $0.dropFirst() })
        case .agreementsByPlace, nil: Issue.record("\(figure.name) is no picture of the front page")
        }
    }

    private func check(_ figure: DrawnFigure, of place: String, against file: FigureFile) {
        let row = file.rows.first { $0[0] == place } ?? []
        switch Figure(rawValue: figure.name) {
        case .statusByPlace:
            #expect(figure.tableRows == [row])
            let marks = figure.marks(by: InitiativeStatus.allCases.map(Edition.glyph))
            // A row of so many marks says nothing; then the lists below it show them all.
            let isTooLong = row.last.flatMap { Int($0) } ?? 0 > 80
            #expect(marks == (isTooLong ? marks.map { _ in "0" } : row.dropFirst().dropLast()))
        case .ownershipByPlace:
            #expect(figure.tableRows == [row])
            checkBars(figure, are: Array(row.dropFirst()))
        case .agreementsByPlace:
            #expect(figure.tableRows == [row])
            #expect(
                figure.months.map { $0.dropFirst() } + [[figure.later]] == [row.dropFirst().dropLast(), row.suffix(1)])
        case .selfScan:
            #expect(!figure.scoreRows.isEmpty)
            for score in figure.scoreRows { #expect(file.rows.contains { $0.suffix(3) == score[...] }, "\(score)") }
        default: Issue.record("\(figure.name) is no picture of a village")
        }
    }

    /// Bars whose lengths are their share of the largest.
    private func checkBars(_ figure: DrawnFigure, are numbers: [String]) {
        let most = numbers.compactMap { Int($0) }.max() ?? 0
        #expect(figure.bars.map(\.text) == numbers)
        #expect(figure.bars.map(\.length) == numbers.map { percent($0, of: String(most)) })
    }

    private func percent(_ part: String, of whole: String) -> String? {
        guard let part = Int(part), let whole = Int(whole), whole > 0 else { return nil }
        return "\(part * 100 / whole)%"
    }

    private func sorted(_ rows: [[String]]) -> [[String]] { rows.sorted { $0.lexicographicallyPrecedes($1) } }
}

extension [String] {
    fileprivate var numbers: [String] { filter { Int($0) != nil } }
}
