internal import VillageModel

/// PNG (W3C, third edition): a signature and chunks.
///
/// Kept is what the picture needs, animation included; texts, times, Exif and private chunks go, and so does what
/// follows the last chunk. Checksums are copied, not checked: a wrong one is for the reader's decoder to judge.
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static let keptChunks: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV",
        "cLLI", "acTL", "fcTL", "fdAT",
    ]

    static func clean(_ bytes: [UInt8]) -> CleanImage? {
        var reader = ByteReader(bytes)
        guard reader.run(signature.count)?.elementsEqual(signature) == true else { return nil }
        var kept = signature
        kept.reserveCapacity(bytes.count)
        var size: PixelSize?

        while let length = reader.bigEndian(4), let name = reader.run(4), let data = reader.run(length),
            let checksum = reader.run(4)
        {
            let type = String(decoding: name, as: UTF8.self)
            if size == nil {
                guard type == "IHDR", let found = headerSize(data) else { return nil }
                size = found
            }
            if keptChunks.contains(type) {
                kept += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
                kept += name
                kept += data
                kept += checksum
            }
            if type == "IEND" { return size.map { CleanImage(bytes: kept, pixels: $0) } }
        }
        return nil
    }

    private static func headerSize(_ data: ArraySlice<UInt8>) -> PixelSize? {
        var reader = ByteReader(data)
        guard data.count == 13, let width = reader.bigEndian(4), let height = reader.bigEndian(4) else { return nil }
        return PixelSize(width: width, height: height)
    }
}
