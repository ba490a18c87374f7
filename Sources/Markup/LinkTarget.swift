/// What the address of a link turns out to be, after the checks that make it safe.
package enum LinkTarget: Sendable, Hashable {
    /// Elsewhere on the web, by mail or by telephone.
    case external(SafeURL)
    /// A path relative to the file that holds the link, percent-decoded, with what stood behind `#`.
    /// The path is empty for a link within the page.
    case relative(path: String, fragment: String?)
    /// May not stand in a page.
    case refused(Refusal)

    /// Why an address may not stand in a page.
    package enum Refusal: Sendable, Hashable {
        /// A scheme outside the allowlist, such as `javascript`.
        case scheme(String)
        /// A name or password in front of the host, as in `https://gemeente.nl@evil.example`.
        case userInformation
        /// `//host/…` or `\\host\…`: another site, or the disk, depending on how the page was opened.
        case schemeRelative
        /// `/…`: works at one address only, and not from a folder.
        case absolutePath
        /// `http:` without a host.
        case missingHost
        /// A control character, a backslash or a percent-encoded slash in a place where none belongs.
        case malformed
    }

    /// Classifies `address` as written by an author, entities already decoded.
    package init(_ address: String) {
        let cleaned = address.utf8.contains { $0 <= 0x20 } ? Self.withoutSpace(address) : address
        guard !cleaned.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            self = .refused(.malformed)
            return
        }
        if let scheme = Self.scheme(of: cleaned) {
            self = Self.absolute(cleaned, scheme: scheme)
        } else {
            self = Self.local(cleaned)
        }
    }

    /// Browsers drop these before they look at the scheme (URL standard, "basic URL parser", steps 1 to 3).
    private static func withoutSpace(_ address: String) -> String {
        let visible = address.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        let start = visible.firstIndex { $0 > 0x20 } ?? visible.endIndex
        let end = visible.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: visible[start..<end], as: UTF8.self)
    }

    /// The scheme in lower case, when `address` starts with one.
    private static func scheme(of address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = address[..<colon]
        // A colon behind a slash, a question mark or a hash belongs to a path.
        guard !name.utf8.contains(where: { "/?#".utf8.contains($0) }) else { return nil }
        return name.lowercased()
    }

    private static func absolute(_ address: String, scheme: String) -> LinkTarget {
        let rest = address.dropFirst(scheme.count + 1)
        switch scheme {
        case "http", "https":
            guard rest.hasPrefix("//") else { return .refused(.missingHost) }
            guard !rest.utf8.contains(UInt8(ascii: "\\")) else { return .refused(.malformed) }
            let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            if authority.utf8.contains(UInt8(ascii: "@")) { return .refused(.userInformation) }
            guard let first = authority.utf8.first, first != UInt8(ascii: ":") else { return .refused(.missingHost) }
            guard isAuthority(authority.utf8) else { return .refused(.malformed) }
            return .external(SafeURL(checked: scheme + ":" + percentEncoded(rest)))
        case "mailto":
            // Only an address: `?bcc=` and `?body=` would write a letter in the reader's name.
            let mailbox = rest.prefix { $0 != "?" }
            guard !mailbox.isEmpty, mailbox.utf8.contains(UInt8(ascii: "@")), mailbox.count == rest.count else {
                return .refused(.malformed)
            }
            return .external(SafeURL(checked: "mailto:" + percentEncoded(rest)))
        case "tel":
            guard !rest.isEmpty, rest.utf8.allSatisfy({ "+-.()0123456789 ".utf8.contains($0) }) else {
                return .refused(.malformed)
            }
            // "+31 (0)6 …": the bracketed zero is only dialled at home.
            let dialled = rest.split(separator: "(0)", omittingEmptySubsequences: false).joined()
            return .external(SafeURL(checked: "tel:" + String(dialled.filter { "+0123456789".contains($0) })))
        default:
            return .refused(.scheme(scheme))
        }
    }

    private static func local(_ address: String) -> LinkTarget {
        let slashed = address.utf8.prefix(2).map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        if slashed == Array("//".utf8) { return .refused(.schemeRelative) }
        if slashed.first == UInt8(ascii: "/") { return .refused(.absolutePath) }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let encodedPath = parts.first.map(String.init) ?? ""
        guard let path = percentDecoded(encodedPath), !path.utf8.contains(UInt8(ascii: "\\")), !path.hasPrefix("/"),
            !path.utf8.contains(where: { $0 < 0x20 })
        else { return .refused(.malformed) }
        guard parts.count > 1 else { return .relative(path: path, fragment: nil) }
        guard let fragment = percentDecoded(String(parts[1])) else { return .refused(.malformed) }
        return .relative(path: path, fragment: fragment)
    }
}
