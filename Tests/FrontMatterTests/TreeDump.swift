import Diagnostics
@testable import FrontMatter

/// Values as one line of text: `"…"` for what stood between quotes or in a block, `‹…›` for plain text.
func dump(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): scalar.isPlain ? "‹\(scalar.text)›" : "\"\(scalar.text)\""
    case .sequence(let nodes): "[" + nodes.map(dump).joined(separator: ", ") + "]"
    case .mapping(let entries): dump(entries)
    }
}

func dump(_ entries: [YAMLEntry]) -> String {
    "{" + entries.map { "\($0.key): \(dump($0.value))" }.joined(separator: ", ") + "}"
}

/// Every value in the order of the file, each before what it holds; keys left out.
func values(_ entries: [YAMLEntry]) -> [YAMLNode] { entries.flatMap { values($0.value) } }

private func values(_ node: YAMLNode) -> [YAMLNode] {
    switch node.content {
    case .scalar: [node]
    case .sequence(let nodes): [node] + nodes.flatMap(values)
    case .mapping(let entries): [node] + values(entries)
    }
}

/// Everything that is known of the fields, on one line each.
func located(_ entries: [YAMLEntry]) -> String {
    entries.map { "\($0.key) \(located($0.keyRange)): \(located($0.value))" }.joined(separator: "\n")
}

private func located(_ node: YAMLNode) -> String {
    let content =
        switch node.content {
        case .scalar(let scalar):
            "\(scalar.style) “\(scalar.text)” from \(scalar.origin.map { "\($0.line):\($0.column)" } ?? "nowhere")"
        case .sequence(let nodes): "[" + nodes.map(located).joined(separator: ", ") + "]"
        case .mapping(let entries): "{" + located(entries) + "}"
        }
    return content + " " + located(node.range)
}

private func located(_ range: SourceRange) -> String {
    "\(range.start.line):\(range.start.column)–\(range.end.line):\(range.end.column)"
}
