internal import Markup

/// The glyphs that a page carries, cut down to those that it shows.
///
/// The template of the sheet holds the whole family, so that a designer finds it in one place and no page has to know
/// what its parts draw. Most pages show a few of them; all of them are more than 4 KB.
enum SymbolSheet {
    /// Takes the symbols out of `page` that nothing behind them refers to with `#` and their id. A page without a sheet
    /// stays as it is.
    static func prune(_ page: inout OutputBuffer) {
        let unused = page.withBytes { page -> [Range<Int>] in
            let symbols = symbols(in: page)
            guard let last = symbols.last else { return [] }
            return zip(symbols, used(symbols, in: page, from: last.range.upperBound))
                .filter { !$0.1 }
                .map(\.0.range)
        }
        page.remove(unused)
    }

    /// One symbol, and where in the page it and its id stand.
    private struct Symbol {
        let range: Range<Int>
        let id: Range<Int>
    }

    private static let opening = Array("<symbol id=\"".utf8)
    private static let closing = Array("</symbol>".utf8)
    /// The sheet stands at the start of the body; behind this many bytes it is not looked for.
    private static let furthest = 16_384

    /// The symbols that stand right behind one another.
    private static func symbols(in page: UnsafeBufferPointer<UInt8>) -> [Symbol] {
        let head = UnsafeBufferPointer(rebasing: page.prefix(furthest))
        guard var start = position(of: opening, in: head, from: 0) else { return [] }
        var symbols: [Symbol] = []
        while starts(with: opening, page, at: start) {
            let id = start + opening.count
            guard let quote = next(UInt8(ascii: "\""), in: page, from: id),
                let close = position(of: closing, in: page, from: quote)
            else { break }
            var end = close + closing.count
            while end < page.count, page[end] == UInt8(ascii: "\n") { end += 1 }
            symbols.append(Symbol(range: start..<end, id: id..<quote))
            start = end
        }
        return symbols
    }

    /// Which of them the page refers to from `start` on.
    private static func used(_ symbols: [Symbol], in page: UnsafeBufferPointer<UInt8>, from start: Int) -> [Bool] {
        var used = [Bool](repeating: false, count: symbols.count)
        var index = start
        while let mark = next(UInt8(ascii: "#"), in: page, from: index) {
            index = mark + 1
            for (offset, symbol) in symbols.enumerated() where !used[offset] {
                let end = index + symbol.id.count
                if end < page.count, !isName(page[end]), page[index..<end].elementsEqual(page[symbol.id]) {
                    used[offset] = true
                    break
                }
            }
        }
        return used
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

    private static func position(
        of needle: [UInt8], in page: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var index = start
        while let found = next(needle[0], in: page, from: index) {
            if starts(with: needle, page, at: found) { return found }
            index = found + 1
        }
        return nil
    }

    private static func starts(with needle: [UInt8], _ page: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + needle.count <= page.count && page[index..<index + needle.count].elementsEqual(needle)
    }

    /// The next `byte`, eight of them looked at together: there are few `#` on a page.
    private static func next(_ byte: UInt8, in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let every: UInt64 = 0x0101_0101_0101_0101
        if let base = page.baseAddress {
            while index &+ 8 <= page.count {
                let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) ^ every &* UInt64(byte)
                if (word &- every) & ~word & (every &* 0x80) != 0 { break }
                index &+= 8
            }
        }
        while index < page.count {
            if page[index] == byte { return index }
            index &+= 1
        }
        return nil
    }
}
