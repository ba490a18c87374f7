/// A subject that runs across villages.
package struct Theme: Sendable {
    package var origin: Origin
    package var name: String
    package var description: String
    package var extra: [ExtraField]

    package init(
        origin: Origin, name: String, description: String, extra: [ExtraField]
    ) {
        self.origin = origin
        self.name = name
        self.description = description
        self.extra = extra
    }
}
