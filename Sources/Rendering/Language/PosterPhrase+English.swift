// The texts of the posters in English.

extension PosterPhrase {
    var english: String {
        switch self {
        case .title: "What is going on in {1}?"
        case .asOf: "As of {1}"
        case .place: "place"
        case .theme: "theme"
        case .noTheme: "no theme yet"
        case .agreementsMet: "agreements kept"
        case .pastDate: "past their date"
        case .allInvented: "Example municipality: everything here is invented"
        case .textsAreTheirs: "The texts are by the villages and neighbourhoods themselves."
        case .mayShare: "You may share them under {1}."
        case .note: "Each mark is one initiative: the fuller, the further. A red corner: an agreement is past its date."
        case .communityOwns: "The community is the owner of {1}"
        case .overdue: "Past the agreed date"
        case .upcoming: "These agreements are coming up"
        case .toHangUp: "Poster to put up on the wall"
        }
    }
}
