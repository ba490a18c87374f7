import Testing
import VillageModel

@testable import Rendering

struct InitiativeTests {
    @Test(arguments: [
        ("2026-06-14", "Het antwoord komt vóór of op 15\u{A0}juni 2026."),
        ("2026-06-15", "Het antwoord komt vóór of op 15\u{A0}juni 2026."),
        ("2026-06-16", "Het antwoord zou er vóór of op 15\u{A0}juni 2026 zijn. Die datum is voorbij."),
    ])
    func promisesAnAnswerUntilItsDayHasPassed(today: String, sentence: String) throws {
        let page = try page(
            "haalbaarheid: in onderzoek\nbeoordeeld_door: gemeente\nantwoord_voor: 2026-06-15", today: today)
        #expect(page.assessment?.answer == sentence)
        #expect(page.assessment?.byLabel == "Wordt onderzocht door")
        #expect((page.frame.date != nil) == sentence.hasSuffix("voorbij."))
    }

    @Test func saysWhoJudged() throws {
        let page = try page(
            "haalbaarheid: haalbaar\nkosten: {raming: 0}\nbeoordeeld_door: gemeente\nbeoordeeld_op: 2026-01-02")
        #expect(page.assessment?.byLabel == "Beoordeeld door")
        #expect(page.assessment?.on == "2\u{A0}januari 2026")
        #expect(page.assessment?.answer == nil)
    }

    @Test(arguments: [
        ("", true), ("beoordeeld_door: gemeente", false), ("toelichting: Eerst geld.", false),
        ("status: gepauzeerd\nstatus_reden: Geen tijd\nopnieuw_bekijken_op: 2026-06-15", false),
        ("haalbaarheid: haalbaar\nkosten: {raming: 0}", false),
    ])
    func saysSoWhereNobodyIsKnownToAssessIt(fields: String, isEmpty: Bool) throws {
        #expect(try page(fields).assessment?.isEmpty == isEmpty)
    }

    @Test(arguments: [
        ("2026-06-15", "We bekijken het opnieuw op 15\u{A0}juni 2026."),
        ("2026-06-16", "We zouden het op 15\u{A0}juni 2026 opnieuw bekijken. Die datum is voorbij."),
    ])
    func saysWhenItIsLookedAtAgain(today: String, sentence: String) throws {
        let paused = try page(
            "status: gepauzeerd\nstatus_reden: Geen tijd\nopnieuw_bekijken_op: 2026-06-15", today: today)
        #expect(paused.review == sentence)
        let notNow = try page(
            "haalbaarheid: niet nu\ntoelichting: Geen geld\nopnieuw_bekijken_op: 2026-06-15", today: today)
        #expect(notNow.review == nil)
        #expect(notNow.assessment?.review == sentence)
    }

    @Test func lifeOfAStoppedInitiativeEndsWhereItStopped() throws {
        let page = try page(
            """
            status: gestopt
            status_reden: Te duur
            logboek:
              - {datum: 2026-01-10, soort: besluit, tekst: Begonnen., van: idee, naar: verkenning}
              - {datum: 2026-03-10, soort: besluit, tekst: Gestopt., van: verkenning, naar: gestopt}
            """)
        #expect(page.steps.map(\.status.text) == ["idee", "verkenning", "gestopt"])
        #expect(page.steps.map(\.isPast) == [true, true, false])
        #expect(page.steps.last?.isCurrent == true)
        #expect(page.steps.last?.date == "maart 2026")
    }

    @Test func lifeOfAPausedInitiativeWaitsWhereItPaused() throws {
        let page = try page(
            """
            status: gepauzeerd
            status_reden: Geen tijd
            opnieuw_bekijken_op: 2027-01-01
            logboek: [{datum: 2026-03-10, soort: besluit, tekst: Pauze., van: gepland, naar: gepauzeerd}]
            """)
        #expect(
            page.steps.map(\.status.text)
                == ["idee", "verkenning", "gepland", "gepauzeerd", "in uitvoering", "gereed", "in beheer"])
        #expect(page.steps.filter(\.isCurrent).map(\.status.text) == ["gepauzeerd"])
    }

    @Test func asksNeutrallyForRolesThatNobodyHasYet() throws {
        let page = try page(
            """
            status: verkenning
            trekker: dorpsraad
            partijen: [waterschap]
            afspraken: [{wat: Meten., wie: [{partij: gemeente, rol: adviseur}], uiterlijk: 2026-09}]
            """)
        #expect(
            page.roles.map { "\($0.question) \($0.parties.sentence)" } == [
                "Wie trekt het? Dorpsraad", "Wie voert het uit? ", "Wie is verantwoordelijk? ",
                "Wie adviseert? Gemeente", "Wie doet er nog meer mee? Waterschap",
            ])
    }

    @Test func asksForNoRolesOfWhatIsStillAnIdea() throws {
        #expect(try page("status: idee").roles.isEmpty)
        #expect(try page("status: idee\ntrekker: dorpsraad").roles.map(\.question) == ["Wie trekt het?"])
    }

    @Test func saysNothingOfParticipationWhereThereIsNone() throws {
        #expect(try !page("participatievorm: geen").facts.contains { $0.name == "Participatie" })
        #expect(try page("participatievorm: beleid").facts.contains { $0.name == "Participatie" })
    }

    @Test(arguments: [
        ("2026-06-09", []), ("2026-06-10", ["stil"]), ("2026-12-31", ["stil"]),
        ("2027-01-01", ["afspraak voorbij de datum", "stil"]),
    ])
    func listsTellWhatAsksForAttention(today: String, tags: [String]) throws {
        let fields =
            "logboek: [{datum: 2026-03-11, soort: voortgang, tekst: Er gebeurt iets.}]\n"
            + "afspraken: [{wat: Planten., wie: dorpsraad, uiterlijk: 2026-12-31}]"
        let edition = try edition(["kernen/driel/initiatieven/plein.md": initiative(fields)], today: today)
        let item = edition.item(ID<Initiative>(0))
        #expect(item.line.attention.map(\.text) == tags)
        let anchors = Set(GlossaryPage(in: edition).sections.flatMap(\.terms).map(\.anchor))
        #expect(item.line.attention.allSatisfy { $0.explanation.fragment.map(anchors.contains) ?? false })
        // The head of its page says only what the page does not tell elsewhere.
        #expect(InitiativePage(ID(0), in: edition).silence.map(\.text) == tags.filter { $0 == "stil" })
    }

    @Test(arguments: [("2026-06-09", false), ("2026-06-10", true)])
    func tellsTheLastNewsOfWhatIsSilent(today: String, isSilent: Bool) throws {
        let page = try page(
            "logboek: [{datum: 2026-03-11, soort: voortgang, tekst: Er gebeurt iets.}]", today: today)
        let news = page.facts.first { $0.name == "Laatste nieuws" }?.text
        #expect(news == (isSilent ? "11\u{A0}maart 2026, 91 dagen geleden" : nil))
        #expect((page.frame.date != nil) == isSilent)
    }

    @Test func tellsTheAmbitionThatItServes() throws {
        let municipality = head(
            """
            naam: Meer
            contact: {rol: Kernenteam, email: team@example.nl}
            ambities: [{wat: Overal een plein., bron: Raadsakkoord, initiatieven: [driel/plein]}]
            """)
        let fact = try page("", and: ["gemeente.md": municipality]).facts.first { $0.name == "Ambitie van de raad" }
        #expect(fact?.text == "Overal een plein.")
        #expect(fact?.note == "Raadsakkoord")
    }

    @Test(arguments: [(1, 0), (2, 0), (3, 3)])
    func hasATableOfContentsFromThreeHeadingsOn(headings: Int, entries: Int) throws {
        let text = (1...headings).map { "## Kop \($0)\n\nTekst.\n" }.joined(separator: "\n")
        // Without a verdict that matters the page has no section of its own.
        let page = try page("status: gestopt\nstatus_reden: Nee.", text: text)
        #expect(page.contents.count == entries)
    }

    @Test func tableOfContentsLeadsToTheSectionsToo() throws {
        let page = try page("trekker: dorpsraad", text: "## Waarom\n\nDaarom.")
        #expect(page.contents.map(\.text) == ["Waarom", "Nog geen oordeel over de haalbaarheid", "Wie wat doet"])
        #expect(page.contents.map(\.address.fragment) == ["waarom", "kop_beoordeling", "kop_rollen"])
    }

    @Test(arguments: [
        (1, "1 deed mee, minder dan 1% van de 1.000 inwoners"), (4, "4 deden mee, minder dan 1% van de 1.000 inwoners"),
        (5, "5 deden mee, 1% van de 1.000 inwoners"), (0, "0 deden mee"),
    ])
    func tellsTheReachOfSupportAsAShareOfInhabitants(participants: Int, reach: String) throws {
        let page = try page("draagvlak: [{methode: enquete, datum: 2026-01-01, deelnemers: \(participants)}]")
        #expect(page.support.first?.reach == reach)
    }

    /// Who did not count one side must not seem to have found nobody there.
    @Test(arguments: [
        ("voor: 54, tegen: 3", [54, nil, 3], true), ("voor: 54, neutraal: 0, tegen: 0", [54, 0, 0], true),
        ("voor: 54", [54, nil, nil], false), ("neutraal: 2, tegen: 3", [nil, 2, 3], false),
    ])
    func showsOnlyTheVotesThatWereCounted(written: String, counts: [Int?], hasBar: Bool) throws {
        let support = try page("draagvlak: [{methode: enquete, datum: 2026-01-01, \(written)}]").support
        let votes = try #require(support.first?.votes)
        #expect([votes.inFavour, votes.neutral, votes.against] == counts)
        #expect((votes.bar != nil) == hasBar)
    }

    @Test(arguments: ["deelnemers: 9", "voor: 0, tegen: 0"])
    func showsNoVotesWhereNobodyVoted(written: String) throws {
        let support = try page("draagvlak: [{methode: enquete, datum: 2026-01-01, \(written)}]").support
        #expect(support.first.map { $0.votes == nil } == true)
    }

    @Test func tellsNoShareOfInhabitantsThatAreNotKnown() throws {
        let page = try page(
            "draagvlak: [{methode: enquete, datum: 2026-01-01, deelnemers: 20}]",
            and: ["kernen/driel/index.md": village("Driel", "")])
        #expect(page.support.first?.reach == "20 deden mee")
    }
}
