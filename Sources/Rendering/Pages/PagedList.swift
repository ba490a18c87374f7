internal import Markup
internal import Templating
internal import VillageModel

/// Lines under headings, cut into pages that stay small enough for a phone however many lines there are.
///
/// Long lists all go this way: their first page stands in the folder of the list, the others in
/// numbered folders two levels below, where no entity can stand: one may be called “2”.
struct PagedList<Heading: Sendable, Line: Sendable>: Sendable {
    /// The lines of one heading, or as many as fit on this page.
    struct Part: Sendable {
        let heading: Heading
        let lines: ArraySlice<Line>
        /// Of the whole heading, on all pages.
        let total: Int
        /// Whether the heading began on an earlier page.
        let isContinued: Bool
    }

    /// Of the first page, with a slash at the end.
    let folder: String
    /// Never empty: a list without lines is one page.
    let pages: [[Part]]
    /// On which page each heading begins, in order. Every page of a list asks for some of them, and looking through all
    /// pages for each would be quadratic.
    private let beginnings: [(heading: Heading, page: Int)]

    /// - Parameters:
    ///   - linesPerPage: how many lines a page holds at the most.
    ///   - keepsTogether: whether the lines of one heading begin on a new page rather than stand on two.
    init(
        folder: String, linesPerPage: Int, keepsTogether: Bool = false, _ groups: [(heading: Heading, lines: [Line])]
    ) {
        self.folder = folder
        var pages: [[Part]] = [[]]
        var beginnings: [(heading: Heading, page: Int)] = []
        var room = linesPerPage
        for group in groups where !group.lines.isEmpty {
            if keepsTogether, (room + 1...max(room + 1, linesPerPage)).contains(group.lines.count) { room = 0 }
            var rest = group.lines[...]
            while !rest.isEmpty {
                if room == 0 {
                    pages.append([])
                    room = linesPerPage
                }
                let lines = rest.prefix(room)
                let isContinued = lines.startIndex > group.lines.startIndex
                if !isContinued { beginnings.append((group.heading, pages.count - 1)) }
                pages[pages.count - 1].append(
                    Part(
                        heading: group.heading, lines: lines, total: group.lines.count, isContinued: isContinued))
                rest = rest.dropFirst(lines.count)
                room -= lines.count
            }
        }
        self.pages = pages
        self.beginnings = beginnings
    }

    /// - Parameter page: from zero.
    func folder(ofPage page: Int) -> String { page == 0 ? folder : "\(folder)blad/\(page + 1)/" }

    /// Where the first line of a heading stands; nil when there is none.
    func page(where isWanted: (Heading) -> Bool) -> Int? {
        beginnings.first { isWanted($0.heading) }?.page
    }
}

/// The way through the pages of a list.
struct PagerView: Sendable {
    let previous: LinkView?
    let next: LinkView?
    /// The first and last page and those around this one.
    let pages: [LinkView]

    static let fields = RecordType<PagerView>(
        "bladeren",
        [
            .optional("vorige", LinkView.fields) { $0.previous },
            .optional("volgende", LinkView.fields) { $0.next },
            .list("bladen", LinkView.fields) { $0.pages },
        ])
}

extension Edition {
    /// - Parameter current: the page that the reader is on, from zero.
    /// - Returns: nil for a list of one page.
    func pager<Heading, Line>(_ list: PagedList<Heading, Line>, at current: Int) -> PagerView? {
        let count = list.pages.count
        guard count > 1 else { return nil }
        func link(_ page: Int) -> LinkView {
            LinkView(
                text: wording.number(page + 1), address: permalinks.page(list.folder(ofPage: page)),
                isCurrent: page == current)
        }
        let near = max(1, current - 2)..<min(current + 3, count - 1)
        return PagerView(
            previous: current > 0 ? link(current - 1) : nil, next: current < count - 1 ? link(current + 1) : nil,
            pages: ([0] + near + [count - 1]).map(link))
    }
}
