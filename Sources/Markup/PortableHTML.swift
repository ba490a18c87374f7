internal import PlainText

/// A finished piece of HTML that may stand on any page: written once, and put into each page with the way from there to
/// the root of the site before its addresses.
///
/// A link to an anchor has the address of its page as well, even where that turns out to be the page that it stands on.
///
/// One array of bytes, as a site keeps one for every line of its lists: each object more would be one more to wait for,
/// when pages put lines together that lie anywhere in memory.
public struct PortableHTML: Sendable {
    /// UTF-8, with a mark for each way to the root.
    fileprivate let marked: [UInt8]

    /// No UTF-8 text holds this byte, whoever wrote it.
    fileprivate static let mark: UInt8 = 0xFF

    /// - Parameter write: writes the piece.
    package init(_ write: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter(toRoot: [Self.mark])
        write(&writer)
        marked = writer.bytes
    }
}

extension HTMLWriter {
    /// A piece that was finished before, with its addresses as they are from this page.
    public mutating func markup(_ piece: PortableHTML) {
        piece.marked.withUnsafeBufferPointer { marked in
            var start = 0
            while let mark = marked.offset(of: PortableHTML.mark, from: start) {
                markup(template: UnsafeBufferPointer(rebasing: marked[start..<mark]))
                wayToRoot()
                start = mark + 1
            }
            markup(template: UnsafeBufferPointer(rebasing: marked[start...]))
        }
    }
}
