/// The words about hours that residents promised.
enum HoursPhrase: String, PhraseTable {
    case promised = "uren_toegezegd"
    case promisedForYear = "uren_toegezegd_voor_jaar"
    case mostForYear = "uren_meeste_voor_jaar"
    case undated = "uren_zonder_datum"
    case explained = "uren_uitleg"
    case shared = "uren_gedeeld"
}
