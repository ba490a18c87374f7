/// What a poster says: finished words and numbers, nothing to look up.
package struct PosterContent: Sendable {
    /// `Wat speelt er in Meerwaard?`
    package var title: String
    /// `Stand van maandag 23 november 2026`
    package var date: String
    /// That the municipality is made up; nil for a real one.
    package var notice: String?
    package var sentence: String
    /// The part of the sentence about what is past its date.
    package var overdueSentence: String?
    package var figures: [Figure]
    package var matrix: StatusMatrix
    package var panels: [Panel]
    /// At the foot: whose texts these are, under which licence.
    package var colophon: String
    /// Where the site stands, in print and as a QR code; nil when that is not known.
    package var address: Address?

    package struct Figure: Sendable {
        package var number: String
        package var label: String
        package var isOverdue: Bool

        package init(number: String, label: String, isOverdue: Bool) {
            self.number = number
            self.label = label
            self.isOverdue = isOverdue
        }
    }

    /// Status × place: the main picture.
    package struct StatusMatrix: Sendable {
        /// The finding, as a sentence.
        package var heading: String
        /// How to read the marks.
        package var note: String
        /// Of the column of names.
        package var nameHead: String
        /// One for each status, in the order of `StatusGlyph`.
        package var statusHeads: [String]
        package var totalHead: String
        package var rows: [Row]
        /// Of the municipality as a whole: shared initiatives count once.
        package var totals: [Int]
        package var total: Int

        package init(
            heading: String, note: String, nameHead: String, statusHeads: [String], totalHead: String, rows: [Row],
            totals: [Int],
            total: Int
        ) {
            self.heading = heading
            self.note = note
            self.nameHead = nameHead
            self.statusHeads = statusHeads
            self.totalHead = totalHead
            self.rows = rows
            self.totals = totals
            self.total = total
        }
    }

    /// One place, or for the poster of a place one theme.
    package struct Row: Sendable {
        package var name: String
        /// For each status the initiatives, by title.
        package var cells: [[Initiative]]

        package init(name: String, cells: [[Initiative]]) {
            self.name = name
            self.cells = cells
        }

        var count: Int { cells.reduce(0) { $0 + $1.count } }
    }

    package struct Initiative: Sendable {
        package var title: String
        /// Whether one of its agreements is past its date.
        package var isOverdue: Bool

        package init(title: String, isOverdue: Bool) {
            self.title = title
            self.isOverdue = isOverdue
        }
    }

    /// One of the smaller pictures beside or below the matrix.
    package struct Panel: Sendable {
        package var heading: String
        package var content: Content

        package enum Content: Sendable {
            /// Bars with their number behind them; a glyph in front where there is one.
            case bars([Bar])
            /// When, what and who.
            case notices([Notice])
        }

        package init(heading: String, content: Content) {
            self.heading = heading
            self.content = content
        }
    }

    package struct Bar: Sendable {
        package var glyph: OwnerGlyph?
        package var label: String
        package var count: Int

        package init(glyph: OwnerGlyph?, label: String, count: Int) {
            self.glyph = glyph
            self.label = label
            self.count = count
        }
    }

    package struct Notice: Sendable {
        package var date: String
        package var what: String
        package var who: String
        package var isOverdue: Bool

        package init(date: String, what: String, who: String, isOverdue: Bool) {
            self.date = date
            self.what = what
            self.who = who
            self.isOverdue = isOverdue
        }
    }

    package struct Address: Sendable {
        package var text: String
        /// The modules of the code, row by row; true is dark.
        package var code: [[Bool]]

        package init(text: String, code: [[Bool]]) {
            self.text = text
            self.code = code
        }
    }

    package init(
        title: String, date: String, notice: String?, sentence: String, overdueSentence: String?, figures: [Figure],
        matrix: StatusMatrix, panels: [Panel], colophon: String, address: Address?
    ) {
        self.title = title
        self.date = date
        self.notice = notice
        self.sentence = sentence
        self.overdueSentence = overdueSentence
        self.figures = figures
        self.matrix = matrix
        self.panels = panels
        self.colophon = colophon
        self.address = address
    }
}
