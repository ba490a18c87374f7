import Testing
import VillageModel

@testable import Rendering

/// The support sheet: what it tells, and what it leaves open.
struct SupportPageTests {
    private func sheet(_ support: [Support], inhabitants: Inhabitants? = nil) throws -> SupportPage {
        let edition = try SheetSample.edition {
            $0.visions[0].support = support
            $0.places[0].inhabitants = inhabitants
        }
        return SupportPage(SheetSample.vision, in: edition)
    }

    @Test func tellsWhichShareTookPart() throws {
        let poll = try SheetSample.support {
            $0.invited = 1480
            $0.participants = 702
        }
        let page = try sheet(
            [poll], inhabitants: Inhabitants(count: 1840, asOf: PlanDate("2026-01-01"), source: "Eigen telling"))
        #expect(page.polls.map(\.invited) == ["1.480"])
        #expect(page.polls.map(\.participants) == ["702"])
        #expect(page.polls.map(\.response) == ["47%"])
        #expect(page.polls.map(\.reach) == ["38%"])
        #expect(
            page.inhabitants == [
                "Driel heeft 1.840 inwoners.", "Geteld: 1\u{A0}januari 2026, bron: Eigen telling.",
            ])
    }

    @Test func claimsNoReachWithoutInhabitants() throws {
        let page = try sheet([try SheetSample.support { $0.participants = 702 }])
        #expect(page.polls.map(\.reach) == [nil])
        #expect(page.polls.map(\.response) == [nil])
        #expect(page.inhabitants.isEmpty)
    }

    @Test func putsTheEarliestFirst() throws {
        let page = try sheet([
            try SheetSample.support(.meeting, on: "2026-05-01"), try SheetSample.support(.survey, on: "2026-02-01"),
        ])
        #expect(page.polls.map(\.method) == ["Enquête", "Bijeenkomst"])
        #expect(page.lead == "Bewoners konden op twee manieren meedoen: enquête en bijeenkomst.")
    }

    @Test func saysWhatOneMethodMeans() throws {
        let one = try sheet([try SheetSample.support(.petition)])
        #expect(one.lead == "Bewoners konden op één manier meedoen: handtekeningen.")
        #expect(try #require(one.remark).hasPrefix("Handtekeningen laten zien wie vóór is."))
        let two = try sheet([try SheetSample.support(.petition), try SheetSample.support(.survey)])
        #expect(try #require(two.remark).hasPrefix("We tellen de aantallen niet bij elkaar op"))
    }

    @Test func drawsABarOnlyOfBothSides() throws {
        let both = try SheetSample.support {
            $0.inFavour = 30
            $0.against = 10
        }
        let one = try SheetSample.support { $0.inFavour = 30 }
        #expect(try sheet([both]).polls.map { $0.bar != nil } == [true])
        let petition = try #require(try sheet([one]).polls.first)
        #expect(petition.bar == nil)
        #expect(petition.answers?.inFavour == "30 (100%)")
        #expect(petition.answers?.against == "niet vermeld")
    }

    @Test func keepsObjectionsWithAndWithoutAnswer() throws {
        let poll = try SheetSample.support {
            $0.objections = [
                Objection(what: "Te druk", answer: "Er komt een drempel."), Objection(what: "Te duur", answer: nil),
            ]
        }
        let page = try sheet([poll])
        #expect(page.objectionsHeading == "Twee bezwaren, waarvan één met een antwoord")
        #expect(page.objections.map(\.answer) == ["Er komt een drempel.", nil])
        #expect(page.objections.map(\.source) == ["enquête, 10\u{A0}februari 2026", "enquête, 10\u{A0}februari 2026"])
    }

    @Test(arguments: [
        (0, 0, "Bezwaren"), (1, 1, "Eén bezwaar, met een antwoord"), (1, 0, "Eén bezwaar, nog zonder antwoord"),
        (2, 0, "Twee bezwaren, nog zonder antwoord"), (2, 2, "Twee bezwaren, alle met een antwoord"),
        (14, 3, "14 bezwaren, waarvan 3 met een antwoord"),
    ])
    func countsAnswersInTheHeading(all: Int, answered: Int, heading: String) {
        #expect(Wording().objectionsHeading(all: all, answered: answered) == heading)
    }

    @Test func standsInTheFolderOfItsVision() throws {
        let edition = try SheetSample.edition { $0.visions[0].support = [try SheetSample.support()] }
        #expect(edition.supportFolder(of: .vision(SheetSample.vision)) == "kernen/driel/visie/draagvlak/")
        #expect(SupportPage(SheetSample.vision, in: edition).frame.breadcrumbs.map(\.text).last == "Driel 2040")
    }

    @Test func isNoPageWithoutSupport() throws {
        let edition = try SheetSample.edition { _ in }
        #expect(edition.supportSheet(of: .vision(SheetSample.vision), []) == nil)
    }

    @Test(arguments: [
        (0, 10, 90, "0.0", "start"), (12, 0, 88, "12.0", "middle"), (11, 0, 89, "11.0", "start"),
        (80, 11, 9, "85.5", "middle"), (89, 5, 6, "94.0", "end"),
    ])
    func keepsTheLabelOfNeutralOnThePage(inFavour: Int, neutral: Int, against: Int, x: String, anchor: String) {
        let bar = AnswerBar(
            inFavour: inFavour, neutral: neutral, against: against, inFavourLabel: "", neutralLabel: nil,
            againstLabel: "")
        #expect(bar.neutralPlace == (x, anchor))
    }
}
