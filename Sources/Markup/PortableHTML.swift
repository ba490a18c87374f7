/// A finished piece of HTML that may stand on any page: written once, and put into each page with the way from there to
/// the root of the site before its addresses.
///
/// A link to an anchor has the address of its page as well, even where that turns out to be the page that it stands on.
public struct PortableHTML: Sendable {
    /// UTF-8, without the ways to the root.
    fileprivate let bytes: [UInt8]
    /// The offsets in `bytes` where those go, in order.
    fileprivate let ways: [Int32]

    /// No UTF-8 text holds this byte, whoever wrote it.
    private static let mark: UInt8 = 0xFF

    /// - Parameter write: writes the piece.
    package init(_ write: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter(toRoot: [Self.mark])
        write(&writer)
        (bytes, ways) = writer.take().withBytes { marked in
            var ways: [Int32] = []
            let bytes = [UInt8](unsafeUninitializedCapacity: marked.count) { bytes, count in
                for byte in marked {
                    if byte == Self.mark {
                        ways.append(Int32(count))
                    } else {
                        bytes[count] = byte
                        count += 1
                    }
                }
            }
            return (bytes, ways)
        }
    }
}

extension HTMLWriter {
    /// A piece that was finished before, with its addresses as they are from this page.
    public mutating func markup(_ piece: PortableHTML) {
        piece.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for way in piece.ways {
                markup(template: UnsafeBufferPointer(rebasing: bytes[start..<Int(way)]))
                wayToRoot()
                start = Int(way)
            }
            markup(template: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }
}
