/// A picture with numbers, by the name of its files: `cijfers/status-per-kern.csv` and `.json`.
///
/// What a village's page shows of itself are its rows of these. So the number of files does not grow with the villages,
/// but for their self-scans: nobody should set those side by side, so each village has its own beside its page.
enum Figure: String, CaseIterable, Sendable {
    case statusByPlace = "status-per-kern"
    case themesByPlace = "themas-per-kern"
    case ownershipByPlace = "eigenaarschap-per-kern"
    case agreementsByParty = "afspraken-per-partij"
    case agreementsByPlace = "afspraken-per-kern"
    case feasibilityByStatus = "haalbaarheid-per-status"
    case wishList = "wensenlijst"
    case supportReach = "draagvlak"
    case selfScan = "zelfscan"
    case yearAgo = "een-jaar-geleden"
}
