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
        case .onOnePage: "Alle {1} op ien side, om yn te sykjen"
        case .allOnOnePage: "Alle inisjativen op ien side"
        case .tooMany:
            "Dit binne tefolle inisjativen om op ien side yn te sykjen. Kies hjirûnder in soarte, in kearn, "
                + "in tema of in partij."
        case .partings: "Inisjativen per soarte"
        case .byStatus: "Per status"
        case .byFeasibility: "Per helberens"
        case .byOwner: "Per eigenerskip"
        case .byOther: "Per kearn, tema of partij"
        case .withStatus: "Inisjativen mei de status “{1}”"
        case .withVerdict: "Inisjativen mei it oardiel “{1}”"
        case .withOwner: "Inisjativen: {1}"
        }
    }
}
