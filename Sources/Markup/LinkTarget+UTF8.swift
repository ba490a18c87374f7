extension LinkTarget {
    /// As `init(_:)`, for UTF-8 as a parser holds it.
    package init(utf8: UnsafeBufferPointer<UInt8>) { self.init(String(decoding: utf8, as: UTF8.self)) }
}
