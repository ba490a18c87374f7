internal import Diagnostics
internal import PlainText

// Links that are none: CommonMark shows `[plan](een plan.md)` as text, without a word.

extension MarkdownRenderer {
    /// Reports what looks like a link or image in `text`, where everything that is a link was taken out already.
    mutating func noteLostLinks(_ text: UnsafeBufferPointer<UInt8>) {
        guard rules.checksAddresses, imageDepth == 0, openLinks.isEmpty else { return }
        var index = 0
        while let bracket = text.offset(of: UInt8(ascii: "]"), from: index) {
            index = bracket + 1
            let opening = text[index...].first == 0x20 ? index + 1 : index
            guard opening < text.count, text[opening] == UInt8(ascii: "(") else { continue }
            note(text, bracket: bracket, opening: opening)
        }
    }

    private mutating func note(_ text: UnsafeBufferPointer<UInt8>, bracket: Int, opening: Int) {
        let start = opening + 1
        let rest = text[start..<min(text.count, start + Self.longestAddress)]
        let close = rest.firstIndex(of: UInt8(ascii: ")"))
        let inner = rest[..<(close ?? rest.endIndex)]
        let firstWord = inner.prefix { $0 != 0x20 }
        let hasGap = opening > bracket + 1
        let hasSpace = firstWord.endIndex < inner.endIndex
        // Only what names a file or a website is surely meant as an address; the rest may be a remark in brackets.
        let address = close == nil ? firstWord : inner
        guard Self.looksLikeAddress(address), !hasGap || (close != nil && !hasSpace) else { return }
        guard let found = locator.find(UnsafeBufferPointer(rebasing: text[bracket..<address.endIndex])) else { return }
        if locator.byte(at: found.lowerBound - 1) == UInt8(ascii: "\\") { return }
        let range = locator.range(found.lowerBound + (start - bracket)..<found.upperBound)
        let written = String(decoding: address, as: UTF8.self)
        mistakes.add(.lostLink) {
            if hasGap { return .gapInLink(at: range) }
            return close == nil ? .unclosedLink(written, at: range) : .spaceInAddress(written, at: range)
        }
    }

    private static let longestAddress = 300

    /// Whether a point with letters behind it, or a slash, stands in `text`.
    private static func looksLikeAddress(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let last = text.last, last != 0x20 else { return false }
        if text.contains(UInt8(ascii: "/")), !text.contains(0x20) { return true }
        guard let point = text.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = text[(point + 1)...].prefix { $0 != UInt8(ascii: "#") }
        return point > text.startIndex && (2...5).contains(ending.count)
            && ending.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    }
}

extension MarkdownMistake {
    static func spaceInAddress(_ address: String, at range: SourceRange) -> MarkdownMistake {
        lostLink(
            at: range, nl: "In dit adres staat een spatie, en dan wordt het geen link.",
            en: "This address holds a space, so it is no link.", suggestion: "<\(address)>",
            help: Message(
                nl: "Zet het adres tussen < en >, of haal de spatie uit de naam van het bestand.",
                en: "Put the address between < and >, or take the space out of the name of the file."))
    }

    static func unclosedLink(_ address: String, at range: SourceRange) -> MarkdownMistake {
        lostLink(
            at: range, nl: "Achter dit adres ontbreekt het haakje dat de link sluit.",
            en: "The bracket that closes this link is missing.", suggestion: "\(address))")
    }

    static func gapInLink(at range: SourceRange) -> MarkdownMistake {
        lostLink(
            at: range, nl: "Tussen ] en ( staat een spatie, en dan wordt het geen link.",
            en: "There is a space between ] and (, so it is no link.",
            help: Message(nl: "Haal die spatie weg.", en: "Take that space out."))
    }

    static func unclosedWikiLink(_ name: String, at range: SourceRange) -> MarkdownMistake {
        lostLink(
            at: range, nl: "Deze link wordt niet gesloten met ]].", en: "This link is not closed by ]].",
            help: Message(
                nl: "Schrijf [[\(name)]] of [[\(name)|tekst]]; in een tabel [[\(name)\\|tekst]].",
                en: "Write [[\(name)]] or [[\(name)|text]]; in a table [[\(name)\\|text]]."))
    }

    private static func lostLink(
        at range: SourceRange, nl: String, en: String, suggestion: String? = nil, help: Message? = nil
    ) -> MarkdownMistake {
        MarkdownMistake(
            id: .lostLink, severity: .warning, range: range, message: Message(nl: nl, en: en),
            suggestion: suggestion, help: help)
    }
}
