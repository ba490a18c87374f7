package import Diagnostics

/// A value in front matter and the place where it stands.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package let content: Content
    /// The whole value in the file, quotes and brackets included. Of a list or a set of fields that is written over
    /// several lines without brackets: its first line, from the first dash or key on. Empty, behind the colon, for a
    /// field without a value.
    package let range: SourceRange

    package init(_ content: Content, range: SourceRange) {
        self.content = content
        self.range = range
    }

    /// The value as text, when it is neither a list nor a set of fields.
    package var scalar: YAMLScalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The elements, when the value is a list.
    package var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = content { nodes } else { nil }
    }

    /// The fields, when the value is a set of fields.
    package var mapping: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// Whether nothing stands behind the colon or the dash. An empty text between quotes is something.
    package var isAbsent: Bool {
        if case .scalar(let scalar) = content { scalar.isPlain && scalar.text.isEmpty } else { false }
    }
}
