/// Walks through the boxes of an ISO base media file (ISO/IEC 14496-12, section 4.2): a length, a type, a content.
struct BoxReader {
    struct Box {
        let type: String
        /// Within the file.
        let content: ArraySlice<UInt8>
    }

    private var reader: ByteReader

    init(_ bytes: ArraySlice<UInt8>) { reader = ByteReader(bytes) }

    /// All boxes; nil when one of them does not fit.
    mutating func all() -> [Box]? {
        var boxes: [Box] = []
        while !reader.isAtEnd {
            guard let box = next() else { return nil }
            boxes.append(box)
        }
        return boxes
    }

    private mutating func next() -> Box? {
        let start = reader.offset
        guard var length = reader.bigEndian(4), let type = reader.run(4) else { return nil }
        switch length {
        case 0: length = reader.count - start  // up to the end of the file
        case 1:
            // Sizes beyond seven bytes don't exist here: the file itself is limited.
            guard reader.byte() == 0, let large = reader.bigEndian(7) else { return nil }
            length = large
        default: break
        }
        guard let content = reader.run(length - (reader.offset - start)) else { return nil }
        return Box(type: String(decoding: type, as: UTF8.self), content: content)
    }
}
