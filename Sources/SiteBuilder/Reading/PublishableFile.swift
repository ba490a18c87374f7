internal import PlainText
internal import VillageModel

/// An image or document as it may be published: checked against its name, measured, and without the metadata that says
/// where and with which camera a photo was taken.
struct PublishableFile {
    let bytes: [UInt8]
    let pixels: PixelSize?
    /// What its owner should know, although it is published.
    let remark: FileRemark?

    /// Throws the reason when `bytes` are no well-formed file of that kind, or one beyond the limits.
    init(_ kind: AttachmentKind, _ bytes: [UInt8]) throws(FileRemark) {
        guard bytes.starts(withSignatureOf: kind) else { throw .otherType(kind) }
        guard kind.isImage else {
            self.bytes = bytes
            pixels = nil
            remark = Self.holdsScript(bytes) ? .scriptInDocument : nil
            return
        }
        guard let image = CleanImage(kind, bytes) else { throw .damaged(kind) }
        let (area, overflow) = image.pixels.width.multipliedReportingOverflow(by: image.pixels.height)
        guard !overflow, area <= ReadingLimit.pixels else { throw .tooManyPixels(image.pixels) }
        guard area > 0 else { throw .damaged(kind) }
        self.bytes = image.bytes
        pixels = image.pixels
        remark = nil
    }

    /// Whether a PDF plainly names a script or a program to start. One that hides them in compressed streams passes:
    /// this is a courtesy to careless writers, not a virus scanner.
    private static func holdsScript(_ bytes: [UInt8]) -> Bool {
        bytes.holds("/JavaScript") || bytes.holds("/Launch")
    }
}

/// An image without private metadata, and its size as shown.
struct CleanImage {
    let bytes: [UInt8]
    let pixels: PixelSize

    init(bytes: [UInt8], pixels: PixelSize) {
        self.bytes = bytes
        self.pixels = pixels
    }

    /// Nil when `bytes` stop too early or contradict themselves.
    init?(_ kind: AttachmentKind, _ bytes: [UInt8]) {
        let image: CleanImage? =
            switch kind {
            case .jpeg: JPEGFile.clean(bytes)
            case .png: PNGFile.clean(bytes)
            case .gif: GIFFile.clean(bytes)
            case .webp: WebPFile.clean(bytes)
            case .avif: AVIFFile.clean(bytes)
            case .pdf: nil
            }
        guard let image else { return nil }
        self = image
    }
}

extension [UInt8] {
    /// Whether the bytes begin as files of `kind` do.
    fileprivate func starts(withSignatureOf kind: AttachmentKind) -> Bool {
        switch kind {
        case .jpeg: starts(with: [0xFF, 0xD8, 0xFF])
        case .png: starts(with: PNGFile.signature)
        case .gif: starts(with: "GIF87a".utf8) || starts(with: "GIF89a".utf8)
        case .webp: starts(with: "RIFF".utf8) && dropFirst(8).starts(with: "WEBP".utf8)
        case .avif: dropFirst(4).starts(with: "ftyp".utf8)
        case .pdf: starts(with: "%PDF-".utf8)
        }
    }
}
