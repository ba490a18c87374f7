/// Finds the key that occurs twice. Most sets of fields are small, where looking through them beats hashing; behind
/// that, hashing keeps thousands of keys from costing millions of comparisons.
struct KeySet {
    private static let hashedFrom = 24
    private var indices: [String: Int] = [:]

    /// The line of the entry of `entries` with this key. Ask before each entry is added, with all those before it.
    mutating func line(of key: String, in entries: [YAMLEntry]) -> Int? {
        guard entries.count >= Self.hashedFrom else { return entries.first { $0.key == key }?.keyRange.start.line }
        for index in indices.count..<entries.count { indices[entries[index].key] = index }
        return indices[key].map { entries[$0].keyRange.start.line }
    }
}
