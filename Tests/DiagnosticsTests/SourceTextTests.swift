import Testing

@testable import Diagnostics

@Suite struct SourceTextTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 2, 2, 1), ("a\r\nb", 1, 1, 2), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
        ("é日🏡x", 9, 1, 4), ("é\né", 3, 2, 1), ("a\n", 2, 2, 1), ("\r\r\n\n", 1, 2, 1), ("\r\r\n\n", 3, 3, 1),
        ("abc", 99, 1, 4), ("abc", -1, 1, 1), ("a\u{2028}b", 4, 1, 3),
    ])
    func findsLineAndColumnOfAByte(text: String, offset: Int, line: Int, column: Int) {
        #expect(SourceText(Array(text.utf8)).position(at: offset) == SourcePosition(line: line, column: column))
    }

    @Test(arguments: ["een\ntwee\n", "één\r\n日本\r\n\r\nx", "a\rb\r\rc", "", "\n"])
    func findsItsWayBack(text: String) {
        let source = SourceText(Array(text.utf8))
        for index in text.unicodeScalars.indices where text.unicodeScalars[index] != "\n" {
            let offset = text.utf8.distance(from: text.startIndex, to: index)
            guard text.unicodeScalars[index] != "\r" else { continue }
            #expect(source.offset(of: source.position(at: offset)) == offset)
            #expect(source.offsets(of: source.range(offset..<offset)) == offset..<offset)
        }
    }

    @Test func givesLinesWithoutTheirEnds() {
        let source = SourceText(Array("een\r\ntwee\rdrie\n\nvijf".utf8))
        #expect(source.lineCount == 5)
        let lines = (0...6).map { String(decoding: source.line($0), as: UTF8.self) }
        #expect(lines == ["", "een", "twee", "drie", "", "vijf", ""])
        #expect((1...6).map(source.offset(ofLine:)) == [0, 5, 10, 15, 16, 20])
    }

    @Test func placesBehindTheEndOfALineStayAtItsEnd() {
        let source = SourceText(Array("ab\n\ncd".utf8))
        #expect(source.offset(of: SourcePosition(line: 1, column: 9)) == 2)
        #expect(source.offset(of: SourcePosition(line: 2, column: 9)) == 3)
        #expect(source.offset(of: SourcePosition(line: 9, column: 1)) == 6)
        #expect(source.position(line: 1, byteColumn: 9) == SourcePosition(line: 1, column: 3))
    }

    @Test func sortsByPlaceAndDropsRepeats() {
        func remark(_ file: String, _ line: Int, _ id: DiagnosticID = .tooLong) -> Diagnostic {
            Diagnostic(
                id, file: file, range: SourceRange(line: line, column: 1, length: 1), message: Message(nl: "x", en: "x")
            )
        }
        let shuffled = [remark("b", 1), remark("a", 10), remark("a", 2, .wrongDate), remark("a", 2), remark("b", 1)]
        #expect(
            shuffled.sortedForReport()
                == [remark("a", 2), remark("a", 2, .wrongDate), remark("a", 10), remark("b", 1)])
    }
}
