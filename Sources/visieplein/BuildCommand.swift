import ArgumentParser
import Diagnostics
import Glibc
import Markup
import SiteBuilder

/// `visieplein build`: content in, website out.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Bouw de website.", aliases: ["bouw"])

    @OptionGroup var content: ContentOptions

    @Option(help: ArgumentHelp("Waar de website komt; standaard ROOT/site.", valueName: "MAP"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Het webadres waar de site komt te staan; alleen nodig voor de sitemap en vaste adressen.",
            valueName: "URL"))
    var baseURL: SiteAddress?

    @Option(
        help: ArgumentHelp(
            "portable opent ook van een USB-stick; pretty laat index.html weg, voor een webserver.",
            valueName: "SOORT"))
    var urls = AddressStyle.portable

    @Flag(help: "Maak ook werklijst/index.html: wat er te doen is, voor wie het gebied beheert.")
    var werklijst = false

    @Flag(help: "Toon hoe lang elke stap duurt.")
    var timings = false

    /// The forms that addresses may have.
    enum AddressStyle: String, ExpressibleByArgument, CaseIterable {
        case portable, pretty
    }

    func run() throws {
        let console = Console(content)
        var options = content.buildOptions(
            output: output ?? joined(content.root, "site"), baseURL: baseURL?.url, hasPrettyURLs: urls == .pretty)
        options.includesWorklist = werklijst
        options.searchPath = getenv("PATH").map { String(cString: $0) } ?? ""
        let start = seconds(CLOCK_MONOTONIC)
        let watch = Stopwatch(onProgress: console.progress)
        let report = try console.reportingFailures { () throws(BuildError) in try build(options, watch: watch) }
        console.clearProgress()
        console.show(report.diagnostics, countsHints: true)
        if timings { console.show(watch.stages, total: seconds(CLOCK_MONOTONIC) - start) }
        guard let published = report.published, let site = report.site else { throw ExitCode(1) }
        if let card = site.card { console.explainCard(card) }
        console.close(pages: site.pages, published, seconds: seconds(CLOCK_MONOTONIC) - start)
        // The system takes back all memory at once, where letting go of a large site piece by piece takes a while.
        withExtendedLifetime(site) { Glibc.exit(0) }
    }
}

/// `visieplein check`: everything but rendering and writing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kijk alles na zonder iets te schrijven.", aliases: ["controleer"])

    @OptionGroup var content: ContentOptions

    func run() throws {
        let console = Console(content)
        let options = content.buildOptions(output: joined(content.root, "site"))
        let result = try console.reportingFailures { () throws(BuildError) in try check(options) }
        console.show(result.diagnostics)
        if result.site == nil { throw ExitCode(1) }
    }
}

/// The address of a site as typed on the command line: `https` or `http`, with or without a slash at the end.
struct SiteAddress: ExpressibleByArgument {
    let url: SafeURL

    init?(argument: String) {
        guard let url = SafeURL(argument.hasSuffix("/") ? argument : argument + "/"), url.host != nil,
            !argument.contains("?"), !argument.contains("#")
        else { return nil }
        self.url = url
    }
}
