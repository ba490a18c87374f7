internal import Markup
internal import PlainText

/// What the footnotes need to know of each other. cmark has put the definitions that are used at the end of the
/// document, in the order of their first use.
struct FootnoteState {
    /// The number of the definition that the walk is in or was in last.
    var number = 0
    /// The last definition whose way back was written.
    var lastWithWayBack = 0
    /// The label of that definition, and how often it is used.
    var label: [UInt8] = []
    var uses = 0
    /// Which uses of each footnote are shown. cmark also counts those in definitions that it leaves out.
    var shownUses: [Int: [Int]] = [:]
    /// The lines, counted from 1 within the body, on which a definition was met, and those of code and raw HTML.
    var metLines: Set<Int> = []
    var literalLines: [ClosedRange<Int>] = []
}

extension MarkdownRenderer {
    /// Walks to the end once, to know before the first definition which uses there are.
    mutating func countFootnotes(_ walk: inout MarkdownWalk) {
        var event = MarkdownEvent()
        var images = 0
        while walk.next(&event) {
            switch event.what {
            case .image: images += event.is_entering ? 1 : -1
            case .footnoteReference where event.is_entering && images == 0:
                let number = Int(String(decoding: event.detail, as: UTF8.self)) ?? 0
                footnotes.shownUses[number, default: []].append(Int(event.number))
            case .footnoteDefinition: footnotes.metLines.insert(Int(event.start_line))
            case .codeBlock, .htmlBlock:
                let start = Int(event.start_line)
                footnotes.literalLines.append(start...max(start, Int(event.end_line)))
            default: break
            }
        }
        walk.restart()
    }

    /// Reports the definitions that cmark leaves out because nothing uses them.
    /// - Parameter starts: where a definition starts, by the look of the text.
    mutating func reportLostFootnotes(_ starts: [Int]) {
        for start in starts {
            let line = locator.line(at: start)
            guard !footnotes.metLines.contains(line), !footnotes.literalLines.contains(where: { $0.contains(line) })
            else {
                continue
            }
            let range = locator.range(ofLine: line)
            mistakes.add(.unusedFootnote) { .unusedFootnote(isShown: false, at: range) }
        }
    }

    mutating func footnoteReference(_ event: MarkdownEvent) {
        guard event.is_entering, imageDepth == 0 else { return }
        curler.skipWord()
        guard rules.hasAccessibleBlocks else {
            output.markup("<sup class=\"footnote-ref\"><a href=\"#fn-")
            output.uncheckedAddress(event.content)
            output.markup("\" id=\"fnref-")
            output.uncheckedAddress(event.content)
            if event.number > 1 {
                output.markup("-")
                output.number(Int(event.number))
            }
            output.markup("\" data-footnote-ref>")
            output.uncheckedAddress(event.detail)
            output.markup("</a></sup>")
            return
        }
        output.markup("<sup class=\"voetnoot-verwijzing\"><a href=\"#")
        writeFootnoteID(event.detail)
        output.markup("\" id=\"")
        writeFootnoteID(event.detail)
        output.markup("-terug")
        writeUse(Int(event.number))
        output.markup("\" aria-label=\"")
        output.text(rules.labels.footnote)
        output.text(" ")
        output.text(event.detail)
        output.markup("\">")
        output.text(event.detail)
        output.markup("</a></sup>")
    }

    mutating func footnoteDefinition(_ event: MarkdownEvent) {
        if rules.hasAccessibleBlocks, event.isUnused { return looseFootnote(event) }
        guard event.is_entering else {
            if writeWayBack() { output.markup("\n") }
            output.markup("</li>\n")
            return
        }
        if footnotes.number == 0 { startFootnotes() }
        footnotes.number += 1
        footnotes.label = Array(event.content)
        footnotes.uses = Int(event.number)
        if rules.hasAccessibleBlocks {
            output.markup("<li id=\"")
            output.text(rules.idPrefix)
            output.markup("voetnoot-")
            output.number(footnotes.number)
        } else {
            output.markup("<li id=\"fn-")
            output.uncheckedAddress(event.content)
        }
        output.markup("\">\n")
    }

    /// A definition that nothing refers to, or a second one of the same label: it stands where the author put it.
    private mutating func looseFootnote(_ event: MarkdownEvent) {
        output.startLine()
        output.markup(event.is_entering ? "<div class=\"voetnoot-los\">\n" : "</div>\n")
        guard event.is_entering else { return }
        locator.enter(event)
        let place = locator.firstLineOfBlock()
        mistakes.add(.unusedFootnote) { .unusedFootnote(isShown: true, at: place) }
    }

    mutating func finishFootnotes() {
        if footnotes.number > 0 { output.markup("</ol>\n</section>\n") }
    }

    /// The way back goes to the end of the last paragraph, if the definition ends in one.
    mutating func endLastParagraphOfFootnote(_ event: MarkdownEvent) {
        if rules.hasAccessibleBlocks, event.isUnused { return }
        output.markup(" ")
        _ = writeWayBack()
    }

    private mutating func startFootnotes() {
        guard rules.hasAccessibleBlocks else {
            output.markup("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
            return
        }
        output.startLine()
        output.markup("<section class=\"voetnoten\" aria-label=\"")
        output.text(rules.labels.footnotes)
        output.markup("\">\n<ol>\n")
    }

    /// - Returns: false when it stands there already.
    private mutating func writeWayBack() -> Bool {
        guard footnotes.lastWithWayBack < footnotes.number else { return false }
        footnotes.lastWithWayBack = footnotes.number
        let all = Array(1...max(1, footnotes.uses))
        let uses = rules.hasAccessibleBlocks ? footnotes.shownUses[footnotes.number] ?? [] : all
        for (position, use) in uses.enumerated() {
            if position > 0 { output.markup(" ") }
            writeWayBack(toUse: use)
        }
        return true
    }

    private mutating func writeWayBack(toUse use: Int) {
        guard rules.hasAccessibleBlocks else {
            output.markup("<a href=\"#fnref-")
            footnotes.label.withUnsafeBufferPointer { output.uncheckedAddress($0) }
            writeUse(use)
            output.markup("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
            if use > 1 {
                output.markup("<sup class=\"footnote-ref\">")
                output.number(use)
                output.markup("</sup>")
            }
            output.markup("</a>")
            return
        }
        output.markup("<a href=\"#")
        output.text(rules.idPrefix)
        output.markup("voetnoot-")
        output.number(footnotes.number)
        output.markup("-terug")
        writeUse(use)
        output.markup("\" class=\"voetnoot-terug\" aria-label=\"")
        output.text(rules.labels.backToText)
        if use > 1 {
            output.text(" (")
            output.number(use)
            output.text(")")
        }
        output.markup("\">↩")
        if use > 1 {
            output.markup("<sup>")
            output.number(use)
            output.markup("</sup>")
        }
        output.markup("</a>")
    }

    private mutating func writeFootnoteID(_ number: UnsafeBufferPointer<UInt8>) {
        output.text(rules.idPrefix)
        output.markup("voetnoot-")
        output.text(number)
    }

    /// The second and later uses of a footnote are numbered.
    private mutating func writeUse(_ use: Int) {
        guard use > 1 else { return }
        output.markup("-")
        output.number(use)
    }
}
