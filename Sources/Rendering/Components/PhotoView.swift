internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// A picture with its text for those who don't see it.
struct PhotoView: Sendable {
    let address: SitePath
    let width: Int
    let height: Int
    let alt: String
    let caption: String?

    static let fields = RecordType<PhotoView>(
        "foto",
        [
            .address("url") { $0.address },
            .number("breedte") { $0.width },
            .number("hoogte") { $0.height },
            .text("alt") { $0.alt },
            .optionalText("bijschrift") { $0.caption },
        ])
}

extension Edition {
    func view(_ photo: Photo) -> PhotoView {
        let attachment = municipality[photo.file]
        return PhotoView(
            address: SitePath(attachment.path), width: attachment.size?.width ?? 0,
            height: attachment.size?.height ?? 0, alt: curled(photo.alt), caption: photo.caption.map(curled))
    }
}
