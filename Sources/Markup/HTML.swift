/// A finished piece of HTML whose every part went through a writer. Templates print it as it is.
package struct HTML: Sendable {
    private enum Storage: Sendable {
        case memory([UInt8])
        case shelf(any HTMLShelf, offset: Int)
    }

    private let storage: Storage
    /// The number of bytes.
    package let count: Int

    /// No markup at all.
    package static let empty = HTML(bytes: [])

    init(bytes: [UInt8]) { self.init(.memory(bytes), count: bytes.count) }

    private init(_ storage: Storage, count: Int) {
        self.storage = storage
        self.count = count
    }

    /// UTF-8. Taken from the shelf anew each time, when it stands on one.
    package var bytes: [UInt8] {
        switch storage {
        case .memory(let bytes): bytes
        case .shelf(let shelf, let offset): shelf.bytes(at: offset, count: count)
        }
    }

    package var isEmpty: Bool { count == 0 }

    /// The same piece, put away on `shelf` if that wants it.
    package func put(on shelf: any HTMLShelf) -> HTML {
        guard case .memory(let bytes) = storage, let offset = shelf.put(bytes) else { return self }
        return HTML(.shelf(shelf, offset: offset), count: count)
    }
}

/// Where finished HTML waits for its page, out of memory. Used from many threads at once.
package protocol HTMLShelf: Sendable {
    /// Takes bytes in.
    /// - Returns: what to ask for them with; nil when they have to stay in memory.
    func put(_ bytes: [UInt8]) -> Int?

    /// Gives bytes back. A shelf that lost them gives as many spaces, and remembers its failure: who renders must ask for
    /// that before a page is written.
    func bytes(at offset: Int, count: Int) -> [UInt8]
}
