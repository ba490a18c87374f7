internal import Diagnostics
internal import Markup
internal import PlainText

/// A link or image whose end the walk has not reached.
struct OpenLink {
    enum Kind {
        /// Written with its own end tag.
        case external
        /// Entry `index` of the document's links.
        case site(Int)
        /// Entry `index` of the document's images, once it is there.
        case image(LinkTarget)
        /// Only the text is shown.
        case refused(LinkTarget.Refusal?)
    }
    let kind: Kind
    let wasInAddress: Bool
}

extension MarkdownRenderer {
    mutating func link(_ event: MarkdownEvent) {
        inlineDepth += event.is_entering ? 1 : -1
        // Within an image the text is all that counts; without our rules the link is what cmark makes of it.
        guard imageDepth == 0 else { return }
        guard rules.checksAddresses else { return plainLink(event) }
        if event.is_entering { startLink(event) } else { endLink(event) }
    }

    private mutating func startLink(_ event: MarkdownEvent) {
        let kind: OpenLink.Kind
        switch LinkTarget(utf8: event.content) {
        case _ where event.content.isEmpty:
            kind = .refused(nil)
        case .external(let url):
            output.markup("<a href=\"")
            output.address(url)
            // Only of the web can be said that it is another site.
            if url.encoded.utf8.first == UInt8(ascii: "h") { output.markup("\" rel=\"external") }
            writeTitle(event)
            output.markup("\">")
            kind = .external
        case .relative(let path, let fragment):
            addSlot(.linkStart, document.links.count)
            kind = .site(document.links.count)
            document.links.append(
                MarkdownDocument.Link(
                    target: .relative(path: path, fragment: fragment), text: nil,
                    title: String(decoding: event.detail, as: UTF8.self), range: .fileStart))
        case .refused(let reason):
            kind = .refused(reason)
        }
        openLinks.append(OpenLink(kind: kind, wasInAddress: isInAddress))
        isInAddress = event.isAutomatic
    }

    private mutating func endLink(_ event: MarkdownEvent) {
        guard let link = openLinks.popLast() else { return }
        isInAddress = link.wasInAddress
        switch link.kind {
        case .external:
            output.markup("</a>")
        case .site(let index):
            addSlot(.linkEnd, index)
            document.links[index].range = addressRange(event)
        case .refused(let reason):
            let range = addressRange(event)
            mistakes.add(.refusedAddress) { .refusedAddress(event.address, reason, at: range) }
        case .image:
            break
        }
    }

    private mutating func plainLink(_ event: MarkdownEvent) {
        guard event.is_entering else {
            output.markup("</a>")
            return
        }
        output.markup("<a href=\"")
        writePlainAddress(event)
        writeTitle(event)
        output.markup("\">")
    }

    /// The address as cmark's safe mode writes it.
    private mutating func writePlainAddress(_ event: MarkdownEvent) {
        if !isDangerousForCMark(event.content) { output.uncheckedAddress(event.content) }
    }

    private mutating func writeTitle(_ event: MarkdownEvent) {
        guard !event.detail.isEmpty else { return }
        output.markup("\" title=\"")
        output.text(event.detail)
    }

    // MARK: Images

    mutating func image(_ event: MarkdownEvent) {
        inlineDepth += event.is_entering ? 1 : -1
        guard rules.checksAddresses else { return plainImage(event) }
        if event.is_entering {
            if imageDepth == 0 { alt.removeAll(keepingCapacity: true) }
            imageDepth += 1
            return
        }
        imageDepth -= 1
        if imageDepth == 0 { finishImage(event) }
        curler.skipWord()
    }

    private mutating func finishImage(_ event: MarkdownEvent) {
        let text = String(decoding: alt, as: UTF8.self)
        heading?.text.append(contentsOf: alt)
        let range = addressRange(event)
        if !alt.contains(where: { $0 > 0x20 }) { mistakes.add(.missingAltText) { .missingAltText(at: range) } }
        switch LinkTarget(utf8: event.content) {
        case .relative(let path, nil) where !path.isEmpty:
            addSlot(.image, document.images.count)
            document.images.append(
                MarkdownDocument.Image(
                    path: path, alt: text, title: String(decoding: event.detail, as: UTF8.self), range: range))
            return
        case .relative:
            mistakes.add(.refusedAddress) { .refusedImage(event.address, nil, at: range) }
        case .external:
            mistakes.add(.externalImage) { .externalImage(event.address, at: range) }
        case .refused(let reason):
            mistakes.add(.refusedAddress) { .refusedImage(event.address, reason, at: range) }
        }
        output.text(text)
    }

    private mutating func plainImage(_ event: MarkdownEvent) {
        imageDepth += event.is_entering ? 1 : -1
        if event.is_entering, imageDepth == 1 {
            output.markup("<img src=\"")
            writePlainAddress(event)
            output.markup("\" alt=\"")
        } else if !event.is_entering, imageDepth == 0 {
            writeTitle(event)
            output.markup("\" />")
        }
    }

    // MARK: Where it stands

    private mutating func addressRange(_ event: MarkdownEvent) -> SourceRange {
        guard let found = locator.findAddress(event.content, isAutomatic: event.isAutomatic) else {
            return locator.firstLineOfBlock()
        }
        return locator.range(found)
    }
}

extension MarkdownEvent {
    /// The address of a link or image.
    fileprivate var address: String { String(decoding: content, as: UTF8.self) }
}

/// Whether cmark's safe mode leaves `url` out: its denylist of four schemes, with the images that it lets through.
private func isDangerousForCMark(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    func starts(with scheme: StaticString) -> Bool {
        guard url.count >= scheme.utf8CodeUnitCount else { return false }
        return scheme.withUTF8Buffer { scheme in
            zip(url, scheme).allSatisfy { byte, letter in
                ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == letter
            }
        }
    }
    let images: [StaticString] = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
    if images.contains(where: starts) { return false }
    let denied: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]
    return denied.contains(where: starts)
}
