import ArgumentParser
import Diagnostics
import SiteBuilder

/// The program: commands that turn what was typed into options for the pipeline, and what came of it into an exit code.
/// Nothing else lives here (docs/opdrachten.md is the contract).
@main
struct Visieplein: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "visieplein",
        abstract: "Maakt van de visies van dorpen en wijken één website.",
        discussion: """
            De map ROOT (standaard de huidige) bevat content/ met Markdown-bestanden; de website komt in site/.
            """,
        version: "visieplein 0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, AgendaCommand.self, PosterCommand.self, TemplatesCommand.self,
            FieldsCommand.self,
        ])

    static func main() {
        CrashReport.install()
        main(nil)
    }
}
