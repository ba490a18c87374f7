import ArgumentParser
import Diagnostics
import Glibc
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

    private static func writeToStandardError(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }

    static func main() {
        CrashReport.install()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            let text = CommandWords.text(
                fullMessage(for: error), in: CommandWords.language(of: CommandLine.arguments))
            if code.isSuccess, !text.isEmpty { print(text) }
            if !code.isSuccess, !text.isEmpty { writeToStandardError(text + "\n") }
            Glibc.exit(code.rawValue)
        }
    }
}
