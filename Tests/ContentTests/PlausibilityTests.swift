import Diagnostics
import Testing
import VillageModel

@testable import Content

/// Values that are each in order and can't all be true.
struct PlausibilityTests {
    @Test(arguments: [
        "start: 2026-05\nstreefdatum: ‹2026-04›", "start: 2026-05-02\ngereed_op: ‹2026-05-01›",
        "fasen: {naam: Bouw, van: 2027, tot: ‹2026-K4›, eigenaar: 1}",
        "draagvlak: {methode: online, datum: 2026-01-01, deelnemers: ‹10›, voor: 8, tegen: 2, neutraal: 1}",
        "draagvlak: {methode: online, datum: 2026-01-01, deelnemers: ‹10›, voor: 100000000, tegen: 1}",
        agreement("voldaan_op: ‹2026-05-01›"), agreement("status: deels\nvoldaan_op: ‹2026-05-01›"),
    ])
    func refusesWhatCannotBe(fields: String) {
        #expect(expect([.contradiction], of: readInitiative(fields))?.severity == .error)
    }

    @Test(arguments: [
        "start: 2026-05\nstreefdatum: 2026-05-01", "start: 2026\ngereed_op: 2026-05-01",
        "fasen: {naam: Bouw, van: 2026, tot: 2026-K1, eigenaar: 1}",
        "draagvlak: {methode: online, datum: 2026-01-01, uitgenodigd: 10, deelnemers: 10, voor: 8, tegen: 2}",
        agreement("status: voldaan\nvoldaan_op: 2026-05-01"),
    ])
    func acceptsWhatJustFits(fields: String) {
        expect([], of: readInitiative(fields))
    }

    @Test func warnsOfMoreParticipantsThanWereInvited() {
        let reading = readInitiative(
            "draagvlak: {methode: online, datum: 2026-01-01, uitgenodigd: 4, deelnemers: ‹5›}")
        #expect(expect([.unlikelyValue], of: reading)?.severity == .warning)
    }

    @Test(arguments: [
        ("lat: ‹5.3›, lon: 52.1", "verwisseld"), ("lat: ‹48.8›, lon: 2.3", "niet in of bij Nederland"),
        ("lat: ‹52.1›, lon: -5.3", "niet in of bij Nederland"),
    ])
    func warnsOfAPlaceElsewhere(location: String, words: String) {
        let reading = read(["kernen/driel/index.md": village("A", "locatie: {\(location)}")])
        #expect(expect([.unlikelyValue], of: reading)?.message.dutch.contains(words) == true)
        #expect(reading.village?.location != nil)
    }

    @Test(arguments: ["lat: 51.9, lon: 5.8", "lat: 12.15, lon: -68.27"])
    func knowsBothPartsOfTheNetherlands(location: String) {
        expect([], of: read(["kernen/driel/index.md": village("A", "locatie: {\(location)}")]))
    }

    @Test(arguments: [
        ("[dorpsraad, waterschap, school]", true), ("[dorpsraad, waterschap]", false),
        ("[{partij: dorpsraad, rol: trekker}, waterschap, school]", false),
        ("[{partij: dorpsraad, rol: verantwoordelijke}, waterschap, school]", false),
    ])
    func asksWhoLeadsThreeParties(parties: String, asks: Bool) {
        let reading = readInitiative(
            "afspraken: {wat: Planten, wie: \(asks ? "‹\(parties)›" : parties), uiterlijk: 2026-09}",
            and: ["partijen/school.md": head("naam: School\nsoort: vereniging")])
        #expect(expect(asks ? [.missingDetail] : [], of: reading)?.severity == (asks ? .hint : nil))
    }

    @Test(
        arguments: [
            ("2025-2035", "2025", "2035"), ("2025", "2025", nil), ("2025-03", "2025-03", nil),
            ("2025 - 2035", "2025", "2035"), ("2025–2035", "2025", "2035"),
            ("2025-03 tot 2035-K2", "2025-03", "2035-Q2"),
        ] as [(String, String, String?)])
    func readsAPeriodInShort(written: String, from: String, to: String?) {
        let reading = read([
            "kernen/driel/visie.md": head(
                "titel: Zo\nsamenvatting: Kort.\nstatus: concept\nperiode: \(written)")
        ])
        expect([], of: reading)
        #expect(reading.model?.municipality.visions.first?.period.from.iso == from)
        #expect(reading.model?.municipality.visions.first?.period.to?.iso == to)
    }

    @Test(arguments: [("‹2035-2025›", DiagnosticID.contradiction), ("‹ooit›", .wrongDate), ("‹20-30›", .wrongDate)])
    func refusesAPeriodThatIsNone(written: String, id: DiagnosticID) {
        expect(
            [id],
            of: read([
                "kernen/driel/visie.md": head("titel: Zo\nsamenvatting: Kort.\nstatus: concept\nperiode: \(written)")
            ]))
    }

    @Test func readsAnAmountAloneAsTheEstimate() {
        let reading = readInitiative("haalbaarheid: haalbaar\nkosten: € 1.000")
        expect([], of: reading)
        #expect(reading.initiative?.budget == Budget(estimate: Euros(cents: 100_000), covered: nil, spent: nil))
    }
}
