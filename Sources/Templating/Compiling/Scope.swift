/// What a section opened: the values that names may refer to, innermost last.
struct Scope {
    enum Content {
        case record(RecordShape)
        case value(ValueType, FieldShape.Print)
        /// Of a section that was refused: what its names mean can't be known.
        case unknown
    }

    let content: Content
    /// Where its value stands while a page is written.
    let slot: Int
    /// The name of what may be absent and is known to be there within this section; else empty.
    var present: [String] = []

    /// Whether the name leads to this scope's own value, or into its record.
    func isPresent(_ segments: [TemplateName.Segment]) -> Bool {
        guard !present.isEmpty, segments.map(\.text).starts(with: present) else { return false }
        if case .record = content { return true }
        return segments.count == present.count
    }
}
