// The words about hours that residents promised in Frisian.

extension HoursPhrase {
    var frisian: String {
        switch self {
        case .promised: "Bewenners hawwe {1} tasein"
        case .promisedForYear: "Bewenners hawwe {1} tasein foar {2}"
        case .mostForYear: "Bewenners hawwe de measte oeren tasein foar {1}: {2}"
        case .undated:
            "Dêrneist hawwe bewenners {1} tasein sûnder datum, foar plannen dy’t noch rinne of yn behear binne."
        case .explained:
            "De oeren fan ôfspraken en plannen dêr’t bewenners sels oan wurkje. Sjoch hjirnei foar’t jo om "
                + "mear freegje."
        case .shared: "Wat mear kearnen tegearre dogge, telt yn elke kearn mei."
        }
    }
}
