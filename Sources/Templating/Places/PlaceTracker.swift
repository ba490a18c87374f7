/// Follows the HTML of a template as a browser would, to know the place at which each value is printed.
///
/// The states are those of the tokenizer in the HTML standard (section 13.2.5), merged where the difference can't matter
/// to a value. Values themselves need no reading: escaped text can't leave the place it stands in, and where it could,
/// it is refused.
struct PlaceTracker: Equatable {
    enum Place: Equatable {
        case text
        /// Behind `<`.
        case tagOpen
        /// Behind `</`.
        case endTagOpen
        case tagName
        case betweenAttributes
        case attributeName
        case afterAttributeName
        /// Behind `=`.
        case beforeValue
        case doubleQuoted
        case singleQuoted
        case unquoted
        /// Behind `<!`, with how many dashes.
        case declarationOpen(dashes: Int)
        /// `<!doctype …>` and whatever else a browser skips up to `>`.
        case declaration
        /// With how many dashes just now; `!` keeps the count, as `--!>` ends a comment too.
        case comment(dashes: Int)
        /// Within `script`, `style`, `title` and their like, where only their own end tag counts; with what of
        /// that end tag was seen.
        case rawText(seen: Int)
    }

    private(set) var place = Place.text
    /// The name of the tag that is open, or of the element whose raw text this is; lower case.
    private(set) var element: [UInt8] = []
    private(set) var value = AttributeValue()
    private var isEndTag = false
    private var attribute: [UInt8] = []
    /// Set where two ways through a section met at different places of one tag: a name may not go on from there.
    private var needsSeparator = false
    /// Whether a name went on there all the same.
    private(set) var hasJoinedName = false

    // MARK: Reading

    mutating func read(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes { read(byte) }
    }

    private mutating func read(_ byte: UInt8) {
        if needsSeparator {
            needsSeparator = false
            if !Self.isSpace(byte), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") { hasJoinedName = true }
        }
        switch place {
        case .text: if byte == UInt8(ascii: "<") { place = .tagOpen }
        case .tagOpen, .endTagOpen, .tagName: readTag(byte)
        case .betweenAttributes, .attributeName, .afterAttributeName: readAttributeName(byte)
        case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted: readValue(byte)
        case .declarationOpen, .declaration, .comment: readDeclaration(byte)
        case .rawText(let seen): readRawText(byte, seen)
        }
    }

    private mutating func readTag(_ byte: UInt8) {
        let isLetter = Self.isLetter(byte)
        switch (place, byte) {
        case (.tagName, _) where Self.isSpace(byte) || byte == UInt8(ascii: "/"): place = .betweenAttributes
        case (.tagName, UInt8(ascii: ">")): endTag()
        case (.tagName, _): element.append(Self.lowercased(byte))
        case (.tagOpen, _) where isLetter, (.endTagOpen, _) where isLetter:
            isEndTag = place == .endTagOpen
            element = [Self.lowercased(byte)]
            place = .tagName
        case (.tagOpen, UInt8(ascii: "/")): place = .endTagOpen
        case (.tagOpen, UInt8(ascii: "!")): place = .declarationOpen(dashes: 0)
        case (.tagOpen, UInt8(ascii: "?")): place = .declaration
        case (.tagOpen, UInt8(ascii: "<")): break
        case (.endTagOpen, UInt8(ascii: ">")), (.tagOpen, _): place = .text
        default: place = .declaration
        }
    }

    private mutating func readAttributeName(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "/"): place = .betweenAttributes
        case UInt8(ascii: "=") where place != .betweenAttributes: place = .beforeValue
        case _ where Self.isSpace(byte): if place == .attributeName { place = .afterAttributeName }
        default:
            if place != .attributeName { attribute = [] }
            attribute.append(Self.lowercased(byte))
            place = .attributeName
        }
    }

    private mutating func readValue(_ byte: UInt8) {
        switch (place, byte) {
        case (.beforeValue, _):
            if Self.isSpace(byte) { return }
            value = AttributeValue(of: attribute)
            switch byte {
            case UInt8(ascii: "\""): place = .doubleQuoted
            case UInt8(ascii: "'"): place = .singleQuoted
            case UInt8(ascii: ">"): endTag()
            default: place = .unquoted
            }
        case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")): place = .betweenAttributes
        case (.unquoted, UInt8(ascii: ">")): endTag()
        case (.unquoted, _) where Self.isSpace(byte): place = .betweenAttributes
        default: value.read(byte)
        }
    }

    private mutating func readDeclaration(_ byte: UInt8) {
        let isEnd = byte == UInt8(ascii: ">")
        let isDash = byte == UInt8(ascii: "-")
        switch place {
        case .declarationOpen(let dashes) where isDash:
            // `<!-->` is a whole comment, so its two dashes count for the end as well.
            place = dashes == 0 ? .declarationOpen(dashes: 1) : .comment(dashes: 2)
        case .comment(let dashes):
            if isEnd, dashes >= 2 {
                place = .text
            } else if !(byte == UInt8(ascii: "!") && dashes >= 2) {
                place = .comment(dashes: isDash ? min(dashes + 1, 2) : 0)
            }
        default: place = isEnd ? .text : .declaration
        }
    }

    private mutating func readRawText(_ byte: UInt8, _ seen: Int) {
        let end = Array("</".utf8) + element
        if seen == end.count, Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            isEndTag = true
            place = .betweenAttributes
            if byte == UInt8(ascii: ">") { endTag() }
        } else if seen < end.count, end[seen] == Self.lowercased(byte) {
            place = .rawText(seen: seen + 1)
        } else {
            place = .rawText(seen: byte == UInt8(ascii: "<") ? 1 : 0)
        }
    }

    private mutating func endTag() {
        let isRaw = !isEndTag && (isCodeElement || isTextElement)
        place = isRaw ? .rawText(seen: 0) : .text
    }

    // MARK: Values and sections

    /// Goes on behind a value of `type` that was let through here.
    mutating func pass(_ type: ValueType) {
        switch place {
        case .doubleQuoted, .singleQuoted: value.pass(type)
        case .comment: place = .comment(dashes: 0)
        case .rawText: place = .rawText(seen: 0)
        default: break
        }
    }

    /// Goes on where two ways through a section meet: with its content and without it.
    /// - Returns: false when the two lead to different places, so that what follows would be read in two ways.
    mutating func merge(_ other: PlaceTracker) -> Bool {
        hasJoinedName = hasJoinedName || other.hasJoinedName
        if self == other { return true }
        switch (place, other.place) {
        case (.text, .text): return true
        case (.comment, .comment): place = .comment(dashes: 0)
        case (.rawText, .rawText) where element == other.element: place = .rawText(seen: 0)
        case (.doubleQuoted, .doubleQuoted), (.singleQuoted, .singleQuoted), (.unquoted, .unquoted):
            guard element == other.element, attribute == other.attribute else { return false }
            value.merge(other.value)
        case (let first, let second) where first.isBesideValues && second.isBesideValues:
            guard element == other.element, isEndTag == other.isEndTag else { return false }
            needsSeparator = needsSeparator || other.needsSeparator || first != second || first == .attributeName
            place = .betweenAttributes
        default: return false
        }
        return true
    }

    // MARK: Elements

    /// Whether a browser runs or applies what the element holds, or takes no character references in it.
    var isCodeElement: Bool { Self.codeElements.contains(element) }

    /// Whether the element holds text only, with character references.
    private var isTextElement: Bool { Self.textElements.contains(element) }

    private static let codeElements = Set(
        ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"].map { Array($0.utf8) })
    private static let textElements = Set(["title", "textarea"].map { Array($0.utf8) })

    // MARK: Bytes

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lowercased(byte)) }
}

extension PlaceTracker.Place {
    /// Within a tag, but not in the value of an attribute.
    var isBesideValues: Bool {
        switch self {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName: true
        default: false
        }
    }
}
