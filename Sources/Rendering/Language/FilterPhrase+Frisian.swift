// The texts of the filters in Frisian.

extension FilterPhrase {
    var frisian: String {
        switch self {
        case .heading: "Kies wat jo sjen wolle"
        case .place: "Doarp of wyk"
        case .theme: "Tema"
        case .status: "Status"
        case .feasibility: "Helberens"
        case .owner: "Eigenerskip"
        case .party: "Partij"
        case .anything: "alles"
        case .clear: "Kar wiskje"
        case .ofAll: "fan de {1}"
        case .findPlace: "Sykje in doarp of wyk"
        case .onOnePage: "Alle {1} op ien blêd, om yn te sykjen"
        case .allOnOnePage: "Alle inisjativen op ien blêd"
        case .tooMany:
            "Dit binne tefolle inisjativen om op ien blêd yn te sykjen. Kies hjirûnder in soart, in kearn, "
                + "in tema of in partij."
        case .partings: "Inisjativen nei soart"
        case .byStatus: "Nei status"
        case .byFeasibility: "Nei helberens"
        case .byOwner: "Nei eigenerskip"
        case .byOther: "Nei kearn, tema of partij"
        case .withStatus: "Inisjativen mei de status “{1}”"
        case .withVerdict: "Inisjativen mei it oardiel “{1}”"
        case .withOwner: "Inisjativen: {1}"
        }
    }
}
