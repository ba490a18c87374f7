// The texts of the filters in Dutch.

extension FilterPhrase {
    var dutch: String {
        switch self {
        case .heading: "Kies wat u wilt zien"
        case .place: "Dorp of wijk"
        case .theme: "Thema"
        case .status: "Status"
        case .feasibility: "Haalbaarheid"
        case .owner: "Eigenaarschap"
        case .party: "Partij"
        case .anything: "alles"
        case .clear: "Keuze wissen"
        case .ofAll: "van de {1}"
        case .findPlace: "Zoek een dorp of wijk"
        case .onOnePage: "Alle {1} op één blad, om in te zoeken"
        case .allOnOnePage: "Alle initiatieven op één blad"
        case .tooMany:
            "Dit zijn te veel initiatieven om op één blad in te zoeken. Kies hieronder een soort, een kern, "
                + "een thema of een partij."
        case .partings: "Initiatieven per soort"
        case .byStatus: "Per status"
        case .byFeasibility: "Per haalbaarheid"
        case .byOwner: "Per eigenaarschap"
        case .byOther: "Per kern, thema of partij"
        case .withStatus: "Initiatieven met de status “{1}”"
        case .withVerdict: "Initiatieven met het oordeel “{1}”"
        case .withOwner: "Initiatieven: {1}"
        }
    }
}
