internal import VillageModel

/// GIF (version 89a): a screen, then images and extensions.
///
/// Kept are the images, their timing and the extension that makes an animation loop; comments, texts and other
/// programs' notes go, and so does what follows the end.
enum GIFFile {
    static func clean(_ bytes: [UInt8]) -> CleanImage? {
        var reader = ByteReader(bytes)
        guard reader.skip(6), let width = reader.littleEndian(2), let height = reader.littleEndian(2),
            let flags = reader.byte(), reader.skip(2), reader.skip(colourTableSize(flags))
        else { return nil }
        var kept = Array(bytes[..<reader.offset])
        kept.reserveCapacity(bytes.count)

        while true {
            let start = reader.offset
            switch reader.byte() {
            case 0x3B:  // trailer
                return CleanImage(bytes: kept + [0x3B], pixels: PixelSize(width: width, height: height))
            case 0x2C:  // image: its place, its colours, the code size, the data
                guard reader.skip(8), let flags = reader.byte(), reader.skip(colourTableSize(flags)),
                    reader.skip(1), skipBlocks(&reader)
                else { return nil }
                kept += bytes[start..<reader.offset]
            case 0x21:  // extension
                guard let label = reader.byte() else { return nil }
                let content = reader.offset
                guard skipBlocks(&reader) else { return nil }
                if keeps(label, bytes[content..<reader.offset]) { kept += bytes[start..<reader.offset] }
            default: return nil
            }
        }
    }

    /// In bytes; zero when the flags say that there is no table.
    private static func colourTableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    /// Moves past blocks, each with its length in front, up to and including the empty one that ends them.
    private static func skipBlocks(_ reader: inout ByteReader) -> Bool {
        while let length = reader.byte() {
            if length == 0 { return true }
            guard reader.skip(Int(length)) else { return false }
        }
        return false
    }

    /// Timing (graphic control), and the loop count among the extensions of applications.
    private static func keeps(_ label: UInt8, _ blocks: ArraySlice<UInt8>) -> Bool {
        switch label {
        case 0xF9: true
        case 0xFF: blocks.starts(with: "\u{0B}NETSCAPE2.0".utf8) || blocks.starts(with: "\u{0B}ANIMEXTS1.0".utf8)
        default: false
        }
    }
}
