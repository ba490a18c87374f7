/// How many suggestions may still be looked for in one file.
///
/// A suggestion compares a word with every name there is, and hostile content holds many of both. What a file may use
/// depends on the folder alone and not on what other files used, so that it is the same however many threads work.
struct SuggestionAllowance: Sendable {
    private var left: Int

    init(_ count: Int) { left = count }

    /// Whether one more may be looked for; counts it.
    mutating func take() -> Bool {
        left -= 1
        return left >= 0
    }
}
