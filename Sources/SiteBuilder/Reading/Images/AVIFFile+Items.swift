extension AVIFFile {
    /// Where the bytes of `items` stand in the file; nil when the file does not say so in a way that is understood.
    ///
    /// The box `iloc` gives for each item its extents, in numbers of which the widths stand at its start
    /// (ISO/IEC 14496-12, section 8.11.3).
    static func extents(of items: Set<Int>, in parts: [BoxReader.Box], fileSize: Int) -> [Range<Int>]? {
        guard let box = parts.first(where: { $0.type == "iloc" }) else { return nil }
        var reader = ByteReader(box.content)
        guard let version = reader.byte(), version <= 2, reader.skip(3), let widths = reader.bigEndian(2),
            let count = reader.bigEndian(version < 2 ? 2 : 4)
        else { return nil }
        let (offsetWidth, lengthWidth) = (widths >> 12, widths >> 8 & 15)
        let (baseWidth, indexWidth) = (widths >> 4 & 15, version == 0 ? 0 : widths & 15)

        var extents: [Range<Int>] = []
        var total = 0
        for _ in 0..<count {
            guard let number = reader.bigEndian(version < 2 ? 2 : 4),
                let method = version == 0 ? 0 : reader.bigEndian(2), reader.skip(2),
                let base = reader.number(baseWidth), let extentCount = reader.bigEndian(2),
                // Extents that take no bytes would make a small file a long job.
                extentCount <= 1 || offsetWidth + lengthWidth > 0
            else { return nil }
            for _ in 0..<extentCount {
                guard reader.skip(indexWidth), let offset = reader.number(offsetWidth),
                    let length = reader.number(lengthWidth)
                else { return nil }
                guard items.contains(number) else { continue }
                // By place in the file: other methods, and a length of zero for "the rest", are rare enough to refuse.
                guard method & 15 == 0, length > 0, base <= fileSize, offset <= fileSize - base,
                    length <= fileSize - base - offset
                else { return nil }
                extents.append(base + offset..<base + offset + length)
                total += length
                // Metadata larger than the file overlap, which only a hostile file does.
                guard total <= fileSize else { return nil }
            }
        }
        return extents
    }

    /// Overwrites `extent` with an Exif structure without tags as far as it fits, and zeros.
    static func blank(_ bytes: inout [UInt8], _ extent: Range<Int>) {
        let empty: [UInt8] = [0, 0, 0, 0, 0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]
        for (index, place) in extent.enumerated() {
            bytes[place] = extent.count >= empty.count && index < empty.count ? empty[index] : 0
        }
    }
}

extension ByteReader {
    /// An unsigned number in a box that says itself how wide its numbers are: 0, 4 or 8 bytes.
    fileprivate mutating func number(_ width: Int) -> Int? {
        switch width {
        case 0: return 0
        case 4: return bigEndian(4)
        case 8: return byte() == 0 ? bigEndian(7) : nil
        default: return nil
        }
    }
}
