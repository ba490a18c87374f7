import ArgumentParser
import Content

/// `visieplein fields`: what front matter may hold, from the table that the decoder reads by.
struct FieldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "Toon alle velden, met uitleg en voorbeelden (Markdown).", aliases: ["velden"])

    func run() { print(fieldReference(), terminator: "") }
}
