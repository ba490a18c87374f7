import ArgumentParser
import Glibc
import SiteBuilder

/// `visieplein poster`: the wall posters alone, for a printer.
struct PosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poster", abstract: "Maak alleen de posters, als SVG, PNG en PDF.")

    @OptionGroup var content: ContentOptions

    @Option(help: ArgumentHelp("Waar de posters komen; standaard ROOT/posters.", valueName: "MAP"))
    var output: String?

    @Option(
        help: ArgumentHelp("Het webadres van de site; daarmee krijgt de poster een QR-code.", valueName: "URL"))
    var baseURL: SiteAddress?

    func run() throws {
        let console = Console(content)
        let options = content.buildOptions(output: output ?? joined(content.root, "posters"), baseURL: baseURL?.url)
        let searchPath = getenv("PATH").map { String(cString: $0) } ?? ""
        let report = try console.reportingFailures { () throws(BuildError) in
            try buildPosters(options, searchPath: searchPath)
        }
        console.show(report.diagnostics)
        guard let published = report.published else { throw ExitCode(1) }
        console.closePosters(published, report.rasterisation)
        if case .failed = report.rasterisation { throw ExitCode(1) }
    }
}
