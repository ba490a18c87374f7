internal import VillageModel

/// JPEG, as ITU-T T.81 annex B lays it out: markers with segments, and coded image data behind each start of scan.
///
/// Kept is what the picture needs: tables, frames, scans, JFIF, the ICC colour profile and Adobe's colour transform.
/// Everything else goes, and so does what follows the end of the image: there cameras hide previews with metadata of
/// their own. A photo that lies on its side keeps one thing, its orientation, in a minimal Exif segment.
enum JPEGFile {
    static func clean(_ bytes: [UInt8]) -> CleanImage? {
        var reader = ByteReader(bytes)
        guard reader.bigEndian(2) == 0xFFD8 else { return nil }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var size: PixelSize?
        var orientation: ImageOrientation = .upright

        while let marker = nextMarker(&reader) {
            switch marker {
            case 0xD9:  // end of image
                guard let size else { return nil }
                return CleanImage(
                    bytes: assemble(kept + [0xFF, 0xD9], orientation),
                    pixels: orientation.isTurned ? size.turned : size)
            case 0x01, 0xD0...0xD7:  // markers without a segment
                kept += [0xFF, marker]
            default:
                guard let length = reader.bigEndian(2), let payload = reader.run(length - 2) else { return nil }
                if isFrame(marker) {
                    guard size == nil, let frame = frameSize(payload) else { return nil }
                    size = frame
                }
                if marker == 0xE1, let found = ImageOrientation(exif: payload) { orientation = found }
                if keeps(marker, payload) {
                    kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
                    kept += payload
                }
                if marker == 0xDA { kept += codedData(&reader) }
            }
        }
        return nil
    }

    /// The marker code that follows, past the fill bytes that may stand before it.
    private static func nextMarker(_ reader: inout ByteReader) -> UInt8? {
        guard reader.byte() == 0xFF else { return nil }
        while let code = reader.byte() {
            if code != 0xFF { return code == 0 ? nil : code }
        }
        return nil
    }

    /// Start of frame, in any of the coding processes; C4, C8 and CC among them mean something else.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }

    private static func frameSize(_ payload: ArraySlice<UInt8>) -> PixelSize? {
        var reader = ByteReader(payload)
        guard reader.skip(1), let height = reader.bigEndian(2), let width = reader.bigEndian(2) else { return nil }
        return PixelSize(width: width, height: height)
    }

    private static func keeps(_ marker: UInt8, _ payload: ArraySlice<UInt8>) -> Bool {
        switch marker {
        case 0xE0: payload.starts(with: "JFIF\0".utf8)
        case 0xE2: payload.starts(with: "ICC_PROFILE\0".utf8)
        case 0xEE: payload.starts(with: "Adobe".utf8)
        case 0xE0...0xEF, 0xFE: false
        default: true
        }
    }

    /// Everything up to the next marker that isn't part of the coded data: FF00 is a coded FF, FFD0–FFD7 are restarts.
    private static func codedData(_ reader: inout ByteReader) -> ArraySlice<UInt8> {
        var end = reader
        let start = reader.offset
        while let byte = end.byte() {
            guard byte == 0xFF else { continue }
            guard let code = end.byte() else { break }
            if code == 0xFF {
                // A fill byte: the marker itself is still to come.
                _ = end.move(to: end.offset - 1)
            } else if code != 0, !(0xD0...0xD7).contains(code) {
                return reader.run(end.offset - 2 - start) ?? []
            }
        }
        return reader.run(reader.rest) ?? []
    }

    /// Start of image, JFIF first as it demands, then the orientation, then the rest.
    private static func assemble(_ segments: [UInt8], _ orientation: ImageOrientation) -> [UInt8] {
        guard orientation != .upright else { return [0xFF, 0xD8] + segments }
        var place = 0
        if segments.starts(with: [0xFF, 0xE0]), segments.count > 4 {
            place = 2 + Int(segments[2]) << 8 + Int(segments[3])
        }
        let exif = Array("Exif\0\0".utf8) + orientation.tiff
        let header: [UInt8] = [0xFF, 0xE1, UInt8((exif.count + 2) >> 8), UInt8((exif.count + 2) & 0xFF)]
        return [0xFF, 0xD8] + segments[..<place] + header + exif + segments[place...]
    }
}
