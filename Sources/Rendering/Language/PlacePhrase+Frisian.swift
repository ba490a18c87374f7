// The texts of the pages of a place and a theme in Frisian.

extension PlacePhrase {
    var frisian: String {
        switch self {
        case .noVision: "Noch gjin fyzje"
        case .sharedVision: "In fyzje tegearre mei oare kearnen"
        case .sharedVisions: "Fyzjes tegearre mei oare kearnen"
        case .ourVision: "Us fyzje"
        case .ourVisions: "Us fyzjes"
        case .whatWasKept: "Wat neikommen is"
        case .kind: "Soarte"
        case .inhabitants: "Ynwenners"
        case .area: "Gebiet"
        case .onBehalf: "Ut namme fan bewenners"
        case .parties: "Partijen yn dizze kearn"
        case .statisticsCodes: "CBS-koades"
        case .onBehalfOf: "Ut namme fan de bewenners"
        case .noNeedForVision: "Dat hoecht ek net: elk doarp en elke wyk kiest in eigen foarm en tempo."
        case .stillToBeDone: "Wat der noch te dwaan is"
        case .agreements: "Ofspraken"
        case .whatIsThere: "Wat {1} yn ’e hûs hat"
        case .whereDoWeStand: "Wêr steane wy, en wêr wolle wy hinne?"
        case .log: "Lochboek"
        case .stories: "Ferhalen"
        case .elsewhere: "Ek yn oare kearnen"
        case .matchReason: "Itselde tema ({1}) en deselde soarte ({2}) as “{3}”; {4}"
        case .resultIsThere: "it resultaat is der al"
        case .isFurther: "is al in stap fierder"
        case .isAsFar: "is like fier"
        case .theme: "Tema"
        case .byPlace: "Per kearn"
        }
    }
}
