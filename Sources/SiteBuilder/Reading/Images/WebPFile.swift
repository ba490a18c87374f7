internal import VillageModel

/// WebP: a RIFF container with chunks.
///
/// Kept is what the picture needs, animation and colour profile included; Exif, XMP and unknown chunks go, with the
/// flags that announce them.
enum WebPFile {
    private static let keptChunks: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func clean(_ bytes: [UInt8]) -> CleanImage? {
        var file = ByteReader(bytes)
        guard file.skip(4), let length = file.littleEndian(4), length >= 4, let content = file.run(length)
        else { return nil }
        var reader = ByteReader(content)
        guard reader.skip(4) else { return nil }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var size: PixelSize?

        while !reader.isAtEnd {
            guard let name = reader.run(4), let length = reader.littleEndian(4), let data = reader.run(length)
            else { return nil }
            // Chunks are padded to an even length; the padding of the last one is sometimes forgotten.
            if length % 2 == 1, !reader.isAtEnd { _ = reader.skip(1) }
            let type = String(decoding: name, as: UTF8.self)
            if size == nil {
                guard let found = imageSize(type, data) else { return nil }
                size = found
            }
            guard keptChunks.contains(type) else { continue }
            kept += name
            kept += littleEndian(length)
            kept += data
            if type == "VP8X", length > 0 { kept[kept.count - length] &= ~announcesMetadata }
            if length % 2 == 1 { kept.append(0) }
        }
        let header = Array("RIFF".utf8) + littleEndian(kept.count + 4) + Array("WEBP".utf8)
        return size.map { CleanImage(bytes: header + kept, pixels: $0) }
    }

    /// The flags in the first byte of `VP8X` that announce Exif (8) and XMP (4).
    private static let announcesMetadata: UInt8 = 0x0C

    /// From the first chunk: the extended header, or the only frame, lossy or lossless.
    private static func imageSize(_ type: String, _ data: ArraySlice<UInt8>) -> PixelSize? {
        var reader = ByteReader(data)
        switch type {
        case "VP8X":
            guard reader.skip(4), let width = reader.littleEndian(3), let height = reader.littleEndian(3)
            else { return nil }
            return PixelSize(width: width + 1, height: height + 1)
        case "VP8 ":
            // Frame tag, then the start code of a key frame (RFC 6386, 9.1); the upper two bits scale and don't count.
            guard let tag = reader.byte(), tag & 1 == 0, reader.skip(2), reader.bigEndian(3) == 0x9D012A,
                let width = reader.littleEndian(2), let height = reader.littleEndian(2)
            else { return nil }
            return PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
        case "VP8L":
            // A signature, then fourteen bits each for width - 1 and height - 1.
            guard reader.byte() == 0x2F, let bits = reader.littleEndian(4) else { return nil }
            return PixelSize(width: bits & 0x3FFF + 1, height: (bits >> 14) & 0x3FFF + 1)
        default: return nil
        }
    }

    private static func littleEndian(_ number: Int) -> [UInt8] {
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
