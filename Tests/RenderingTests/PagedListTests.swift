import Testing

@testable import Rendering

struct PagedListTests {
    private func list(_ sizes: [Int], perPage: Int = 10, keepsTogether: Bool = false) -> PagedList<Int, Int> {
        var next = 0
        return PagedList(
            folder: "lijst/", linesPerPage: perPage, keepsTogether: keepsTogether,
            sizes.enumerated().map { heading, size in
                defer { next += size }
                return (heading, Array(next..<next + size))
            })
    }

    @Test(arguments: [[], [0], [1], [10], [11], [3, 0, 4], [9, 1, 1], [25, 5], [100, 1, 99]])
    func everyLineStandsOnOnePageInOrder(sizes: [Int]) {
        let pages = list(sizes).pages
        #expect(pages.flatMap { $0.flatMap(\.lines) } == Array(0..<sizes.reduce(0, +)))
        #expect(pages.allSatisfy { $0.reduce(0) { $0 + $1.lines.count } <= 10 })
        #expect(pages.dropFirst().allSatisfy { !$0.isEmpty })
        #expect(!pages.isEmpty)
    }

    @Test func headingThatBeganEarlierIsContinuedWithItsTotal() {
        let pages = list([4, 10]).pages
        #expect(pages.map { $0.map(\.heading) } == [[0, 1], [1]])
        #expect(pages.map { $0.map(\.isContinued) } == [[false, false], [true]])
        #expect(pages[1].map(\.total) == [10])
    }

    @Test(arguments: [
        ([4, 10], [[4], [10]]), ([4, 6, 3], [[4, 6], [3]]), ([4, 11], [[4, 6], [5]]), ([10, 10], [[10], [10]]),
        ([3, 8, 2, 25, 6], [[3], [8, 2], [10], [10], [5], [6]]),
    ])
    func headingIsKeptTogetherWhereItFitsOnAPage(sizes: [Int], pages: [[Int]]) {
        let list = list(sizes, keepsTogether: true)
        #expect(list.pages.map { $0.map(\.lines.count) } == pages)
        #expect(list.pages.flatMap { $0.flatMap(\.lines) } == Array(0..<sizes.reduce(0, +)))
    }

    @Test func firstPageStandsInTheFolderItself() {
        let list = list([25])
        #expect(list.pages.indices.map(list.folder(ofPage:)) == ["lijst/", "lijst/blad/2/", "lijst/blad/3/"])
        #expect(list.page { $0 == 0 } == 0)
        #expect(list.page { $0 == 1 } == nil)
    }

    /// Each page of a long list asks where headings begin: going through the pages for that would be quadratic.
    @Test func findsWhereAHeadingBeginsWithoutGoingThroughThePages() {
        let list = list([4, 500, 0, 506])
        var asked: [Int] = []
        let page = list.page {
            asked.append($0)
            return $0 == 3
        }
        #expect(page == 50)
        #expect(asked == [0, 1, 3])
    }

    @Test(arguments: [2, 3, 4, 6, 7, 20])
    func pagerShowsTheEndsAndTwoOnEitherSide(count: Int) throws {
        let edition = try edition([:])
        let list = list([10 * count])
        for current in 0..<count {
            let near = (0..<count).filter { $0 == 0 || $0 == count - 1 || abs($0 - current) <= 2 }
            let pager = try #require(edition.pager(list, at: current))
            #expect(pager.pages.map(\.text) == near.map { String($0 + 1) })
            #expect(pager.pages.firstIndex(where: \.isCurrent) == near.firstIndex(of: current))
        }
    }

    @Test func pagerNamesTheEndsAndTheNeighbours() throws {
        let edition = try edition([:])
        let list = list([200])
        #expect(edition.pager(self.list([10]), at: 0) == nil)
        let first = try #require(edition.pager(list, at: 0))
        #expect(first.previous == nil)
        #expect(first.next?.address.path == "lijst/blad/2/")
        let middle = try #require(edition.pager(list, at: 9))
        #expect(middle.pages.map(\.text) == ["1", "8", "9", "10", "11", "12", "20"])
        #expect(middle.pages.filter(\.isCurrent).map(\.text) == ["10"])
        #expect(edition.pager(list, at: 19)?.next == nil)
    }
}
