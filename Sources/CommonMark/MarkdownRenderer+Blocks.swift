internal import Markup
internal import PlainText

/// A heading whose end the walk has not reached.
struct OpenHeading {
    let level: Int
    /// Where its start tag goes: the id is known only at its end.
    let offset: Int
    let firstSlot: Int
    /// Its text so far, without markup.
    var text: [UInt8] = []
}

extension MarkdownRenderer {
    /// Notes that running text starts, in the lines of `event`.
    mutating func startText(_ event: MarkdownEvent) {
        locator.enter(event)
        curler.boundary()
        openWikiLink = nil
    }

    mutating func paragraph(_ event: MarkdownEvent) {
        if event.is_entering {
            if !event.isTight {
                output.startLine()
                output.markup("<p>")
            }
            startText(event)
        } else if !event.isTight {
            if event.endsFootnote { endLastParagraphOfFootnote(event) }
            output.markup("</p>\n")
        }
    }

    mutating func heading(_ event: MarkdownEvent) {
        if event.is_entering {
            let level = shownLevel(of: Int(event.number))
            output.startLine()
            heading = OpenHeading(level: level, offset: output.count, firstSlot: document.slots.count)
            startText(event)
            return
        }
        guard let heading else { return }
        self.heading = nil
        let level = heading.level
        let text = String(decoding: heading.text, as: UTF8.self)
        let id = rules.hasHeadingIDs ? rules.idPrefix + ids.id(for: text) : ""
        var tag = FragmentWriter()
        tag.markup("<h")
        tag.number(level)
        if rules.hasHeadingIDs {
            tag.markup(" id=\"")
            tag.text(id)
            tag.markup("\"")
        }
        tag.markup(">")
        output.insert(tag, at: heading.offset)
        for index in heading.firstSlot..<document.slots.count {
            document.slots[index] = document.slots[index].moved(by: tag.count)
        }
        output.markup("</h")
        output.number(level)
        output.markup(">\n")
        let range = locator.range(ofLines: event)
        document.headings.append(MarkdownDocument.Heading(level: level, id: id, text: text, range: range))
    }

    /// The level that a heading is shown at: the first one of a text at the top level that the rules allow, whether its
    /// author wrote `#` or `##`, and none more than one level below the heading before it. So no level is ever skipped.
    private mutating func shownLevel(of written: Int) -> Int {
        guard let top = rules.topHeadingLevel else { return written }
        let first = firstHeadingLevel ?? written
        let deepest = document.headings.last.map { $0.level + 1 } ?? top
        firstHeadingLevel = first
        return min(6, deepest, max(top, top + written - first))
    }

    mutating func blockQuote(_ event: MarkdownEvent) {
        output.startLine()
        output.markup(event.is_entering ? "<blockquote>\n" : "</blockquote>\n")
    }

    mutating func list(_ event: MarkdownEvent) {
        guard event.is_entering else {
            output.markup(event.isOrdered ? "</ol>\n" : "</ul>\n")
            return
        }
        output.startLine()
        switch (event.isOrdered, event.number) {
        case (false, _): output.markup("<ul>\n")
        case (true, 1): output.markup("<ol>\n")
        case (true, let start):
            output.markup("<ol start=\"")
            output.number(Int(start))
            output.markup("\">\n")
        }
    }

    mutating func item(_ event: MarkdownEvent) {
        guard event.is_entering else {
            output.markup("</li>\n")
            return
        }
        output.startLine()
        guard event.isTask else {
            output.markup("<li>")
            return
        }
        guard rules.hasAccessibleBlocks else {
            output.markup(
                event.isChecked
                    ? "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
                    : "<li><input type=\"checkbox\" disabled=\"\" /> ")
            return
        }
        output.markup("<li class=\"taak\"><input type=\"checkbox\" disabled")
        output.markup(event.isChecked ? " checked aria-label=\"" : " aria-label=\"")
        output.text(event.isChecked ? rules.labels.done : rules.labels.open)
        output.markup("\"> ")
    }

    mutating func codeBlock(_ event: MarkdownEvent) {
        output.startLine()
        let language = event.detail.prefix { !Self.isSpace($0) }
        if language.isEmpty || (rules.hasAccessibleBlocks && !Self.isLanguageName(language)) {
            output.markup("<pre><code>")
        } else {
            output.markup("<pre><code class=\"language-")
            output.text(UnsafeBufferPointer(rebasing: language))
            output.markup("\">")
        }
        output.text(event.content)
        output.markup("</code></pre>\n")
    }

    /// What may become part of a class name: `swift`, `c++`, `objective-c`, `asp.net`, `f#`.
    private static func isLanguageName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        name.count <= 40
            && name.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: byte == UInt8(ascii: "-") || "_+#.".utf8.contains(byte)
                }
            }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    mutating func rawBlock(_ event: MarkdownEvent) {
        output.startLine()
        guard rules.showsRawHTML else {
            output.markup("<!-- raw HTML omitted -->\n")
            return
        }
        locator.enter(event)
        let place = locator.firstLineOfBlock()
        mistakes.add(.rawHTML) { .rawHTML(event.content, at: place) }
        output.markup("<pre class=\"ruwe-html\">")
        output.text(event.content)
        output.markup("</pre>\n")
    }

    mutating func thematicBreak() {
        output.startLine()
        output.markup(rules.hasAccessibleBlocks ? "<hr>\n" : "<hr />\n")
    }
}
