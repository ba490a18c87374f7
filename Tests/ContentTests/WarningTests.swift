import Diagnostics
import Testing

@testable import Content

/// What is worth a look but stops nothing.
struct WarningTests {
    private func log(_ entries: String...) -> String {
        "\nlogboek:\n" + entries.map { "  - {soort: besluit, tekst: Ja., \($0)}" }.joined(separator: "\n")
    }

    @Test func warnsOfAChangeThatTheTableForbids() {
        let reading = readInitiative(
            "status: gereed\nthemas: groen\neigenaar: 1\ngereed_op: 2026-01-01"
                + log("datum: 2026-01-01, van: idee, naar: ‹gereed›"))
        let remark = expect([.impossibleTransition], of: reading)
        #expect(remark?.severity == .warning)
        #expect(remark?.allowed == ["verkenning", "gestopt"])
        #expect(reading.model != nil)
    }

    @Test func warnsOfALogThatEndsAtAnotherStatus() {
        let exploring = "themas: groen\nstatus: "
        let change = "datum: 2026-01-02, van: idee, naar: verkenning"
        expect([], of: readInitiative(exploring + "verkenning" + log(change, "datum: 2026-01-03")))
        let reading = readInitiative(
            exploring + "‹in uitvoering›\neigenaar: 1" + log(change, "datum: 2025-12-31, naar: in uitvoering"))
        let remark = expect([.statusMismatch], of: reading)
        #expect(remark?.severity == .warning)
        #expect(remark?.message.dutch.contains("eindigt bij “verkenning”") == true)
    }

    @Test func takesTheLaterOfTwoChangesOnOneDay() {
        let reading = readInitiative(
            "themas: groen\neigenaar: 1\nstatus: gepland\n" + agreement("")
                + log(
                    "datum: 2026-01-02, van: idee, naar: verkenning",
                    "datum: 2026-01-02, van: verkenning, naar: gepland"))
        expect([], of: reading)
    }

    @Test(arguments: [
        "betrokken_sinds: ‹2026-05-02›", "beoordeeld_op: ‹2027-01-01›", "gereed_op: ‹2026-05-02›",
        "mijlpalen: {wat: Paal, bereikt_op: ‹2026-05-02›}",
        "draagvlak: {methode: online, datum: ‹2026-05-02›}",
        "logboek: {soort: vraag, tekst: Hoe?, datum: ‹2026-05-02›}",
        agreement("status: voldaan\nvoldaan_op: ‹2026-05-02›"),
        agreement("afwijkingen: {soort: later, reden: Water, op: ‹2026-05-02›, nieuwe_datum: 2027}"),
    ])
    func warnsOfAFactInTheFuture(fields: String) {
        let reading = readInitiative(fields)
        let remark = expect([.futureFact], of: reading)
        #expect(remark?.severity == .warning)
        #expect(remark?.message.dutch.contains("vandaag is 2026-05-01") == true)
    }

    @Test(arguments: [
        "betrokken_sinds: 2026-05-01", "opnieuw_bekijken_op: 2030-01-01", "start: 2030", "streefdatum: 2030",
        "mijlpalen: {wat: Paal, gepland: 2030}",
    ])
    func findsNothingOddAboutTodayOrAboutPlans(field: String) {
        expect([], of: readInitiative(field))
    }
}
