// The words about hours that residents promised in English.

extension HoursPhrase {
    var english: String {
        switch self {
        case .promised: "Residents pledged {1}"
        case .promisedForYear: "Residents pledged {1} for {2}"
        case .mostForYear: "Residents pledged the most hours for {1}: {2}"
        case .undated:
            "Besides, residents pledged {1} without a date, for plans that are still running or being "
                + "maintained."
        case .explained:
            "The hours of agreements and plans that residents work on themselves. Look at this before you ask "
                + "for more."
        case .shared: "What several places do together counts in each of them."
        }
    }
}
