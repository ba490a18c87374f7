internal import Markup
internal import PlainText

extension MarkdownRenderer {
    mutating func span(_ event: MarkdownEvent, _ start: StaticString, _ end: StaticString) {
        inlineDepth += event.is_entering ? 1 : -1
        if imageDepth == 0 { output.markup(event.is_entering ? start : end) }
    }

    mutating func softBreak() {
        if imageDepth > 0 {
            alt.append(0x20)
            if !rules.checksAddresses { output.text(" ") }
        } else {
            output.markup("\n")
        }
        heading?.text.append(0x20)
        curler.boundary()
    }

    mutating func lineBreak() {
        if imageDepth > 0 { return softBreak() }
        output.markup(rules.hasAccessibleBlocks ? "<br>\n" : "<br />\n")
        heading?.text.append(0x20)
        curler.boundary()
    }

    mutating func code(_ event: MarkdownEvent) {
        if imageDepth > 0 {
            literal(event.content)
        } else {
            output.markup("<code>")
            literal(event.content)
            output.markup("</code>")
        }
        curler.skipWord()
        pass(event.content)
    }

    mutating func rawInline(_ event: MarkdownEvent) {
        guard rules.showsRawHTML else {
            if imageDepth > 0 { literal(event.content) } else { output.markup("<!-- raw HTML omitted -->") }
            return
        }
        let firstLine = event.content.prefix { $0 != 0x0A && $0 != 0x0D }
        let place =
            locator.find(UnsafeBufferPointer(rebasing: firstLine)).map { locator.range($0) }
            ?? locator.firstLineOfBlock()
        // `<b>` and `</b>` are one mistake to an author, and often stand on one line.
        if place.start.line != lastLineOfHTML {
            lastLineOfHTML = place.start.line
            mistakes.add(.rawHTML) { .rawHTML(event.content, at: place) }
        }
        literal(event.content)
        curler.skipWord()
    }

    /// Moves the search behind code that looks like a link or tag, so that one like it is not taken to stand there.
    private mutating func pass(_ code: UnsafeBufferPointer<UInt8>) {
        guard rules.checksAddresses, code.contains(where: { "[:<".utf8.contains($0) }) else { return }
        _ = locator.find(code)
    }

    /// Text that keeps its quotes as they are.
    mutating func literal(_ text: UnsafeBufferPointer<UInt8>) {
        if imageDepth > 0, rules.checksAddresses {
            alt.append(contentsOf: text)
        } else {
            output.text(text)
        }
        heading?.text.append(contentsOf: text)
    }

    /// Running text.
    mutating func prose(_ text: UnsafeBufferPointer<UInt8>) {
        guard rules.curlsQuotes, !isInAddress else {
            literal(text)
            if isInAddress { curler.skipWord() }
            return
        }
        if imageDepth > 0 {
            curler.curl(text, into: &alt)
            return
        }
        if heading != nil {
            var copy = curler
            var shown: [UInt8] = []
            copy.curl(text, into: &shown)
            heading?.text.append(contentsOf: shown)
        }
        var index = 0
        while true {
            let quote = output.textUpToQuote(text, from: index)
            curler.pass(text, index..<quote)
            guard quote < text.count else { return }
            output.markup(curler.mark(at: quote, in: text))
            index = quote + 1
        }
    }
}
