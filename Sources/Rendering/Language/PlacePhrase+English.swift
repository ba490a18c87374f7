// The texts of the pages of a place and a theme in English.

extension PlacePhrase {
    var english: String {
        switch self {
        case .noVision: "No vision yet"
        case .sharedVision: "A vision together with other places"
        case .sharedVisions: "Visions together with other places"
        case .ourVision: "Our vision"
        case .ourVisions: "Our visions"
        case .whatWasKept: "What was kept"
        case .kind: "Kind"
        case .inhabitants: "Inhabitants"
        case .area: "Area"
        case .onBehalf: "On behalf of residents"
        case .parties: "Parties in this place"
        case .statisticsCodes: "CBS codes"
        case .onBehalfOf: "On behalf of the residents"
        case .noNeedForVision: "That is fine: each village and neighbourhood chooses its own form and pace."
        case .stillToBeDone: "What is still to be done"
        case .agreements: "Agreements"
        case .whatIsThere: "What {1} has to offer"
        case .whereDoWeStand: "Where do we stand, and where do we want to go?"
        case .log: "Log"
        case .stories: "Stories"
        case .elsewhere: "In other places too"
        case .matchReason: "Same theme ({1}) and kind ({2}) as “{3}”; {4}"
        case .resultIsThere: "the result is already there"
        case .isFurther: "is already a step further"
        case .isAsFar: "is just as far"
        case .theme: "Theme"
        case .byPlace: "By place"
        }
    }
}
