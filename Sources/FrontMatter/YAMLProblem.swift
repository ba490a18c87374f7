import Diagnostics

/// What is wrong with the YAML, as far as the explanation needs to know: what kind of breach, and where.
struct YAMLProblem: Error {
    enum Kind: Sendable, Equatable {
        /// A character that may not stand in YAML.
        case character(UInt32)
        /// Text between quotes that reaches the end.
        case unclosedQuote
        /// A backslash in double quotes that starts no known escape.
        case unknownEscape
        /// A list or set of fields in brackets that does not go on as it should.
        case brackets
        /// A line without a colon where a field should stand.
        case missingColon
        /// A colon where no field can begin.
        case unexpectedColon
        /// A dash where no list can begin.
        case unexpectedDash
        /// A value that begins with a character of YAML's own.
        case reservedStart
        /// Text where the next field or dash should stand.
        case unexpectedText
        /// A dash without its space, which YAML lets pass as text.
        case tightDash
        /// A key without a space behind its colon, which YAML lets pass as text.
        case tightColon
        /// Nothing before the colon.
        case emptyKey
        /// No memory left.
        case outOfMemory
        case other
    }

    let kind: Kind
    /// Where reading stopped.
    let place: SourcePosition
    /// Where the part began that was being read, when libyaml says so.
    let context: SourcePosition?

    init(_ kind: Kind, at place: SourcePosition, context: SourcePosition? = nil) {
        self.kind = kind
        self.place = place
        self.context = context
    }
}
