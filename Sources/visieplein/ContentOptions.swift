import ArgumentParser
import Diagnostics
import Glibc
import Markup
import SiteBuilder
import VillageModel

/// What `build` and `check` have in common: where the content is, and how to speak of it.
struct ContentOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("De map die content/ bevat.", valueName: "ROOT"))
    var root = "."

    @Option(help: ArgumentHelp("Eigen templates; standaard ROOT/templates als die map er is.", valueName: "MAP"))
    var templates: String?

    @Option(
        name: .customLong("date"),
        help: ArgumentHelp(
            "De dag die als vandaag geldt; standaard SOURCE_DATE_EPOCH, anders vandaag in Nederland.",
            valueName: "JJJJ-MM-DD"))
    var date: BuildDay?

    @Flag(help: "Neem ook mee wat “publiceren: nee” heeft.")
    var drafts = false

    @Flag(help: "Behandel waarschuwingen als fouten.")
    var strict = false

    @Option(help: ArgumentHelp("Hoe meldingen eruitzien: text, json, github of sarif.", valueName: "VORM"))
    var format = ReportFormat.text

    @Option(help: ArgumentHelp("De taal van meldingen: nl of en.", valueName: "TAAL"))
    var lang = MessageLanguage.dutch

    @Option(help: ArgumentHelp("Hoeveel taken naast elkaar werken; standaard één per processorkern.", valueName: "N"))
    var jobs: Int?

    @Flag(help: "Toon alleen fouten.")
    var quiet = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs: kies een getal van 1 tot en met 256.") }
    }

    /// The options of the pipeline, for an output folder and addresses of its own.
    func buildOptions(output: String, baseURL: SafeURL? = nil, hasPrettyURLs: Bool = false) -> BuildOptions {
        BuildOptions(
            root: root, output: output, templates: templates ?? ownTemplates, baseURL: baseURL,
            date: date?.day ?? BuildDay.today, includesDrafts: drafts, isStrict: strict,
            hasPrettyURLs: hasPrettyURLs, jobs: jobs ?? Int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    }

    /// `templates/` beside `content/`, when it is there.
    private var ownTemplates: String? {
        let folder = joined(root, "templates")
        return isFolder(folder) ? folder : nil
    }
}

/// Whether a folder stands at `path`.
func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// A day as typed on the command line.
struct BuildDay: ExpressibleByArgument {
    let day: CalendarDate

    init?(argument: String) {
        guard let day = CalendarDate(iso: argument) else { return nil }
        self.day = day
    }

    /// SOURCE_DATE_EPOCH in UTC where it is set, else today in Europe/Amsterdam.
    static var today: CalendarDate {
        if let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }).flatMap(Int.init) {
            return CalendarDate(utcAt: epoch)
        }
        return CalendarDate(amsterdamAt: time(nil))
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}
