// The texts of the posters in Frisian.

extension PosterPhrase {
    var frisian: String {
        switch self {
        case .title: "Wat spilet der yn {1}?"
        case .asOf: "Stân fan {1}"
        case .place: "kearn"
        case .theme: "tema"
        case .noTheme: "noch gjin tema"
        case .agreementsMet: "neikommen ôfspraken"
        case .pastDate: "oer de datum hinne"
        case .allInvented: "Foarbyldgemeente: alles hjir is betocht"
        case .textsAreTheirs: "De teksten binne fan de doarpen en wiken sels."
        case .mayShare: "Jo meie se diele ûnder {1}."
        case .note:
            "Elk teken is ien inisjatyf: hoe folder, hoe fierder. In reade hoeke: in ôfspraak is oer de datum hinne."
        case .communityOwns: "By {1} is de mienskip eigener"
        case .overdue: "Oer de ôfprate datum hinne"
        case .upcoming: "Dizze ôfspraken komme deroan"
        case .toHangUp: "Poster om op te hingjen"
        }
    }
}
