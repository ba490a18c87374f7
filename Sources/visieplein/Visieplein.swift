import ArgumentParser

@main
struct Visieplein: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "visieplein", version: "0.1.0")
}
