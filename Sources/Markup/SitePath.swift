/// Where something stands within the site: `kernen/driel/index.html#plein`, without a leading slash.
///
/// The writer of a page puts the way from that page to the root in front, so that every link is relative and the site
/// opens from any folder, host or USB stick. Only the planner makes site paths, out of slugs.
public struct SitePath: Sendable, Hashable {
    /// The path below the root, percent-encoded where needed; empty means the root itself.
    package let path: String
    /// The anchor behind `#`, if any.
    package let fragment: String?

    package init(_ path: String, fragment: String? = nil) {
        self.path = path
        self.fragment = fragment
    }

    /// The same page at another anchor.
    package func at(_ fragment: String?) -> SitePath { SitePath(path, fragment: fragment) }
}
