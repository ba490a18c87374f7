/// The words that the argument parser puts around ours, in Dutch. What it adds in a later version stays English.
enum CommandWords {
    /// `text`, a message or a page of help, with the words that are known at the start of its lines replaced.
    static func dutch(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
            .joined(separator: "\n")
    }

    private static let starts = [
        ("OVERVIEW: ", ""), ("USAGE: ", "Zo gebruikt u het: "), ("Usage: ", "Zo gebruikt u het: "),
        ("ARGUMENTS:", "Wat u noemt:"), ("OPTIONS:", "Opties:"), ("SUBCOMMANDS:", "Opdrachten:"),
        ("Help:  ", "Uitleg:  "), ("Error: Unknown option ", "Fout: er is geen optie "),
        ("Error: Unexpected argument ", "Fout: dit wordt hier niet verwacht: "),
        ("Error: Missing value for ", "Fout: er ontbreekt een waarde bij "),
        ("Error: The value ", "Fout: deze waarde kan hier niet: "), ("Error: ", "Fout: "),
    ]

    private static let parts = [
        (" is invalid for ", " bij "), ("Did you mean ", "Bedoelt u "), ("Show the version.", "Toon de versie."),
        ("Show help information.", "Toon deze uitleg."), ("  See '", "  Meer weten: '"),
        (" for more information.", ""), (" for detailed help.", ""), ("<subcommand>", "<opdracht>"),
    ]

    private static func line(_ line: String) -> String {
        let start = starts.first { line.hasPrefix($0.0) }
        let replaced = start.map { $0.1 + line.dropFirst($0.0.count) } ?? line
        return parts.reduce(replaced) { $0.replacing($1.0, with: $1.1) }
    }
}
