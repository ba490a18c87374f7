extension LinkTarget {
    /// As `init(_:)`, for UTF-8 as a parser holds it, and without a detour for the addresses that nearly all links
    /// have: printable ASCII that needs neither encoding nor decoding.
    package init(utf8 address: UnsafeBufferPointer<UInt8>) {
        self = Self.plain(address) ?? LinkTarget(String(decoding: address, as: UTF8.self))
    }

    /// - Returns: nil when the address needs a closer look.
    private static func plain(_ address: UnsafeBufferPointer<UInt8>) -> LinkTarget? {
        guard let first = address.first, address.allSatisfy(isPlain) else { return nil }
        let delimiter = address.firstIndex(where: endsScheme)
        guard let delimiter, address[delimiter] == UInt8(ascii: ":") else {
            return first == UInt8(ascii: "/") ? nil : relative(address)
        }
        let head = address.prefix(8)
        let authority = head.elementsEqual("https://".utf8) ? 8 : head.starts(with: "http://".utf8) ? 7 : 0
        guard authority > 0 else { return nil }
        let host = address[authority...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard let start = host.first, start != UInt8(ascii: ":"), !host.contains(UInt8(ascii: "@")), isAuthority(host)
        else { return nil }
        return .external(SafeURL(checked: String(decoding: address, as: UTF8.self)))
    }

    private static func relative(_ address: UnsafeBufferPointer<UInt8>) -> LinkTarget {
        let hash = address.firstIndex(of: UInt8(ascii: "#"))
        let path = String(decoding: address[..<(hash ?? address.endIndex)], as: UTF8.self)
        return .relative(path: path, fragment: hash.map { String(decoding: address[($0 + 1)...], as: UTF8.self) })
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    /// What may stand in a URL as it is, but for `%`, which would need decoding.
    private static func isPlain(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "%") && isURLByte(byte) }
}
