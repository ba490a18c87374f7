/// How Markdown is shown: what we add to GitHub Flavored Markdown, and the words for it.
package struct MarkdownRules: Sendable {
    /// The level that the first heading of a text is shown at, those below it following without a gap. With 2, `#` and
    /// `##` at the top both become `<h2>`. Nil leaves every heading as written.
    package var topHeadingLevel: Int?
    /// Whether headings get an id, the folded text.
    package var hasHeadingIDs: Bool
    /// Whether straight quotes become typographic ones, the Dutch way.
    package var curlsQuotes: Bool
    /// Whether `[[slug]]` is a link.
    package var hasWikiLinks: Bool
    /// Whether raw HTML is shown as text and reported. Without it a comment takes its place, as cmark-gfm does.
    package var showsRawHTML: Bool
    /// Whether addresses of links and images are checked, reported when refused, and handed to the caller when
    /// relative.
    package var checksAddresses: Bool
    /// Whether tables, check boxes and footnotes get the markup that a reader with a keyboard or screen reader needs.
    package var hasAccessibleBlocks: Bool
    /// The words for what Markdown leaves unnamed.
    package var labels: MarkdownLabels
    /// Put before each id, so that two documents can share a page; empty, or something that ends in `-`.
    package var idPrefix: String

    /// The rules of a site.
    package static func site(labels: MarkdownLabels = .dutch, idPrefix: String = "") -> MarkdownRules {
        MarkdownRules(
            topHeadingLevel: 2, hasHeadingIDs: true, curlsQuotes: true, hasWikiLinks: true, showsRawHTML: true,
            checksAddresses: true, hasAccessibleBlocks: true, labels: labels, idPrefix: idPrefix)
    }

    /// Nothing of ours: the HTML is cmark-gfm's own safe output.
    package static let plain = MarkdownRules(
        topHeadingLevel: nil, hasHeadingIDs: false, curlsQuotes: false, hasWikiLinks: false, showsRawHTML: false,
        checksAddresses: false, hasAccessibleBlocks: false, labels: .dutch, idPrefix: "")
}
