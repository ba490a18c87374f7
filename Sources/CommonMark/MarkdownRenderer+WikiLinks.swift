internal import Diagnostics
internal import Markup
internal import PlainText

extension MarkdownRenderer {
    mutating func text(_ event: MarkdownEvent, _ walk: inout MarkdownWalk) {
        let text = event.content
        noteLostLinks(text)
        guard rules.hasWikiLinks, imageDepth == 0, openLinks.isEmpty,
            openWikiLink != nil || text.contains(UInt8(ascii: "["))
        else { return prose(text) }
        var closings = PairFinder(UInt8(ascii: "]"), in: text)
        var openings = PairFinder(UInt8(ascii: "["), in: text)
        var index = 0
        if let open = openWikiLink {
            guard let end = closings.first(from: 0), inlineDepth == open.depth else { return prose(text) }
            prose(text, 0..<end)
            addSlot(.linkEnd, open.index)
            openWikiLink = nil
            index = end + 2
        }
        while let start = openings.first(from: index) {
            prose(text, index..<start)
            if let end = wikiLink(text, at: start, closing: closings.first(from: start + 2), &walk) {
                index = end
            } else {
                // Only one bracket: in `[[[a]]` the link starts at the second.
                prose(text, start..<start + 1)
                index = start + 1
            }
        }
        prose(text, index..<text.count)
    }

    private mutating func prose(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if !range.isEmpty { prose(UnsafeBufferPointer(rebasing: text[range])) }
    }

    /// Writes the wiki link that starts at `start`, as far as it stands in `text`.
    /// - Parameter closing: where the next `]]` stands.
    /// - Returns: where it ends; nil when this is no wiki link.
    private mutating func wikiLink(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, closing: Int?, _ walk: inout MarkdownWalk
    ) -> Int? {
        let end = closing ?? text.count
        let first = start + 2
        let name = text[first..<min(end, first + Self.longestSlug)].prefix {
            $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "[")
        }
        let hasLabel = name.endIndex < end && text[name.endIndex] == UInt8(ascii: "|")
        guard hasLabel || name.endIndex == end, name.contains(where: { $0 > 0x20 }), name.first != UInt8(ascii: "^")
        else {
            return nil
        }
        // A label with markup or a line break in it goes on in the next nodes.
        guard closing != nil || (hasLabel && walk.closesWikiLink()) else {
            noteUnclosed(text[start..<name.endIndex])
            return nil
        }
        guard let range = range(ofWikiLink: text[start..<name.endIndex]) else { return nil }

        let index = document.links.count
        let label = hasLabel ? name.endIndex + 1..<end : end..<end
        let shown = String(decoding: text[label], as: UTF8.self).trimmingSpaces()
        let slug = String(decoding: name, as: UTF8.self).trimmingSpaces()
        let isPlain = closing != nil && !shown.isEmpty
        document.links.append(
            MarkdownDocument.Link(target: .wiki(slug), text: isPlain ? curled(shown) : nil, title: "", range: range))
        guard isPlain || closing == nil else {
            addSlot(.wholeLink, index)
            heading?.text.append(contentsOf: slug.utf8)
            curler.skipWord()
            return end + 2
        }
        addSlot(.linkStart, index)
        prose(text, label)
        guard closing != nil else {
            openWikiLink = (index, inlineDepth)
            return end
        }
        addSlot(.linkEnd, index)
        return end + 2
    }

    private static let longestSlug = 200

    /// `[[plan` without its brackets at the end: shown as it stands.
    private mutating func noteUnclosed(_ opening: Slice<UnsafeBufferPointer<UInt8>>) {
        let name = String(decoding: opening.dropFirst(2), as: UTF8.self).trimmingSpaces()
        guard let range = range(ofWikiLink: opening) else { return }
        let word = name.split(separator: " ").first.map { String($0.prefix(40)) } ?? name
        let shown = word.split(separator: "]").first.map(String.init) ?? word
        mistakes.add(.lostLink) { .unclosedWikiLink(shown, at: range) }
    }

    /// The range of the slug in the file; nil where the author escaped a bracket, which cmark's text no longer shows.
    private mutating func range(ofWikiLink opening: Slice<UnsafeBufferPointer<UInt8>>) -> SourceRange? {
        guard let found = locator.find(UnsafeBufferPointer(rebasing: opening)) else {
            return locator.isExhausted ? locator.firstLineOfBlock() : nil
        }
        let backslash = UInt8(ascii: "\\")
        if locator.byte(at: found.lowerBound - 1) == backslash { return nil }
        // `\|` stands for `|` in a table.
        if locator.byte(at: found.upperBound) == backslash, locator.byte(at: found.upperBound + 1) != UInt8(ascii: "|")
        {
            return nil
        }
        return locator.range(found.lowerBound + 2..<found.upperBound)
    }
}

/// Finds where a byte stands twice in a row, reading each byte of the text once however often it is asked.
private struct PairFinder {
    private let byte: UInt8
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>) {
        self.byte = byte
        self.text = text
    }

    /// - Parameter start: at least that of the call before.
    mutating func first(from start: Int) -> Int? {
        index = max(index, start)
        while index + 1 < text.count {
            if text[index] == byte, text[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }
}

extension String {
    fileprivate func trimmingSpaces() -> String {
        var trimmed = self[...]
        while let first = trimmed.unicodeScalars.first, first.value <= 0x20 { trimmed.unicodeScalars.removeFirst() }
        while let last = trimmed.unicodeScalars.last, last.value <= 0x20 { trimmed.unicodeScalars.removeLast() }
        return String(trimmed)
    }
}
