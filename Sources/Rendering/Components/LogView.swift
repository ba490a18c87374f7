internal import PlainText
internal import Templating
internal import VillageModel

/// One entry of a log.
struct LogView: Sendable {
    let date: String
    let dateISO: String
    let kind: String
    let paragraphs: [String]
    let by: String?
    /// "van verkenning naar gepland"
    let change: String?
    let photo: PhotoView?

    static let fields = RecordType<LogView>(
        "regel van het logboek",
        [
            .text("datum", at: \.date),
            .text("datum_iso", at: \.dateISO),
            .text("soort", at: \.kind),
            .texts("alineas") { $0.paragraphs },
            .optionalText("door") { $0.by },
            .optionalText("verandering") { $0.change },
            .optional("foto", PhotoView.fields, at: \.photo),
        ])
}

extension Edition {
    /// The entries of a log, the newest first.
    func views(_ log: [LogEntry]) -> [LogView] {
        log.enumerated().sorted { ($0.element.date, $0.offset) > ($1.element.date, $1.offset) }.map { _, entry in
            LogView(
                date: wording.date(entry.date), dateISO: entry.date.iso, kind: wording.label(entry.kind),
                paragraphs: paragraphs(entry.text), by: entry.by.map(curled),
                change: entry.change.map { wording.change(from: $0.from, to: $0.to) },
                photo: entry.photo.map(view))
        }
    }
}
