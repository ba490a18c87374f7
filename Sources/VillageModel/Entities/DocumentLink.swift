package import Markup

/// A document elsewhere on the web or beside the content.
package enum DocumentLink: Sendable, Hashable {
    /// An address that the allowlist let through.
    case external(SafeURL)
    case attachment(ID<Attachment>)
}
