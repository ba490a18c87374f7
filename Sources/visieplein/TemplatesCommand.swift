import ArgumentParser
import Diagnostics
import Rendering

/// `visieplein templates`: what a designer can change.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Toon de templates en wat ze mogen gebruiken.")

    @Flag(help: "Toon per template de velden.")
    var fields = false

    func run() {
        for page in PageTypes.all {
            print(fields ? page.listing : page.name)
        }
        if fields { print(PageTypes.phrases) }
    }
}
