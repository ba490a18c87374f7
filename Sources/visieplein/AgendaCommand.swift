import ArgumentParser
import Diagnostics
import Glibc
import Rendering
import SiteBuilder

/// `visieplein agenda`: what an area manager has to look after, for a terminal, a script, a spreadsheet or a calendar.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Toon per kern wat aandacht vraagt: wat voorbij is, wacht of lang stil is.")

    @Argument(help: ArgumentHelp("De map die content/ bevat.", valueName: "ROOT"))
    var root = "."

    @Option(help: ArgumentHelp("text, json, csv (rekenblad) of ics (agenda).", valueName: "VORM"))
    var format = WorklistFormat.text

    @Option(
        help: ArgumentHelp(
            "De dag die als vandaag geldt; standaard SOURCE_DATE_EPOCH, anders vandaag in Nederland.",
            valueName: "JJJJ-MM-DD"))
    var date: BuildDay?

    @Flag(help: "Neem ook mee wat “publiceren: nee” heeft.")
    var drafts = false

    @Option(help: ArgumentHelp("De taal van meldingen: nl of en.", valueName: "TAAL"))
    var lang = MessageLanguage.dutch

    func run() throws {
        // Only errors keep the list from being made; `check` tells the rest.
        let console = Console(format: .text, language: lang, isQuiet: true, root: root)
        let options = BuildOptions(
            root: root, output: joined(root, "site"), templates: nil, baseURL: nil, date: date?.day ?? BuildDay.today,
            includesDrafts: drafts, isStrict: false, hasPrettyURLs: false,
            jobs: Int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        let result = try console.reportingFailures { () throws(BuildError) in try agenda(options, format: format) }
        console.show(result.diagnostics)
        guard let document = result.document else { throw ExitCode(1) }
        console.deliver(document)
    }
}

extension WorklistFormat: ExpressibleByArgument {}
