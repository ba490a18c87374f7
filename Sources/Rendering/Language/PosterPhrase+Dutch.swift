// The texts of the posters in Dutch.

extension PosterPhrase {
    var dutch: String {
        switch self {
        case .title: "Wat speelt er in {1}?"
        case .asOf: "Stand van {1}"
        case .place: "kern"
        case .theme: "thema"
        case .noTheme: "nog geen thema"
        case .agreementsMet: "nagekomen afspraken"
        case .pastDate: "voorbij de datum"
        case .allInvented: "Voorbeeldgemeente: alles hier is verzonnen"
        case .textsAreTheirs: "De teksten zijn van de dorpen en wijken zelf."
        case .mayShare: "U mag ze delen onder {1}."
        case .note:
            "Elk teken is één initiatief: hoe voller, hoe verder. Een rode hoek: een afspraak is voorbij de datum."
        case .communityOwns: "Bij {1} is de gemeenschap eigenaar"
        case .overdue: "Voorbij de afgesproken datum"
        case .upcoming: "Deze afspraken komen eraan"
        case .toHangUp: "Poster om op te hangen"
        }
    }
}
