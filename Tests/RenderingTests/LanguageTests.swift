import Markup
import Testing
import VillageModel

@testable import Rendering

/// Dates, numbers, amounts, plurals and enumerations in each language.
struct LanguageTests {
    /// What a value reads as in Dutch, Frisian and English.
    struct Row: Sendable, CustomTestStringConvertible {
        let texts: [String]
        let read: @Sendable (Wording) -> String

        init(_ texts: String..., read: @escaping @Sendable (Wording) -> String) {
            self.texts = texts
            self.read = read
        }

        var testDescription: String { texts.first ?? "" }
    }

    private static func expect(_ row: Row) {
        #expect(SiteLanguage.allCases.map { row.read(Wording($0)) } == row.texts)
    }

    @Test(arguments: [
        Row("3\u{A0}maart 2026", "3\u{A0}maart 2026", "3\u{A0}March 2026") { $0.date(day("2026-03-03")) },
        Row("31\u{A0}december 1999", "31\u{A0}desimber 1999", "31\u{A0}December 1999") { $0.date(day("1999-12-31")) },
        Row("maandag 23\u{A0}november 2026", "moandei 23\u{A0}novimber 2026", "Monday 23\u{A0}November 2026") {
            $0.longDate(day("2026-11-23"))
        },
        Row("zondag 1\u{A0}februari 2026", "snein 1\u{A0}febrewaris 2026", "Sunday 1\u{A0}February 2026") {
            $0.longDate(day("2026-02-01"))
        },
        Row("mrt", "mrt", "Mar") { $0.shortMonth(3) },
        Row("mei", "mai", "May") { $0.shortMonth(5) },
        Row("mei 2026", "maaie 2026", "May 2026") { $0.planned(plan("2026-05")) },
        Row("tweede kwartaal van 2026", "twadde kwartaal fan 2026", "second quarter of 2026") {
            $0.planned(plan("2026-K2"))
        },
        Row("in het vierde kwartaal van 2026", "yn it fjirde kwartaal fan 2026", "in the fourth quarter of 2026") {
            $0.deadline(plan("2026-K4"))
        },
        Row("vóór of op 1\u{A0}mei 2026", "foar of op 1\u{A0}maaie 2026", "by 1\u{A0}May 2026") {
            $0.deadline(plan("2026-05-01"))
        },
        Row("in 2026", "yn 2026", "in 2026") { $0.deadline(plan("2026")) },
        Row("vanaf 2025", "fan 2025 ôf", "from 2025") { $0.period(Period(from: plan("2025"), to: nil)) },
        Row("2025–2035", "2025–2035", "2025–2035") {
            $0.period(Period(from: plan("2025"), to: plan("2035")))
        },
        Row(
            "2026 tot en met het eerste kwartaal van 2027", "2026 oant en mei it earste kwartaal fan 2027",
            "2026 up to and including the first quarter of 2027"
        ) { $0.span(from: plan("2026"), to: plan("2027-K1")) ?? "" },
    ])
    func datesReadNaturally(row: Row) { Self.expect(row) }

    @Test(arguments: [
        Row("0", "0", "0") { $0.number(0) },
        Row("999", "999", "999") { $0.number(999) },
        Row("1.250", "1.250", "1,250") { $0.number(1250) },
        Row("-1.250.000", "-1.250.000", "-1,250,000") { $0.number(-1_250_000) },
        Row("zeven", "sân", "seven") { $0.numeral(7) },
        Row("twaalf", "tolve", "twelve") { $0.numeral(12) },
        Row("13", "13", "13") { $0.numeral(13) },
        Row("€\u{A0}0", "€\u{A0}0", "€0") { $0.euros(Euros(cents: 0)) },
        Row("€\u{A0}12.500", "€\u{A0}12.500", "€12,500") { $0.euros(Euros(cents: 1_250_000)) },
        Row("€\u{A0}12.500,50", "€\u{A0}12.500,50", "€12,500.50") { $0.euros(Euros(cents: 1_250_050)) },
        Row("€\u{A0}0,05", "€\u{A0}0,05", "€0.05") { $0.euros(Euros(cents: 5)) },
    ])
    func numbersAndAmountsHaveTheMarksOfTheLanguage(row: Row) { Self.expect(row) }

    @Test(arguments: [
        Row("0 initiatieven", "0 inisjativen", "0 initiatives") { $0.counted(0, .initiative) },
        Row("1 initiatief", "1 inisjatyf", "1 initiative") { $0.counted(1, .initiative) },
        Row("2 initiatieven", "2 inisjativen", "2 initiatives") { $0.counted(2, .initiative) },
        Row("1.250 afspraken", "1.250 ôfspraken", "1,250 agreements") { $0.counted(1250, .agreement) },
        Row("1 uur", "1 oere", "1 hour") { $0.counted(1, .hour) },
        Row("40 uur", "40 oeren", "40 hours") { $0.counted(40, .hour) },
        Row("1 dag", "1 dei", "1 day") { $0.counted(1, .day) },
        Row("3 dagen", "3 dagen", "3 days") { $0.counted(3, .day) },
        Row("Geen afspraken", "Gjin ôfspraken", "No agreements") { $0.sentenceStart(0, .agreement) },
        Row("Eén afspraak", "Ien ôfspraak", "One agreement") { $0.sentenceStart(1, .agreement) },
        Row("Acht kernen", "Acht kearnen", "Eight places") { $0.sentenceStart(8, .place) },
        Row("14 partijen", "14 partijen", "14 parties") { $0.sentenceStart(14, .party) },
    ])
    func nounsFollowTheirNumber(row: Row) { Self.expect(row) }

    @Test(arguments: [
        Row("", "", "") { $0.enumeration([]) },
        Row("a", "a", "a") { $0.enumeration(["a"]) },
        Row("a en b", "a en b", "a and b") { $0.enumeration(["a", "b"]) },
        Row("a, b en c", "a, b en c", "a, b and c") { $0.enumeration(["a", "b", "c"]) },
        Row("a, of b; c en d", "a, of b; c en d", "a, of b; c and d") { $0.enumeration(["a, of b", "c", "d"]) },
        Row("a", "a", "a") { links(["a"], $0) },
        Row("a en b", "a en b", "a and b") { links(["a", "b"], $0) },
        Row("a, b en c", "a, b en c", "a, b and c") { links(["a", "b", "c"], $0) },
        Row("a, of b; c en d", "a, of b; c en d", "a, of b; c and d") { links(["a, of b", "c", "d"], $0) },
    ])
    func enumerationsJoinTheirLastPartWithAWord(row: Row) { Self.expect(row) }

    @Test(arguments: [
        ("één", "Eén"), ("ôfspraak", "Ofspraak"), ("ûndernimmer", "Undernimmer"), ("élan", "Élan"), ("", ""),
    ])
    func capitalsLoseTheAccentThatTheirLanguageDrops(word: String, capitalised: String) {
        #expect(Rendering.capitalised(word) == capitalised)
    }
}

private func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

private func plan(_ text: String) -> PlanDate { PlanDate(text) ?? PlanDate(day: CalendarDate(dayNumber: 0)) }

/// The names of links as a page shows them behind one another.
private func links(_ names: [String], _ wording: Wording) -> String {
    names.map { LinkView(text: $0, address: SitePath("")) }.enumerated(wording).map { $0.joiner + $0.text }.joined()
}
