internal import Markup
internal import PlainText

/// What the footnotes need to know of each other. cmark has put the definitions that are used at the end of the document,
/// in the order of their first use.
struct FootnoteState {
    /// The number of the definition that the walk is in or was in last.
    var number = 0
    /// The last definition whose way back was written.
    var lastWithWayBack = 0
    /// The label of that definition, and how often it is used.
    var label: [UInt8] = []
    var uses = 0
}

extension MarkdownRenderer {
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

    mutating func finishFootnotes() {
        if footnotes.number > 0 { output.markup("</ol>\n</section>\n") }
    }

    /// The way back goes to the end of the last paragraph, if the definition ends in one.
    mutating func endLastParagraphOfFootnote() {
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
        writeWayBack(toUse: 1)
        if footnotes.uses > 1 {
            for use in 2...footnotes.uses {
                output.markup(" ")
                writeWayBack(toUse: use)
            }
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
