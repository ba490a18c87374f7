/// A field of the municipality's own, kept as it was written; templates may show it.
package struct ExtraField: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(
        name: String, value: String
    ) {
        self.name = name
        self.value = value
    }
}
