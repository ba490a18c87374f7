/// An element of a finished page, for tests that read drawings: what is inside it, in the order of the page.
///
/// It reads what our templates write: every element closed, every attribute in quotes or without a value. It is no
/// reader of HTML in general.
struct HTMLElement {
    enum Node {
        case element(HTMLElement)
        case text(String)
    }

    let name: String
    private(set) var attributes: [String: String] = [:]
    private(set) var nodes: [Node] = []

    var children: [HTMLElement] {
        nodes.compactMap { if case .element(let child) = $0 { child } else { nil } }
    }

    /// What it says, white space folded.
    var text: String { rawText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private var rawText: String {
        nodes.map { node in
            switch node {
            case .element(let child): child.rawText
            case .text(let text): text
            }
        }.joined()
    }

    func hasClass(_ name: String) -> Bool {
        attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }

    /// All elements inside it that fit.
    func all(_ fits: (HTMLElement) -> Bool) -> [HTMLElement] {
        children.flatMap { (fits($0) ? [$0] : []) + $0.all(fits) }
    }

    func all(_ name: String, class type: String? = nil) -> [HTMLElement] {
        all { element in element.name == name && type.map { element.hasClass($0) } ?? true }
    }

    func first(_ name: String, class type: String? = nil) -> HTMLElement? { all(name, class: type).first }
}

extension HTMLElement {
    private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta"]

    /// The page as one element without a name.
    init(page: [UInt8]) {
        var open = [HTMLElement(name: "")]
        var rest = page[...]
        func close() {
            guard open.count > 1, let last = open.popLast() else { return }
            open[open.count - 1].nodes.append(.element(last))
        }
        while let mark = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[mark...].firstIndex(of: UInt8(ascii: ">"))
        {
            if mark > rest.startIndex {
                open[open.count - 1].nodes.append(.text(Self.unescaped(rest[..<mark])))
            }
            let tag = rest[(mark + 1)..<end]
            rest = rest[(end + 1)...]
            switch tag.first {
            case UInt8(ascii: "!"): break
            case UInt8(ascii: "/"): close()
            default:
                let element = Self.element(tag)
                open.append(element)
                if tag.last == UInt8(ascii: "/") || Self.void.contains(element.name) { close() }
            }
        }
        while open.count > 1 { close() }
        self = open[0]
    }

    private static func element(_ tag: ArraySlice<UInt8>) -> HTMLElement {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
        var rest = tag.last == UInt8(ascii: "/") ? tag.dropLast() : tag
        let name = rest.prefix { !isSpace($0) }
        var element = HTMLElement(name: String(decoding: name, as: UTF8.self))
        rest = rest[name.endIndex...].drop(while: isSpace)
        while !rest.isEmpty {
            let key = rest.prefix { $0 != UInt8(ascii: "=") && !isSpace($0) }
            rest = rest[key.endIndex...]
            var value = rest.prefix(0)
            if rest.starts(with: Array("=\"".utf8)) {
                value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
                rest = rest[value.endIndex...].dropFirst()
            }
            element.attributes[String(decoding: key, as: UTF8.self)] = unescaped(value)
            rest = rest.drop(while: isSpace)
        }
        return element
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        guard bytes.contains(UInt8(ascii: "&")) else { return String(text) }
        let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        var result = ""
        while let mark = text.firstIndex(of: "&") {
            result += text[..<mark]
            text = text[mark...]
            let found = known.first { text.hasPrefix($0.key) }
            result += found?.value ?? "&"
            text = text.dropFirst(found?.key.count ?? 1)
        }
        return result + text
    }
}
