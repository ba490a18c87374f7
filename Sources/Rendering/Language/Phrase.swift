internal import Templating
internal import VillageModel

/// A fixed text of the interface. Templates write its raw value: `{{woord.naar_de_inhoud}}`.
///
/// Each language has one table, an exhaustive `switch`, so that a text missing in any of them does not compile.
enum Phrase: String, CaseIterable, Sendable {
    case skipToContent = "naar_de_inhoud"
    case besideThisPage = "bij_deze_pagina"
    case exampleMunicipality = "voorbeeldgemeente"
    case organisationsInvented = "en_organisaties_verzonnen"
    case mainMenu = "hoofdmenu"
    case breadcrumb = "kruimelpad"
    case asOf = "stand_van"
    case textsAreOf = "teksten_zijn_van"
    case themselves = "zelf"
    case mayShareUnder = "delen_onder"
    case mentionedIn = "genoemd_in"
    case onThisPage = "op_deze_pagina"
    case ofAllPlans = "van_alle_plannen"
    case outOf = "van"
    case onDate = "op_datum"
    case conditions = "voorwaarden"
    case conditionMet = "voldaan"
    case conditionOpen = "nog_open"
    case whatIsPossible = "wat_wel_kan"

    func text(in language: SiteLanguage) -> String {
        switch language {
        case .dutch: dutch
        case .frisian: frisian
        case .english: english
        }
    }

    /// All of them, for templates of a site in `language`.
    static func constants(in language: SiteLanguage) -> TemplateConstants {
        TemplateConstants(root: "woord", texts: allCases.map { ($0.rawValue, $0.text(in: language)) })
    }
}
