// The words about hours that residents promised in Dutch.

extension HoursPhrase {
    var dutch: String {
        switch self {
        case .promised: "Bewoners zegden {1} toe"
        case .promisedForYear: "Bewoners zegden {1} toe voor {2}"
        case .mostForYear: "Bewoners zegden de meeste uren toe voor {1}: {2}"
        case .undated: "Daarnaast zegden bewoners {1} toe zonder datum, voor plannen die nog lopen of in beheer zijn."
        case .explained:
            "De uren van afspraken en plannen waar bewoners zelf aan werken. Kijk hiernaar voordat u om meer "
                + "vraagt."
        case .shared: "Wat meer kernen samen doen, telt in elke kern mee."
        }
    }
}
