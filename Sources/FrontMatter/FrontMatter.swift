// The head of a content file: bytes in, located values out.
//
// A content file opens with a line `---`, then fields in YAML, then `---` again, then Markdown. This target finds those
// fences, reads what is between them with libyaml, and hands on every value together with the place where it stands.
// It promises three things:
//
// * Values arrive as written. YAML would turn `no` into false, `0148` into an octal number and `19:30` into minutes; the
//   schema knows better, so a scalar is nothing but its text.
// * YAML's power tools (anchors, aliases, tags, merge keys, several documents) are refused. They surprise authors more
//   often than they help them, and they are how ten lines become a billion values.
// * What libyaml calls "mapping values are not allowed in this context" is explained as what a volunteer did: a colon in
//   a title, a tab, a quote that nobody closed. See `SyntaxExplainer`.
//
// libyaml's events are used, and never its document API: events carry no tree of their own that has to be built, walked
// and freed, and reading stops at the first event that goes over a limit.

/// The fields at the head of one content file.
package struct FrontMatter: Sendable {
    /// The fields in the order written. No key occurs twice.
    package let root: [YAMLEntry]
    /// Where the Markdown behind the closing fence stands, in bytes of the file.
    package let body: Range<Int>

    /// The value of the field that is spelled exactly `key`.
    package subscript(key: String) -> YAMLNode? { root[key] }
}

extension Array where Element == YAMLEntry {
    /// The value of the entry that is spelled exactly `key`.
    package subscript(key: String) -> YAMLNode? { first { $0.key == key }?.value }
}
