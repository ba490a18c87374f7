/// What a variable prints, and thereby where it may stand.
@usableFromInline
enum ValueType: Sendable {
    /// Escaped.
    case text
    /// Digits.
    case number
    /// The way to a page or asset of this site.
    case address
    /// A checked address outside the site.
    case url
    /// Markup of the program or of a checked document; the only type that prints unescaped.
    case markup
}
