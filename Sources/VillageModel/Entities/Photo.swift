/// A picture with what it shows for those who don't see it.
package struct Photo: Sendable, Hashable {
    package var file: ID<Attachment>
    package var alt: String
    package var caption: String?

    package init(
        file: ID<Attachment>, alt: String, caption: String?
    ) {
        self.file = file
        self.alt = alt
        self.caption = caption
    }
}
