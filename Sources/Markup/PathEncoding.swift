/// `path` as a relative reference of a URL: every byte outside letters, digits, `-._~` and `/` percent-encoded
/// (RFC 3986, sections 2.3 and 3.3). Unlike `percentEncoded`, which expects a URL, this expects the name of a file, where
/// `%`, `?`, `#` and `:` are characters like any other.
package func percentEncodedPath(_ path: some StringProtocol) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(byte)
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            encoded.append(byte)
        default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}
