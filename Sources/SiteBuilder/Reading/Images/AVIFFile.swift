internal import VillageModel

/// AVIF: pictures in the boxes of an ISO base media file, by way of HEIF (ISO/IEC 23008-12).
///
/// Metadata are items among the pictures, which point at their bytes by place. Taking bytes out would move all the
/// others, so the bytes of Exif and XMP items are blanked where they stand: with an empty Exif structure, so that
/// decoders that look at it are content. Pictures that lie on their side say so in a box of their own, which stays.
enum AVIFFile {
    static func clean(_ bytes: [UInt8]) -> CleanImage? {
        var reader = BoxReader(bytes[...])
        guard let boxes = reader.all(), let brands = boxes.first, brands.type == "ftyp", isAVIF(brands.content),
            let meta = boxes.first(where: { $0.type == "meta" }),
            let parts = children(of: meta, skipping: 4), let size = size(in: parts)
        else { return nil }
        var cleaned = bytes
        let items = metadataItems(in: parts)
        if !items.isEmpty {
            guard let extents = extents(of: items, in: parts, fileSize: bytes.count) else { return nil }
            for extent in extents { blank(&cleaned, extent) }
        }
        for box in boxes where box.type == "uuid" { blank(&cleaned, box.content.indices) }
        return CleanImage(bytes: cleaned, pixels: size)
    }

    /// Whether the brands (major, version, compatible ones) say that this is a still or moving AVIF picture.
    private static func isAVIF(_ content: ArraySlice<UInt8>) -> Bool {
        stride(from: content.startIndex, to: content.endIndex - 3, by: 4).contains {
            let brand = content[$0..<$0 + 4]
            return brand.elementsEqual("avif".utf8) || brand.elementsEqual("avis".utf8)
        }
    }

    private static func children(of box: BoxReader.Box, skipping length: Int) -> [BoxReader.Box]? {
        guard box.content.count >= length else { return nil }
        var reader = BoxReader(box.content.dropFirst(length))
        return reader.all()
    }

    /// The largest picture: others are the tiles that it is made of, or previews. Turned when the file says a quarter.
    private static func size(in parts: [BoxReader.Box]) -> PixelSize? {
        guard let properties = parts.first(where: { $0.type == "iprp" }).flatMap({ children(of: $0, skipping: 0) }),
            let container = properties.first(where: { $0.type == "ipco" }),
            let values = children(of: container, skipping: 0)
        else { return nil }
        let sizes = values.filter { $0.type == "ispe" }.compactMap { box -> PixelSize? in
            var reader = ByteReader(box.content)
            guard reader.skip(4), let width = reader.bigEndian(4), let height = reader.bigEndian(4) else { return nil }
            return PixelSize(width: width, height: height)
        }
        // Each side has 32 bits, so the area fits in 64 without its sign.
        let largest = sizes.max { UInt($0.width) * UInt($0.height) < UInt($1.width) * UInt($1.height) }
        let turn = values.first { $0.type == "irot" }?.content.first ?? 0
        return turn & 1 == 1 ? largest?.turned : largest
    }

    /// The numbers of the items that hold Exif or XMP (`infe` entries of versions 2 and 3).
    private static func metadataItems(in parts: [BoxReader.Box]) -> Set<Int> {
        guard let info = parts.first(where: { $0.type == "iinf" }), let version = info.content.first,
            let entries = children(of: info, skipping: version == 0 ? 6 : 8)
        else { return [] }
        let numbers = entries.compactMap { entry -> Int? in
            var reader = ByteReader(entry.content)
            guard let version = reader.byte(), version >= 2, reader.skip(3),
                let number = reader.bigEndian(version == 2 ? 2 : 4), reader.skip(2), let type = reader.run(4)
            else { return nil }
            let isMetadata = type.elementsEqual("Exif".utf8) || type.elementsEqual("mime".utf8)
            return isMetadata ? number : nil
        }
        return Set(numbers)
    }
}
