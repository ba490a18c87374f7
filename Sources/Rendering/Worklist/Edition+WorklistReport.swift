internal import Markup
internal import PlainText
internal import VillageModel

extension Edition {
    /// The list of the area manager as a document of its own: for a terminal, a script, a spreadsheet or a calendar.
    package func worklistReport(_ format: WorklistFormat) -> [UInt8] {
        switch format {
        case .text: worklistText
        case .json: worklistJSON
        case .csv: worklistCSV
        case .ics: worklistCalendar
        }
    }

    /// Per village; a shared item stands with each of its villages.
    private var worklistText: [UInt8] {
        let list = worklist
        let groups = placesByName.map { ($0, entries(list.items(of: $0))) }.filter { !$0.1.isEmpty }
        var lines = [
            capitalised(wording.longDate(date)),
            wording.worklistLead(items: list.items.count, places: groups.count),
        ]
        for (place, entries) in groups {
            lines += ["", "\(curled(municipality[place].name)) (\(entries.count))"]
            for entry in entries {
                lines.append("  - " + entry.link.text + (entry.agreement.map { ": \($0)" } ?? ""))
                lines.append("    " + sentence(entry))
            }
        }
        return Array(lines.map { terminalText($0) + "\n" }.joined().utf8)
    }

    /// Each item once. Keys and reasons in English, as in every export; `explanation` in the words of the site.
    private var worklistJSON: [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("version")
            json.number(1)
            json.key("date")
            json.string(date.iso)
            json.key("items")
            json.array { json in
                for entry in entries(worklist.items) { write(entry, to: &json) }
            }
        }
        writer.endDocument()
        return writer.bytes
    }

    private func write(_ entry: WorklistEntry, to json: inout JSONWriter) {
        json.object { json in
            json.key("reason")
            json.string(entry.item.reason.rawValue)
            json.key("title")
            json.string(entry.link.text)
            json.key("path")
            json.string(municipality.origin(of: entry.item.subject).path)
            if let agreement = entry.agreement {
                json.key("agreement")
                json.string(agreement)
            }
            if let planned = entry.item.date {
                json.key("date")
                json.string(planned.iso)
            }
            if let days = daysPast(entry) {
                json.key("daysPast")
                json.number(days)
            }
            for (key, links) in [("places", entry.places), ("parties", entry.parties), ("waitsFor", entry.waitsFor)] {
                json.key(key)
                json.array { json in for link in links { json.string(link.text) } }
            }
            json.key("explanation")
            json.string(entry.explanation)
        }
    }

    /// Each item once: a spreadsheet sorts and filters it further.
    private var worklistCSV: [UInt8] {
        var writer = CSVWriter(hasMark: true)
        for heading in wording.worklistColumns { writer.text(heading) }
        writer.endRecord()
        for entry in entries(worklist.items) {
            writer.text(entry.places.map(\.text).joined(separator: "; "))
            writer.text(wording.label(entry.item.reason))
            writer.text(entry.link.text)
            writer.text(entry.agreement ?? "")
            writer.text(entry.item.date?.last.iso ?? "")
            writer.number(daysPast(entry))
            writer.text(entry.parties.map(\.text).joined(separator: "; "))
            writer.text(entry.waitsFor.map(\.text).joined(separator: "; "))
            writer.text(entry.link.address.path)
            writer.endRecord()
        }
        return writer.bytes
    }

    /// What has a date, as events of a whole day; the same item keeps its name in every edition, so that a calendar
    /// updates it. The last news of a silent initiative is no date to be reminded of.
    private var worklistCalendar: [UInt8] {
        var writer = CalendarWriter()
        writer.component("VCALENDAR") { calendar in
            calendar.token("VERSION", "2.0")
            calendar.token("PRODID", calendarMaker)
            for entry in entries(worklist.items) where entry.item.reason != .silent {
                guard let day = entry.item.date?.last else { continue }
                calendar.component("VEVENT") { event in
                    event.text("UID", "\(entry.identity)@\(slug(municipality.profile.name)).visieplein")
                    event.midnight("DTSTAMP", year: date.year, month: date.month, day: date.day)
                    event.day("DTSTART", year: day.year, month: day.month, day: day.day)
                    event.text("SUMMARY", entry.agreement.map { "\($0) (\(entry.link.text))" } ?? entry.link.text)
                    event.text(
                        "DESCRIPTION", sentence(entry) + "\n" + entry.places.map(\.text).joined(separator: ", "))
                    event.text("CATEGORIES", wording.label(entry.item.reason))
                    event.token("TRANSP", "TRANSPARENT")
                }
            }
        }
        return writer.bytes
    }

    /// Who made the calendar, with the language of its texts (ISO 9070, which RFC 5545 asks for).
    private var calendarMaker: StaticString {
        switch wording.language {
        case .dutch: "-//Visieplein//Agenda//NL"
        case .frisian: "-//Visieplein//Agenda//FY"
        case .english: "-//Visieplein//Agenda//EN"
        }
    }

    /// How many days ago the date was; nil when it is still to come, or when there is none.
    fileprivate func daysPast(_ entry: WorklistEntry) -> Int? {
        entry.item.date.map { date.days(since: $0.last) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// Why it is on the list, what it waits for and who takes part, in one line.
    private func sentence(_ entry: WorklistEntry) -> String {
        func names(_ links: [LinkView]) -> String { links.map { $0.joiner + $0.text }.joined() }
        return entry.explanation
            + (entry.waitsFor.isEmpty
                ? "" : " \(wording.say(WorklistPhrase.waitsForThing)) \(names(entry.waitsFor))")
            + (entry.parties.isEmpty ? "" : " · " + names(entry.parties))
    }
}
