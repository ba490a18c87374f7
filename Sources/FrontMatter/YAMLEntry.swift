package import Diagnostics

/// One field: a key, its place, and the value behind the colon.
package struct YAMLEntry: Sendable {
    /// The key as written, without quotes.
    package let key: String
    package let keyRange: SourceRange
    package let value: YAMLNode

    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
