import ArgumentParser
import Diagnostics
import Glibc
import Markup
import SiteBuilder
import Synchronization

/// Where the program speaks: what was asked for on stdout, everything else on stderr (cli.md).
final class Console: Sendable {
    private let format: ReportFormat
    private let language: MessageLanguage
    private let isQuiet: Bool
    private let root: String
    /// Progress is shown on a terminal only, and only when a build takes longer than anyone would wait in silence.
    private let showsProgress: Bool
    private let isColoured: Bool
    private let start = seconds(CLOCK_MONOTONIC)
    private let hasProgressLine = Mutex(false)

    private static let patience = 0.5

    convenience init(_ content: ContentOptions) {
        self.init(format: content.format, language: content.lang, isQuiet: content.quiet, root: content.root)
    }

    init(format: ReportFormat, language: MessageLanguage, isQuiet: Bool, root: String) {
        self.format = format
        self.language = language
        self.isQuiet = isQuiet
        self.root = root
        let isTerminal = isatty(2) == 1 && Self.environment("TERM") != "dumb"
        showsProgress = isTerminal && !isQuiet
        isColoured = isTerminal && Self.environment("NO_COLOR") == nil
    }

    /// The diagnostics: text goes to stderr, the other forms to stdout.
    /// - Parameter countsHints: whether text tells only how many hints there are, and what shows them. Who builds wants
    ///   to see what needs mending; advice would bury it. For scripts nothing is left out.
    func show(_ diagnostics: [Diagnostic], countsHints: Bool = false) {
        let isCounted = countsHints && format == .text
        let shown = diagnostics.filter {
            switch $0.severity {
            case .error: true
            case .warning: !isQuiet
            case .hint: !isQuiet && !isCounted
            }
        }
        let reporter = format.reporter(language: language, isColoured: isColoured)
        let bytes = reporter.report(shown, source: source)
        write(bytes, to: format == .text ? 2 : 1)
        if format == .text, !shown.isEmpty { line(shown.summary(in: language)) }
        let hints = diagnostics.lazy.filter { $0.severity == .hint }.count
        guard isCounted, !isQuiet, hints > 0 else { return }
        // A name that a terminal would take as an order can't be told so that it could be typed.
        let folder = root == "." || terminalText(root) != root ? "" : " \(ShellWord(path: root))"
        line(
            Message(
                nl: "\(hints) \(hints == 1 ? "tip" : "tips"): visieplein controleer\(folder)",
                en: "\(hints) \(hints == 1 ? "hint" : "hints"): visieplein check\(folder)"
            ).text(in: language))
    }

    /// Runs `body`; when the machine fails it, says so in one sentence and ends with the exit code for it.
    func reportingFailures<Value>(_ body: () throws(BuildError) -> Value) throws -> Value {
        do throws(BuildError) {
            return try body()
        } catch {
            clearProgress()
            let (message, code): (Message, Int32) =
                switch error {
                case .reading(let failure): (failure.message, 1)
                case .publishing(let failure): (failure.message, failure.exitCode)
                }
            if format != .text {
                // Whoever reads the report alone learns from it why the build stopped.
                let reporter = format.reporter(language: language)
                write(reporter.report(error.diagnostic(root: root).map { [$0] } ?? [], source: source), to: 1)
            }
            line("visieplein: " + terminalText(message.text(in: language)))
            throw ExitCode(code)
        }
    }

    /// The one line that ends a build.
    func close(pages: Int, _ report: PublishReport, seconds: Double) {
        guard !isQuiet else { return }
        let duration = decimal(seconds, digits: 2)
        let dutchDuration = String(duration.map { $0 == "." ? "," : $0 })
        line(
            Message(
                nl: "\(pages) \(pages == 1 ? "pagina" : "pagina’s"), \(report.changed) gewijzigd, "
                    + "\(report.removed) verwijderd, \(dutchDuration) s",
                en: "\(pages) \(pages == 1 ? "page" : "pages"), \(report.changed) changed, "
                    + "\(report.removed) removed, \(duration) s"
            ).text(in: language))
    }

    /// Why the site has no picture for social media although it was asked for.
    func explainCard(_ rasterisation: PosterReport.Rasterisation) {
        switch rasterisation {
        case .done: break
        case .missing:
            guard !isQuiet else { return }
            line(
                Message(
                    nl: "Voor het plaatje op sociale media is rsvg-convert nodig: sudo apt install librsvg2-bin.",
                    en: "The picture for social media needs rsvg-convert: sudo apt install librsvg2-bin."
                ).text(in: language))
        case .failed(_, let first):
            line("visieplein: " + terminalText(first.message.text(in: language)))
            line(
                Message(
                    nl: "De website is er wel, zonder plaatje voor sociale media.",
                    en: "The website is there, without a picture for social media."
                ).text(in: language))
        }
    }

    /// The one line that ends the making of posters, and why there is no more than SVG.
    func closePosters(_ report: PublishReport, _ rasterisation: PosterReport.Rasterisation) {
        if case .failed(let count, let first) = rasterisation {
            line("visieplein: " + terminalText(first.message.text(in: language)))
            if count > 1 {
                line(
                    Message(
                        nl: "Zo mislukten \(count) van de PNG’s en PDF’s; de SVG’s zijn er wel.",
                        en: "\(count) of the PNGs and PDFs failed like this; the SVGs are there."
                    ).text(in: language))
            }
        }
        guard !isQuiet else { return }
        if rasterisation == .missing {
            line(
                Message(
                    nl: "Voor PNG en PDF is rsvg-convert nodig: sudo apt install librsvg2-bin.",
                    en: "PNG and PDF need rsvg-convert: sudo apt install librsvg2-bin."
                ).text(in: language))
        }
        line(
            Message(
                nl: "\(report.files) \(report.files == 1 ? "bestand" : "bestanden"), \(report.changed) gewijzigd.",
                en: "\(report.files) \(report.files == 1 ? "file" : "files"), \(report.changed) changed."
            ).text(in: language))
    }

    /// What each stage took.
    func show(_ stages: [Stopwatch.Lap], total: Double) {
        for lap in stages {
            line(
                "\(padded(lap.stage.rawValue, 8)) \(decimal(lap.wall * 1000, digits: 1)) ms"
                    + "  cpu \(decimal(lap.cpu * 1000, digits: 1)) ms  \(lap.peakMemory / 1_048_576) MB")
        }
        line("\(padded("total", 8)) \(decimal(total * 1000, digits: 1)) ms  \(Stopwatch.peakMemory / 1_048_576) MB")
    }

    /// Shows how far the build is, once it takes long enough.
    var progress: (@Sendable (Int, Int) -> Void)? {
        guard showsProgress else { return nil }
        return { [self] done, expected in
            guard seconds(CLOCK_MONOTONIC) - start > Self.patience else { return }
            let text =
                expected == 0
                ? Message(nl: "lezen…", en: "reading…")
                : Message(nl: "\(done) van \(expected) pagina’s", en: "\(done) of \(expected) pages")
            hasProgressLine.withLock { shown in
                write(Array("\r\u{1B}[K\(text.text(in: language))".utf8), to: 2)
                shown = true
            }
        }
    }

    /// Takes the progress line away again.
    func clearProgress() {
        hasProgressLine.withLock { shown in
            if shown { write(Array("\r\u{1B}[K".utf8), to: 2) }
            shown = false
        }
    }

    private func line(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

    /// Writes what was asked for to stdout.
    func deliver(_ bytes: [UInt8]) { write(bytes, to: 1) }

    private func write(_ bytes: [UInt8], to descriptor: Int32) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            written += max(0, count)
        }
    }

    /// The text of a file that a diagnostic names, for its excerpt.
    private func source(_ file: String) -> SourceText? {
        readSource(file.hasPrefix("content/") ? joined(root, file) : file)
    }

    private static func environment(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }
}

extension BuildError {
    /// The failure as a remark about the folder or file that could not be read; nil when it is not about the content.
    fileprivate func diagnostic(root: String) -> Diagnostic? {
        let (path, message): (String, Message)
        switch self {
        case .reading(let failure): (path, message) = (failure.path, failure.message)
        case .publishing(.attachmentChanged(let changed)):
            (path, message) = ("content/" + changed, PublishError.attachmentChanged(path: changed).message)
        case .publishing: return nil
        }
        let prefix = joined(root, "")
        let file = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
        return Diagnostic(.unreadable, file: file, range: .fileStart, message: message)
    }
}

private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}

/// `number` with a fixed number of decimals.
private func decimal(_ number: Double, digits: Int) -> String {
    let factor = digits == 1 ? 10 : 100
    let scaled = Int((number * Double(factor)).rounded())
    let decimals = String(scaled % factor)
    return "\(scaled / factor)." + String(repeating: "0", count: digits - decimals.count) + decimals
}
