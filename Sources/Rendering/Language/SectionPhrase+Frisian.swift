// The headings of sections in Frisian.

extension SectionPhrase {
    var frisian: String {
        switch self {
        case .verdict: "Oft it kin"
        case .agreements: "Wat der ôfpraat is"
        case .roles: "Wa’t wat docht"
        case .phases: "Fan wa’t it is, per faze"
        case .contributions: "Jild, oeren en wat der noch mear tasein is"
        case .milestones: "Mylpeallen"
        case .support: "Wat bewenners derfan fine"
        case .log: "Lochboek"
        case .stories: "Ferhalen"
        case .buildsOn: "Wêr’t dizze fyzje op boud"
        case .meter: "Mear as in winskelist"
        case .talks: "Wêr’t wy oer yn petear binne"
        case .response: "Reaksje fan de gemeente"
        case .initiatives: "Inisjativen"
        case .visions: "Fyzjes"
        case .result: "Wat it oplevere"
        case .lesson: "Wat wy derfan leard hawwe"
        case .leads: "Is trekker fan dizze inisjativen"
        case .takesPart: "Docht mei oan dizze inisjativen"
        }
    }
}
