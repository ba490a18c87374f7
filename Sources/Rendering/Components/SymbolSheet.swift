internal import Markup
internal import PlainText

/// The glyphs that a page carries, cut down to those that it shows.
///
/// The template of the sheet holds the whole family, so that a designer finds it in one place and no page has to know
/// what its parts draw. Most pages show a few of them; all of them are more than 4 KB.
enum SymbolSheet {
    /// Takes the symbols out of `page` that nothing behind them refers to with `#` and their id. A page without a sheet
    /// stays as it is.
    static func prune(_ page: inout OutputBuffer) {
        let unused = page.withBytes { page -> [Range<Int>] in
            var symbols = symbols(in: page)
            guard let last = symbols.last else { return [] }
            markUsed(&symbols, in: page, from: last.range.upperBound)
            return symbols.lazy.filter { !$0.isUsed }.map(\.range)
        }
        page.remove(unused)
    }

    /// One symbol, and where in the page it and its id stand.
    private struct Symbol {
        let range: Range<Int>
        let id: Range<Int>
        var isUsed = false
    }

    private static let opening: StaticString = "<symbol id=\""
    private static let closing: StaticString = "</symbol>"
    /// The sheet stands at the start of the body; behind this many bytes it is not looked for.
    private static let furthest = 16_384

    /// The symbols that stand right behind one another.
    private static func symbols(in page: UnsafeBufferPointer<UInt8>) -> [Symbol] {
        let head = UnsafeBufferPointer(rebasing: page.prefix(furthest))
        guard var start = head.offset(of: opening) else { return [] }
        var symbols: [Symbol] = []
        symbols.reserveCapacity(32)
        while page.hasBytes(of: opening, at: start) {
            let id = start + opening.utf8CodeUnitCount
            guard let quote = page.offset(of: UInt8(ascii: "\""), from: id),
                let close = page.offset(of: closing, from: quote)
            else { break }
            var end = close + closing.utf8CodeUnitCount
            while end < page.count, page[end] == UInt8(ascii: "\n") { end += 1 }
            symbols.append(Symbol(range: start..<end, id: id..<quote))
            start = end
        }
        return symbols
    }

    /// Notes which of them the page refers to from `start` on.
    private static func markUsed(_ symbols: inout [Symbol], in page: UnsafeBufferPointer<UInt8>, from start: Int) {
        let prefix = commonPrefix(of: symbols, in: page)
        var index = start
        while let mark = page.offset(of: UInt8(ascii: "#"), from: index) {
            index = mark + 1
            // Most of what follows a `#` is a heading or a word of the glossary.
            guard page.hasBytes(of: prefix, at: index) else { continue }
            var end = index + prefix.count
            while end < page.count, isName(page[end]) { end += 1 }
            let name = UnsafeBufferPointer(rebasing: page[index..<end])
            for offset in symbols.indices where symbols[offset].id.count == name.count && !symbols[offset].isUsed {
                if page.hasBytes(of: name, at: symbols[offset].id.lowerBound) {
                    symbols[offset].isUsed = true
                    break
                }
            }
        }
    }

    /// What all ids begin with.
    private static func commonPrefix(
        of symbols: [Symbol], in page: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        guard let first = symbols.first?.id else { return UnsafeBufferPointer(rebasing: page[..<0]) }
        var count = first.count
        for symbol in symbols {
            count = min(count, symbol.id.count)
            while page[first].prefix(count).elementsEqual(page[symbol.id].prefix(count)) == false { count -= 1 }
        }
        return UnsafeBufferPointer(rebasing: page[first.prefix(count)])
    }

    /// Whether a name may go on with `byte`.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
