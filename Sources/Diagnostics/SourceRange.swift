/// A place in a text file: line and column from 1, the column in characters (code points), as cli.md promises.
///
/// Every value of every file has two of these, so they are kept small: no file holds four billion of anything.
package struct SourcePosition: Sendable, Hashable, Comparable {
    private let storedLine: UInt32
    private let storedColumn: UInt32

    package init(line: Int, column: Int) {
        storedLine = UInt32(clamping: line)
        storedColumn = UInt32(clamping: column)
    }

    package var line: Int { Int(storedLine) }
    package var column: Int { Int(storedColumn) }

    package static func < (first: SourcePosition, second: SourcePosition) -> Bool {
        (first.line, first.column) < (second.line, second.column)
    }
}

/// A run of characters in a text file; `end` is the place behind the last one.
package struct SourceRange: Sendable, Hashable {
    package let start: SourcePosition
    package let end: SourcePosition

    package init(_ start: SourcePosition, _ end: SourcePosition) {
        self.start = start
        self.end = max(start, end)
    }

    /// `length` characters on one line.
    package init(line: Int, column: Int, length: Int) {
        self.init(SourcePosition(line: line, column: column), SourcePosition(line: line, column: column + length))
    }

    /// The start of a file, for what concerns the file as a whole.
    package static let fileStart = SourceRange(line: 1, column: 1, length: 0)
}
