internal import Diagnostics
internal import Markup
internal import PlainText

extension MarkdownRenderer {
    mutating func text(_ event: MarkdownEvent, _ walk: inout MarkdownWalk) {
        let text = event.content
        guard rules.hasWikiLinks, imageDepth == 0, openLinks.isEmpty, text.contains(UInt8(ascii: "[")) || openWikiLink != nil
        else { return prose(text) }
        var rest = text[...]
        if let open = openWikiLink {
            guard let end = pair(UInt8(ascii: "]"), in: rest), inlineDepth == open.depth else { return prose(text) }
            prose(UnsafeBufferPointer(rebasing: rest[..<end]))
            addSlot(.linkEnd(open.index))
            openWikiLink = nil
            rest = rest[(end + 2)...]
        }
        while let start = pair(UInt8(ascii: "["), in: rest) {
            prose(UnsafeBufferPointer(rebasing: rest[..<start]))
            rest = rest[start...]
            guard let end = wikiLink(rest, &walk) else {
                // Both brackets: in `[[[a]]` the link starts at the second.
                prose(UnsafeBufferPointer(rebasing: rest.prefix(1)))
                rest = rest.dropFirst()
                continue
            }
            rest = rest[end...]
        }
        prose(UnsafeBufferPointer(rebasing: rest))
    }

    /// Writes the wiki link that starts `text`, as far as it stands in it.
    /// - Returns: where it ends; nil when this is no wiki link.
    private mutating func wikiLink(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ walk: inout MarkdownWalk) -> Int? {
        let inner = text.dropFirst(2)
        let end = pair(UInt8(ascii: "]"), in: inner) ?? inner.endIndex
        let bar = inner[..<end].firstIndex(of: UInt8(ascii: "|"))
        let slug = inner[..<(bar ?? end)]
        guard !slug.isEmpty, slug.count <= Self.longestSlug, slug.contains(where: { $0 > 0x20 }),
            !slug.contains(UInt8(ascii: "[")), slug.first != UInt8(ascii: "^")
        else { return nil }
        // A text with markup or a line break in it goes on in the next nodes.
        let endsLater = end == inner.endIndex
        guard !endsLater || (bar != nil && walk.closesWikiLink()) else { return nil }
        guard let range = range(ofWikiLink: text.prefix(2 + slug.count)) else { return nil }

        let index = document.links.count
        let label = bar.map { inner[($0 + 1)..<end] }
        let shown = label.map { curled(String(decoding: $0, as: UTF8.self)) }
        let name = String(decoding: slug, as: UTF8.self).trimmingSpaces()
        document.links.append(
            MarkdownDocument.Link(target: .wiki(name), text: endsLater ? nil : shown, title: "", range: range))
        guard let label, endsLater || label.contains(where: { $0 > 0x20 }) else {
            addSlot(.wholeLink(index))
            heading?.text.append(contentsOf: name.utf8)
            curler.skipWord()
            return end + 2
        }
        addSlot(.linkStart(index))
        prose(UnsafeBufferPointer(rebasing: label))
        if endsLater {
            openWikiLink = (index, inlineDepth)
            return end
        }
        addSlot(.linkEnd(index))
        return end + 2
    }

    private static let longestSlug = 200

    /// The range of the slug in the file; nil where the author escaped the brackets, which cmark's text no longer shows.
    private mutating func range(ofWikiLink opening: Slice<UnsafeBufferPointer<UInt8>>) -> SourceRange? {
        guard let found = locator.find(opening) else {
            return locator.isExhausted ? locator.firstLineOfBlock() : nil
        }
        if locator.byte(before: found.lowerBound) == UInt8(ascii: "\\") { return nil }
        return locator.range(found.lowerBound + 2..<found.upperBound)
    }

    /// Where `byte` first stands twice in a row.
    private func pair(_ byte: UInt8, in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var rest = text
        while let first = rest.firstIndex(of: byte) {
            if first + 1 < rest.endIndex, rest[first + 1] == byte { return first }
            rest = rest[(first + 1)...]
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
