internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// A picture with its text for those who don't see it.
struct PhotoView: Sendable {
    let address: SitePath
    /// Nil for a file whose size is not known.
    let size: PixelSize?
    let alt: String
    let caption: String?

    static let fields = RecordType<PhotoView>(
        "foto",
        [
            .address("url") { $0.address },
            .optional("maat", PixelSize.fields) { $0.size },
            .text("alt") { $0.alt },
            .optionalText("bijschrift") { $0.caption },
        ])
}

extension PixelSize {
    fileprivate static let fields = RecordType<PixelSize>(
        "maat",
        [
            .number("breedte") { $0.width },
            .number("hoogte") { $0.height },
        ])
}

extension Edition {
    func view(_ photo: Photo) -> PhotoView {
        let attachment = municipality[photo.file]
        return PhotoView(
            address: SitePath(attachment.path), size: attachment.size, alt: curled(photo.alt),
            caption: photo.caption.map(curled))
    }
}
