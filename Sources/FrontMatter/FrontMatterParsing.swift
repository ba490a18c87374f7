package import Diagnostics

/// Reads the front matter of a content file.
///
/// - Parameters:
///   - text: the whole file. Invalid UTF-8 is a syntax error like any other here.
///   - file: its path for the diagnostics.
/// - Returns: the fields, or nil when they can't be trusted, which always comes with an error; where the Markdown
///   stands, in bytes (empty when nobody can tell); and what there is to say about the front matter. A duplicate key
///   costs an error and not the fields: the first one counts.
package func parseFrontMatter(
    _ text: SourceText, file: String
) -> (frontMatter: FrontMatter?, body: Range<Int>, diagnostics: [Diagnostic]) {
    text.bytes.withUnsafeBufferPointer { bytes in
        let fences = FenceRefusals(text: text, file: file)
        switch FrontMatterFences(in: bytes) {
        case .missing:
            return (nil, 0..<bytes.count, [fences.missing()])
        case .unclosed:
            return (nil, bytes.count..<bytes.count, [fences.unclosed()])
        case .closed(let yaml, let body):
            let (root, diagnostics) = parseFields(bytes, yaml, of: text, file: file)
            return (root.map { FrontMatter(root: $0, body: body) }, body, diagnostics)
        }
    }
}

private func parseFields(
    _ bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>, of text: SourceText, file: String
) -> (root: [YAMLEntry]?, diagnostics: [Diagnostic]) {
    let lines = FrontMatterLines(text, yaml: yaml)
    guard yaml.count <= FrontMatterLimits.size else {
        return (nil, [FrontMatterRefusals(file: file).tooLarge(text.range(text.line(1).indices))])
    }
    var simple = SimpleFields(bytes, yaml, line: lines.numbers.lowerBound)
    if let root = simple.root() { return (root, []) }
    return parseYAML(bytes, yaml, lines, file: file)
}

/// Reads any front matter, with a remark on what is wrong in it.
func parseYAML(
    _ bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>, _ lines: FrontMatterLines, file: String
) -> (root: [YAMLEntry]?, diagnostics: [Diagnostic]) {
    let text = lines.text
    let input = UnsafeBufferPointer(rebasing: bytes[yaml])
    if let offset = firstForeignLineBreak(in: input) {
        let place = text.position(at: yaml.lowerBound + offset)
        let scalar: UInt32 = input[offset] == 0xC2 ? 0x85 : 0x2000 | UInt32(input[offset + 2] & 0x3F)
        let explainer = SyntaxExplainer(YAMLProblem(.character(scalar), at: place), in: lines, file: file)
        return (nil, [explainer.diagnostic()])
    }
    var loader = YAMLLoader(input, lines: lines, file: file)
    do {
        let root = try loader.root()
        return (root, loader.remarks)
    } catch {
        switch error {
        case .refused(let diagnostic): return (nil, [diagnostic])
        case .syntax(let problem): return (nil, [SyntaxExplainer(problem, in: lines, file: file).diagnostic()])
        }
    }
}

/// NEL, LS or PS: line ends to YAML, and to no editor that an author would use.
private func firstForeignLineBreak(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in bytes.indices where bytes[index] >= 0xC2 {
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0x85 { return index }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
            return index
        }
    }
    return nil
}
