import Diagnostics

/// What is said about front matter that is YAML and still may not stand there.
struct FrontMatterRefusals {
    let file: String

    /// The parts of YAML that point at, or retype, other parts.
    enum Property {
        case anchor, alias, tag
    }

    func property(_ value: SourcePassage, _ property: Property) -> Diagnostic {
        let (mark, dutch, english) =
            switch property {
            case .anchor: ("&", "een anker", "an anchor")
            case .alias: ("*", "een verwijzing naar een anker", "a reference to an anchor")
            case .tag: ("!", "een type", "a type")
            }
        return Diagnostic(
            .frontMatterConstruct, file: file, range: value.range,
            message: Message(
                nl:
                    "Een waarde mag niet met “\(mark)” beginnen: dat is \(dutch) van YAML, en die gebruikt Visieplein niet.",
                en: "A value may not begin with “\(mark)”: that is \(english) of YAML, which Visieplein does not use."),
            suggestion: value.text.utf8.count > 1 ? value.quoted : nil,
            help: Message(
                nl:
                    "Hoort het teken bij de tekst? Zet dan aanhalingstekens om de waarde. Schrijf anders de waarde voluit.",
                en:
                    "Is the character part of the text? Then put quotes around the value. Otherwise write the value in full."
            ))
    }

    func forbiddenCharacter(_ scalar: Unicode.Scalar, _ range: SourceRange) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return construct(
            range, nl: "Hier staat een onzichtbaar teken (\(code)) dat niet op een pagina mag staan.",
            en: "There is an invisible character (\(code)) here that may not stand on a page.",
            helpNL: "Haal het weg. Tussen dubbele aanhalingstekens begint “\\” een code; "
                + "schrijf “\\\\” voor een streep zelf.",
            helpEN: "Remove it. Between double quotes “\\” begins a code; write “\\\\” for a backslash itself.")
    }

    func mergeKey(_ range: SourceRange) -> Diagnostic {
        construct(
            range, nl: "Samenvoegen met “<<” kan niet.", en: "Merging with “<<” is not possible.",
            helpNL: "Schrijf de velden hier voluit.", helpEN: "Write the fields here in full.")
    }

    func complexKey(_ range: SourceRange) -> Diagnostic {
        construct(
            range, nl: "De naam van een veld is één woord, zonder “?”, haken of lijst.",
            en: "The name of a field is a single word, without “?”, brackets or list.",
            helpNL: "Schrijf een veld als “naam: waarde”.", helpEN: "Write a field as “name: value”.")
    }

    func secondDocument(_ range: SourceRange) -> Diagnostic {
        construct(
            range, nl: "Boven in een bestand staat één kop, zonder “--- …” of “%…” ertussen.",
            en: "A file begins with one block of fields, without “--- …” or “%…” within.",
            helpNL: "Moet de kop hier eindigen? Zet dan alleen “---” op deze regel.",
            helpEN: "Should the fields end here? Then put nothing but “---” on this line.")
    }

    func listAtRoot(_ range: SourceRange) -> Diagnostic {
        construct(
            range, nl: "De kop van een bestand bestaat uit velden (“naam: waarde”), niet uit een lijst.",
            en: "The head of a file consists of fields (“name: value”), not of a list.",
            helpNL: "Zet de naam van een veld met een dubbele punt boven deze lijst.",
            helpEN: "Put the name of a field and a colon above this list.")
    }

    func duplicateKey(_ key: String, _ range: SourceRange, firstLine: Int) -> Diagnostic {
        Diagnostic(
            .duplicateKey, file: file, range: range,
            message: Message(
                nl: "Het veld “\(key)” staat hier voor de tweede keer; het stond al op regel \(firstLine).",
                en: "The field “\(key)” occurs here for the second time; it was on line \(firstLine) already."),
            help: Message(
                nl: "Haal een van beide weg, of maak er één veld met een lijst van.",
                en: "Remove one of them, or make them one field with a list."))
    }

    func commentedValue(of key: String, _ comment: SourcePassage) -> Diagnostic {
        Diagnostic(
            .frontMatterSyntax, .warning, file: file, range: comment.range,
            message: Message(
                nl: "Wat achter “#” staat, telt niet mee; het veld “\(key)” is daardoor leeg.",
                en: "What follows “#” does not count, so the field “\(key)” is empty."),
            suggestion: comment.quoted)
    }

    /// - Parameter whole: the value between quotes, as it was meant; nil when it stands on several lines.
    func cutValue(_ cut: SourcePassage, whole: String?) -> Diagnostic {
        Diagnostic(
            .cutValue, .warning, file: file, range: cut.range,
            message: Message(
                nl: "Wat achter een spatie en “#” staat, telt niet mee: “\(cut.text)” valt weg.",
                en: "What follows a space and “#” does not count: “\(cut.text)” is lost."),
            help: Message(
                nl: "Zet de waarde tussen aanhalingstekens" + (whole.map { ": \($0)" } ?? "."),
                en: "Put the value between quotes" + (whole.map { ": \($0)" } ?? ".")))
    }

    func tooLarge(_ range: SourceRange) -> Diagnostic {
        limit(
            range, nl: "De kop van dit bestand is groter dan \(FrontMatterLimits.size / 1024) kB.",
            en: "The head of this file is larger than \(FrontMatterLimits.size / 1024) kB.",
            helpNL: "Zet lange teksten onder de kop.", helpEN: "Put long texts below it.")
    }

    func tooDeep(_ place: SourcePosition) -> Diagnostic {
        limit(
            SourceRange(place, place.behind(1)),
            nl: "Velden en lijsten mogen tot \(FrontMatterLimits.depth) diep in elkaar zitten; hier is het dieper.",
            en: "Fields and lists may be nested \(FrontMatterLimits.depth) deep; here they are deeper.",
            helpNL: "Haal overbodige haken of streepjes weg.", helpEN: "Remove superfluous brackets or dashes.")
    }

    func tooManyNodes(_ place: SourcePosition) -> Diagnostic {
        limit(
            SourceRange(place, place.behind(1)),
            nl: "De kop van dit bestand heeft meer dan 10.000 velden en waarden.",
            en: "The head of this file has more than 10,000 fields and values.",
            helpNL: "Verdeel de inhoud over meer bestanden.", helpEN: "Divide the content over more files.")
    }

    private func construct(
        _ range: SourceRange, nl: String, en: String, helpNL: String, helpEN: String
    ) -> Diagnostic {
        Diagnostic(
            .frontMatterConstruct, file: file, range: range, message: Message(nl: nl, en: en),
            help: Message(nl: helpNL, en: helpEN))
    }

    private func limit(_ range: SourceRange, nl: String, en: String, helpNL: String, helpEN: String) -> Diagnostic {
        Diagnostic(
            .frontMatterLimit, file: file, range: range, message: Message(nl: nl, en: en),
            help: Message(nl: helpNL, en: helpEN))
    }
}
