internal import Diagnostics

/// The words that the argument parser puts around ours. What it adds in a later version stays English.
enum CommandWords {
    /// The language that `arguments` ask for, whether or not the rest of them can be understood: Dutch unless told
    /// otherwise. The last `--lang` counts, as everywhere.
    static func language(of arguments: [String]) -> MessageLanguage {
        let option = "--lang"
        let answers = arguments.indices.compactMap { index -> MessageLanguage? in
            if arguments[index] == option, index + 1 < arguments.endIndex {
                return MessageLanguage(rawValue: arguments[index + 1])
            }
            guard arguments[index].hasPrefix(option + "=") else { return nil }
            return MessageLanguage(rawValue: String(arguments[index].dropFirst(option.count + 1)))
        }
        return answers.last ?? .dutch
    }

    /// `text` as the parser wrote it, or in Dutch.
    static func text(_ text: String, in language: MessageLanguage) -> String {
        switch language {
        case .dutch: dutch(text)
        case .english: text
        }
    }

    /// `text`, a message or a page of help, with the words that are known at the start of its lines replaced.
    private static func dutch(_ text: String) -> String {
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
        (" unexpected arguments: ", " woorden worden hier niet verwacht: "), (" is invalid for ", " bij "),
        ("Did you mean ", "Bedoelt u "), ("Show the version.", "Toon de versie."),
        ("Show help information.", "Toon deze uitleg."), ("  See '", "  Meer weten: '"),
        (" for more information.", ""), (" for detailed help.", ""), ("<subcommand>", "<opdracht>"),
    ]

    private static func line(_ line: String) -> String {
        let start = starts.first { line.hasPrefix($0.0) }
        let replaced = start.map { $0.1 + line.dropFirst($0.0.count) } ?? line
        return parts.reduce(replaced) { $0.replacing($1.0, with: $1.1) }
    }
}
