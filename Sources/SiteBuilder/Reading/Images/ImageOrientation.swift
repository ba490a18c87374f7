/// How a photo has to be turned to stand upright: the values of the Exif tag `Orientation`, 1 to 8.
struct ImageOrientation: Equatable {
    let value: UInt8

    static let upright = ImageOrientation(value: 1)

    private init(value: UInt8) { self.value = value }

    /// Whether width and height change places.
    var isTurned: Bool { value >= 5 }

    /// From the payload of a JPEG's Exif segment; nil when it is no such segment or says nothing usable.
    init?(exif payload: ArraySlice<UInt8>) {
        guard payload.starts(with: "Exif\0".utf8), payload.count > 6 else { return nil }
        self.init(tiff: payload.dropFirst(6))
    }

    /// From a TIFF header and its first directory (TIFF 6.0, section 2).
    private init?(tiff bytes: ArraySlice<UInt8>) {
        var reader = ByteReader(bytes)
        let isLittle: Bool
        switch reader.bigEndian(2) {
        case 0x4949: isLittle = true
        case 0x4D4D: isLittle = false
        default: return nil
        }
        func number(_ length: Int) -> Int? { isLittle ? reader.littleEndian(length) : reader.bigEndian(length) }
        guard number(2) == 42, let directory = number(4), reader.move(to: directory), let count = number(2)
        else { return nil }
        for _ in 0..<count {
            guard let tag = number(2), let type = number(2), let values = number(4) else { return nil }
            let valueOffset = reader.offset
            if tag == 0x0112 {
                guard type == 3, values == 1, let value = number(2), (1...8).contains(value) else { return nil }
                self.init(value: UInt8(value))
                return
            }
            guard reader.move(to: valueOffset + 4) else { return nil }
        }
        return nil
    }

    /// A TIFF structure that holds this one tag and nothing else.
    var tiff: [UInt8] {
        let header: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
        let entry: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]
        return header + [0, 1] + entry + [0, 0, 0, 0]
    }
}
