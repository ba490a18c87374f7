import PlainText
import Testing
import VillageModel

@testable import SiteBuilder

struct ImageTests {
    @Test(arguments: [AttachmentKind.png, .gif, .webp, .avif])
    func readsTheSize(kind: AttachmentKind) throws {
        #expect(try PublishableFile(kind, SampleImages.sample(of: kind)).pixels == PixelSize(width: 300, height: 200))
    }

    @Test(arguments: SampleImages.WebPForm.allCases)
    func readsTheSizeOfEveryFormOfWebP(form: SampleImages.WebPForm) throws {
        let image = try PublishableFile(.webp, SampleImages.webp(form, width: 16383, height: 17))
        #expect(image.pixels == PixelSize(width: 16383, height: 17))
        #expect(!image.bytes.holdsSecret)
    }

    @Test(arguments: AttachmentKind.allCases.filter(\.isImage))
    func leavesOutWhereAndWithWhatAPhotoWasTaken(kind: AttachmentKind) throws {
        let original = SampleImages.sample(of: kind)
        #expect(original.holdsSecret)
        #expect(try !PublishableFile(kind, original).bytes.holdsSecret)
    }

    @Test(arguments: AttachmentKind.allCases)
    func cleaningAgainChangesNothing(kind: AttachmentKind) throws {
        let once = try PublishableFile(kind, SampleImages.sample(of: kind))
        let twice = try PublishableFile(kind, once.bytes)
        #expect(once.bytes == twice.bytes)
        #expect(once.pixels == twice.pixels)
    }

    @Test(arguments: UInt8(1)...8, [true, false])
    func keepsAPhotoUpright(orientation: UInt8, littleEndian: Bool) throws {
        let photo = SampleImages.jpeg(orientation: orientation, littleEndian: littleEndian)
        let image = try PublishableFile(.jpeg, photo)
        let size = PixelSize(width: 300, height: 200)
        #expect(image.pixels == (orientation >= 5 ? PixelSize(width: 200, height: 300) : size))
        #expect(try PublishableFile(.jpeg, image.bytes).pixels == image.pixels, "the orientation is still there")
        #expect(image.bytes.holds("Exif\0\0") == (orientation != 1))
        #expect(!image.bytes.holdsSecret)
    }

    @Test func keepsWhatTheColoursOfAJPEGNeed() throws {
        let bytes = try PublishableFile(.jpeg, SampleImages.jpeg()).bytes
        #expect(bytes.holds("JFIF\0") && bytes.holds("ICC_PROFILE\0") && bytes.holds("Adobe"))
        #expect(bytes.suffix(2) == [0xFF, 0xD9])
    }

    @Test func keepsTheLoopOfAnAnimation() throws {
        #expect(try PublishableFile(.gif, SampleImages.gif()).bytes.holds("NETSCAPE2.0"))
    }

    @Test func turnsTheSizeOfAnAVIFThatLiesOnItsSide() throws {
        let image = try PublishableFile(.avif, SampleImages.avif(turn: 3))
        #expect(image.pixels == PixelSize(width: 200, height: 300))
    }

    /// A prefix is refused, or it was complete already and only lacked what was going to be left out.
    @Test(arguments: AttachmentKind.allCases.filter(\.isImage))
    func refusesOrReadsEveryPrefix(kind: AttachmentKind) throws {
        let whole = SampleImages.sample(of: kind)
        let clean = try PublishableFile(kind, whole)
        var accepted = 0
        for length in 0..<whole.count {
            guard let image = try? PublishableFile(kind, Array(whole[..<length])) else { continue }
            accepted += 1
            #expect(image.pixels == clean.pixels)
            if kind != .avif { #expect(image.bytes == clean.bytes) }
        }
        // Only formats with something behind their end have good prefixes: exactly as many as that has bytes.
        let trailing = [.jpeg, .png, .gif].contains(kind) ? SampleImages.secret.utf8.count : 0
        if kind != .avif { #expect(accepted == trailing) }
    }

    @Test(arguments: AttachmentKind.allCases.filter(\.isImage))
    func survivesEveryChangedByte(kind: AttachmentKind) throws {
        let whole = SampleImages.sample(of: kind)
        for index in whole.indices {
            for value in [UInt8(0), 1, 0x7F, 0x80, 0xFF, whole[index] ^ 1] {
                var changed = whole
                changed[index] = value
                guard let image = try? PublishableFile(kind, changed), let pixels = image.pixels else { continue }
                #expect(pixels.width * pixels.height <= ReadingLimit.pixels)
                #expect(image.bytes.count <= whole.count)
            }
        }
    }

    @Test(arguments: AttachmentKind.allCases, AttachmentKind.allCases)
    func refusesContentOfAnotherTypeThanTheNameSays(kind: AttachmentKind, other: AttachmentKind) {
        guard kind != other else { return }
        #expect(throws: FileRemark.self) { try PublishableFile(kind, SampleImages.sample(of: other)) }
    }

    @Test(arguments: [
        (AttachmentKind.png, SampleImages.png(width: 8000, height: 5001)),
        (.png, SampleImages.png(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF)),
        (.jpeg, SampleImages.jpeg(width: 65535, height: 65535)), (.gif, SampleImages.gif(width: 65535, height: 65535)),
        (.webp, SampleImages.webp(width: 1 << 14, height: 1 << 14)),
        (.avif, SampleImages.avif(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF)),
    ])
    func refusesImageBombs(kind: AttachmentKind, bytes: [UInt8]) {
        do {
            _ = try PublishableFile(kind, bytes)
            Issue.record("an image of too many pixels was accepted")
        } catch {
            guard case .tooManyPixels = error else {
                Issue.record("refused for another reason: \(error)")
                return
            }
        }
    }

    @Test(arguments: [(0, 10), (10, 0), (0, 0)])
    func refusesImagesWithoutPixels(width: Int, height: Int) {
        #expect(throws: FileRemark.self) {
            try PublishableFile(.png, SampleImages.png(width: width, height: height))
        }
    }

    @Test(arguments: ["/JavaScript", "/Launch"])
    func warnsAboutScriptInPDFs(name: String) throws {
        let document = SampleImages.pdf + Array("<< /S \(name) >>".utf8)
        #expect(try PublishableFile(.pdf, document).remark != nil)
        #expect(try PublishableFile(.pdf, SampleImages.pdf).remark == nil)
    }
}

extension [UInt8] {
    var holdsSecret: Bool { holds("GPS 51.9 5.8 serienummer 123") }
}
