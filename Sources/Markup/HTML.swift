/// A finished piece of HTML whose every part went through a writer. Templates print it as it is.
package struct HTML: Sendable, Hashable {
    /// UTF-8.
    package let bytes: [UInt8]

    /// No markup at all.
    package static let empty = HTML(bytes: [])

    init(bytes: [UInt8]) { self.bytes = bytes }

    package var isEmpty: Bool { bytes.isEmpty }
}
