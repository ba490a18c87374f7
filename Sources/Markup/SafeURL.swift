/// An absolute address that may stand in a link: `https`, `http`, `mailto` or `tel`, nothing else.
///
/// The only ways in are the checks of `LinkTarget` and `init?(_:)`, so that a value of this type is proof of the check.
/// An allowlist, because denylists miss schemes (`blob:`, `intent:`, `view-source:`), and browsers strip control
/// characters out of a scheme before they read it.
public struct SafeURL: Sendable, Hashable {
    /// Percent-encoded, printable ASCII only.
    package let encoded: String

    /// - Parameter address: the address as written, entities already decoded.
    /// - Returns: nil when the scheme is not allowed, the host is missing, or the address carries user information.
    package init?(_ address: String) {
        guard case .external(let url) = LinkTarget(address) else { return nil }
        self = url
    }

    init(checked encoded: String) { self.encoded = encoded }

    /// The host of an `http(s)` address, without `www.`, to show to a reader; else nil.
    package var host: String? {
        guard let start = encoded.range(ofScheme: "https://") ?? encoded.range(ofScheme: "http://") else { return nil }
        let host = encoded[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
    }
}

extension String {
    fileprivate func range(ofScheme scheme: String) -> String.Index? {
        hasPrefix(scheme) ? index(startIndex, offsetBy: scheme.count) : nil
    }
}
