/// A text whose words are measured once, to be broken in lines at any width and size.
struct MeasuredText {
    let typeface: Typeface
    /// Of the words and the spaces between them, in thousandths of the size.
    let advance: Int
    /// Of the widest word, in thousandths of the size.
    let widestWord: Int
    private let text: String
    private let words: [Word]

    /// A word, or a piece of one, with its advance in thousandths of the size.
    private struct Word {
        var range: Range<String.Index>
        var advance: Int
    }

    init(_ text: String, in typeface: Typeface) {
        // A no-break space holds together, so only the ordinary one splits.
        words = text.utf8.split(separator: UInt8(ascii: " ")).map { word in
            let range = word.startIndex..<word.endIndex
            return Word(range: range, advance: typeface.advance(of: text[range]))
        }
        self.text = text
        self.typeface = typeface
        widestWord = words.reduce(0) { max($0, $1.advance) }
        advance = words.reduce(0) { $0 + $1.advance } + max(words.count - 1, 0) * typeface.space
    }

    var wordCount: Int { words.count }

    /// How wide it is at most when set at `size` on one line; both in points.
    func width(size: Double) -> Double { Double(advance) * size / 1000 }

    /// Lines of at most `width`, broken between words; a word that is too long by itself is broken within.
    func lines(width: Double, size: Double) -> Lines { Lines(text: self, width: width, size: size) }

    /// The lines one after the other. Counting them makes no text.
    struct Lines: Sequence, IteratorProtocol {
        private let text: MeasuredText
        private let width, size: Double
        private let space: Int
        private var position = 0
        /// What is left of a word that was broken.
        private var rest: Word?

        fileprivate init(text: MeasuredText, width: Double, size: Double) {
            self.text = text
            self.width = width
            self.size = size
            space = text.typeface.space
        }

        var count: Int { reduce(0) { count, _ in count + 1 } }

        mutating func next() -> Substring? {
            guard var line = rest ?? takeWord() else { return nil }
            rest = nil
            if !fits(line.advance), let (head, rest) = broken(line) {
                self.rest = rest
                return text.text[head]
            }
            while position < text.words.count, fits(line.advance + space + text.words[position].advance) {
                line.advance += space + text.words[position].advance
                line.range = line.range.lowerBound..<text.words[position].range.upperBound
                position += 1
            }
            return text.text[line.range]
        }

        private mutating func takeWord() -> Word? {
            guard position < text.words.count else { return nil }
            defer { position += 1 }
            return text.words[position]
        }

        private func fits(_ advance: Int) -> Bool { Double(advance) * size / 1000 <= width }

        /// As many letters as fit, but one at least, and the rest; nil for a single letter.
        private func broken(_ word: Word) -> (head: Range<String.Index>, rest: Word)? {
            let letters = text.text[word.range]
            var room = width
            let fitting = letters.prefix { letter in
                room -= text.typeface.width(of: String(letter), size: size)
                return room >= 0
            }
            let head = fitting.isEmpty ? letters.prefix(1) : fitting
            guard head.endIndex < word.range.upperBound else { return nil }
            let rest = head.endIndex..<word.range.upperBound
            return (
                word.range.lowerBound..<head.endIndex,
                Word(range: rest, advance: text.typeface.advance(of: text.text[rest]))
            )
        }
    }
}
