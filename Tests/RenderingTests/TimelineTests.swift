import Testing
import VillageModel

@testable import Rendering

struct TimelineTests {
    private let fields = """
        status: gereed
        gereed_op: 2026-04-01
        mijlpalen: [{wat: Hek weg, bereikt_op: 2026-03-01}, {wat: Later, bereikt_op: 2026-12-01}]
        afspraken: [{wat: Planten, wie: dorpsraad, uiterlijk: 2026-05-01, status: voldaan, voldaan_op: 2026-05-01}]
        logboek: [{datum: 2026-05-02, soort: voortgang, tekst: Er is geplant.}]
        """

    private func edition(_ village: String = "") throws -> Edition {
        try RenderingTests.edition([
            "kernen/driel/initiatieven/plein.md": initiative(fields),
            "kernen/driel/index.md": RenderingTests.village(
                "Driel", "logboek: [{datum: 2026-06-01, soort: bijeenkomst, tekst: Vergadering.}]\n" + village),
        ])
    }

    @Test func newestComesFirstAndNothingOfTheFuture() throws {
        let events = try edition().timeline.events
        #expect(events.map(\.date.iso) == ["2026-06-01", "2026-05-02", "2026-05-01", "2026-04-01", "2026-03-01"])
    }

    @Test func resultsAreWhatWasFinishedReachedOrKept() throws {
        let edition = try edition()
        #expect(
            edition.timeline.results.map { edition.view($0).kind } == [
                "afspraak nagekomen", "gereed", "mijlpaal bereikt",
            ])
        #expect(edition.timeline.results.map { edition.view($0).text } == ["Planten", "Kort.", "Hek weg"])
    }

    @Test func logThatAVillageSwitchedOffIsNoNews() throws {
        #expect(try edition("zonder: [logboek]").timeline.events.count == 4)
    }

    @Test func agreementsThatAVillageSwitchedOffHaveNoPage() throws {
        #expect(try edition().agreementList(.place(ID(0))) != nil)
        let without = try edition("zonder: [afspraken]")
        #expect(without.agreementList(.place(ID(0))) == nil)
        #expect(PlacePage(ID(0), in: without).allAgreements == nil)
    }

    @Test func eventsStandByMonth() throws {
        let months = try edition().eventList(.news).pages[0]
        #expect(months.map(\.heading.iso) == ["2026-06-01", "2026-05-01", "2026-04-01", "2026-03-01"])
        #expect(months.map(\.lines.count) == [1, 2, 1, 1])
    }

    @Test(arguments: [
        (InitiativeStatus.idea, InitiativeStatus.maintained, MatchStage.realised), (.exploring, .planned, .further),
        (.planned, .planned, .same),
    ])
    func matchSaysHowFarTheOtherIs(own: InitiativeStatus, other: InitiativeStatus, stage: MatchStage) {
        #expect(MatchStage(own: own, other: other) == stage)
    }

    @Test(arguments: [(InitiativeStatus.planned, InitiativeStatus.idea), (.idea, .stopped), (.paused, .done)])
    func nothingIsLearntFromWhatIsNotAsFar(own: InitiativeStatus, other: InitiativeStatus) {
        #expect(MatchStage(own: own, other: other) == nil)
    }
}
