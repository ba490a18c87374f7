/// Whether `authority`, not empty and without user information, is a host that browsers accept, with or without a port.
///
/// A name holds none of the URL standard's "forbidden domain code points"; between brackets stands an IPv6 address, of
/// which only the characters are checked.
func isAuthority(_ authority: some Collection<UInt8>) -> Bool {
    var rest = authority[...]
    if rest.first == UInt8(ascii: "[") {
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let address = rest[..<end].dropFirst()
        guard address.count >= 2, address.allSatisfy(isAddressByte), address.contains(UInt8(ascii: ":")) else {
            return false
        }
        rest = rest[end...].dropFirst()
        guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return false }
    } else {
        let name = rest.prefix { $0 != UInt8(ascii: ":") }
        guard !name.isEmpty, !name.contains(where: isForbiddenInName) else { return false }
        rest = rest.dropFirst(name.count)
    }
    let port = rest.dropFirst()
    return port.count <= 5 && port.allSatisfy { (0x30...0x39).contains($0) }
        && port.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 0xFFFF
}

private func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: ":"), UInt8(ascii: "."): true
    default: false
    }
}

private func isForbiddenInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"),
        UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "%"):
        true
    default: false
    }
}
