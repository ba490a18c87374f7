@testable import SiteBuilder

/// Tiny images built by hand, with what cameras and phones add to them. The text `secret` stands in every piece of
/// metadata, so that a test can look for it.
enum SampleImages {
    static let secret = "GPS 51.9 5.8 serienummer 123"
    private static var secretBytes: [UInt8] { Array(secret.utf8) }

    /// 300 × 200 as stored.
    static func jpeg(orientation: UInt8 = 1, littleEndian: Bool = false, width: Int = 300, height: Int = 200) -> [UInt8]
    {
        func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
            [0xFF, marker] + big(payload.count + 2, 2) + payload
        }
        let frame = [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0]
        return [0xFF, 0xD8]
            + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
            + segment(0xE1, Array("Exif\0\0".utf8) + tiff(orientation, littleEndian: littleEndian))
            + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secretBytes)
            + segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7, 7])
            + segment(0xE2, Array("MPF\0".utf8) + secretBytes)
            + segment(0xED, Array("Photoshop 3.0\0".utf8) + secretBytes)
            + segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
            + segment(0xFE, secretBytes)
            + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
            + segment(0xC2, frame)
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
            + segment(0xFE, secretBytes)
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x78, 0xFF, 0xFF, 0xD9]
            + secretBytes
    }

    static func png(width: Int = 300, height: Int = 200) -> [UInt8] {
        func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
            big(data.count, 4) + Array(type.utf8) + data + [1, 2, 3, 4]
        }
        return PNGFile.signature
            + chunk("IHDR", big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0]) + chunk("gAMA", [0, 0, 1, 1])
            + chunk("tEXt", secretBytes) + chunk("zTXt", secretBytes) + chunk("iTXt", secretBytes)
            + chunk("eXIf", secretBytes) + chunk("tIME", secretBytes) + chunk("prVt", secretBytes)
            + chunk("IDAT", [9, 9, 9]) + chunk("IEND", []) + secretBytes
    }

    static func gif(width: Int = 300, height: Int = 200) -> [UInt8] {
        Array("GIF89a".utf8) + little(width, 2) + little(height, 2) + [0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
            + [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
            + [0x21, 0xFE, UInt8(secretBytes.count)] + secretBytes + [0]
            + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(secretBytes.count)] + secretBytes + [0]
            + [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
            + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B] + secretBytes
    }

    enum WebPForm: CaseIterable, Sendable { case lossy, lossless, extended }

    static func webp(_ form: WebPForm = .extended, width: Int = 300, height: Int = 200) -> [UInt8] {
        func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
            Array(type.utf8) + little(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
        }
        let lossy = chunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2) + [5])
        let metadata = chunk("EXIF", secretBytes) + chunk("XMP ", secretBytes) + chunk("priv", secretBytes)
        let chunks =
            switch form {
            case .lossy: lossy + metadata
            case .lossless: chunk("VP8L", [0x2F] + little(width - 1 | (height - 1) << 14, 4) + [1]) + metadata
            case .extended:
                chunk("VP8X", [0x2C, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
                    + chunk("ICCP", [1, 2, 3]) + lossy + metadata
            }
        return Array("RIFF".utf8) + little(chunks.count + 4, 4) + Array("WEBP".utf8) + chunks
    }

    static func avif(width: Int = 300, height: Int = 200, turn: UInt8 = 0) -> [UInt8] {
        func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
            big(content.count + 8, 4) + Array(type.utf8) + content
        }
        func item(_ number: Int, _ type: String) -> [UInt8] {
            box("infe", [2, 0, 0, 0] + big(number, 2) + [0, 0] + Array(type.utf8) + [0])
        }
        func meta(dataStart: Int) -> [UInt8] {
            let extents: [UInt8] = [(1, 4), (2, secretBytes.count), (3, secretBytes.count)]
                .reduce(into: (bytes: [UInt8](), place: dataStart)) { result, item in
                    result.bytes += big(item.0, 2) + [0, 0, 0, 1] + big(result.place, 4) + big(item.1, 4)
                    result.place += item.1
                }.bytes
            return box(
                "meta",
                [0, 0, 0, 0]
                    + box("iinf", [0, 0, 0, 0, 0, 3] + item(1, "av01") + item(2, "Exif") + item(3, "mime"))
                    + box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 3] + extents)
                    + box(
                        "iprp",
                        box(
                            "ipco",
                            box("ispe", [0, 0, 0, 0] + big(64, 4) + big(64, 4))
                                + box("ispe", [0, 0, 0, 0] + big(width, 4) + big(height, 4))
                                + box("irot", [turn]))))
        }
        let brands = box("ftyp", Array("avif".utf8) + [0, 0, 0, 0] + Array("mif1".utf8))
        let start = brands.count + meta(dataStart: 0).count + 8
        return brands + meta(dataStart: start) + box("mdat", [1, 2, 3, 4] + secretBytes + secretBytes)
    }

    static let pdf = Array("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n".utf8)

    static func sample(of kind: AttachmentKind) -> [UInt8] {
        switch kind {
        case .jpeg: jpeg(orientation: 6)
        case .png: png()
        case .gif: gif()
        case .webp: webp()
        case .avif: avif()
        case .pdf: pdf
        }
    }

    /// A directory with the camera's serial number, the place, and the orientation between them.
    private static func tiff(_ orientation: UInt8, littleEndian: Bool) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            littleEndian ? little(value, length) : big(value, length)
        }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(type, 2) + number(count, 4) + value
        }
        return Array((littleEndian ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(3, 2)
            + entry(0x0110, 2, secretBytes.count, number(50, 4))
            + entry(0x0112, 3, 1, number(Int(orientation), 2) + [0, 0])
            + entry(0x8825, 4, 1, number(50, 4)) + number(0, 4) + secretBytes
    }

    static func big(_ value: Int, _ length: Int) -> [UInt8] { little(value, length).reversed() }

    static func little(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
