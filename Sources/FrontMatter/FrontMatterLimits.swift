/// How much front matter a file may hold. Far above what any vision needs, and low enough that no file can keep the
/// program busy.
enum FrontMatterLimits {
    /// Bytes between the fences.
    static let size = 64 * 1024
    /// Values within values; the fields of the file itself are at depth 1.
    static let depth = 16
    /// Keys and values, lists and sets of fields, all counted.
    static let nodes = 10_000
}
