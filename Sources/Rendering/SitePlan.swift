internal import Concurrency
package import Markup

/// Every page of the site, and every drawing that it makes: where it stands, and how it is rendered.
package struct SitePlan: Sendable {
    /// One page to be. Small, as a site has as many of them as it has documents: pages of a kind share what makes them.
    package struct Page: Sendable {
        /// Where its file goes: `kernen/driel/index.html`.
        package let path: String
        /// Which of its kind it is.
        private let number: Int
        private let write: Write

        /// Writes the page of a number at a path.
        private typealias Write = @Sendable (_ number: Int, _ path: String, inout OutputBuffer) -> Void

        /// The pages of one kind.
        /// - Parameters:
        ///   - paths: of their files, in the order of their numbers.
        ///   - permalinks: the addresses of those.
        ///   - render: writes the page of a number.
        static func pages(
            at paths: [String], _ permalinks: Permalinks,
            render: @escaping @Sendable (Int, inout HTMLWriter) -> Void
        ) -> [Page] {
            numbered(paths) { number, path, buffer in
                var writer = HTMLWriter(
                    depth: path.utf8.count { $0 == UInt8(ascii: "/") }, page: permalinks.page(atFile: path).path,
                    room: buffer.take())
                render(number, &writer)
                buffer = writer.take()
                SymbolSheet.prune(&buffer)
            }
        }

        /// Files of one kind that are no pages of HTML.
        static func files(at paths: [String], render: @escaping @Sendable (Int) -> [UInt8]) -> [Page] {
            numbered(paths) { number, _, buffer in
                buffer.removeAll()
                buffer.append(render(number))
            }
        }

        private static func numbered(_ paths: [String], _ write: @escaping Write) -> [Page] {
            paths.enumerated().map { Page(path: $1, number: $0, write: write) }
        }

        /// Writes the finished file to `buffer`, whose room is used again. Total: it can't fail.
        package func render(into buffer: inout OutputBuffer) { write(number, path, &buffer) }

        /// The finished file.
        package func rendered() -> [UInt8] {
            var buffer = OutputBuffer(capacity: 32_768)
            render(into: &buffer)
            return buffer.bytes
        }
    }

    /// Every file of the plan: the pages, the drawings, the numbers.
    package let everything: [Page]
    private let pageCount: Int
    private let drawingCount: Int

    /// The pages, in no order that matters.
    package var pages: ArraySlice<Page> { everything[..<pageCount] }
    /// The posters, as SVG.
    package var drawings: ArraySlice<Page> { everything[pageCount..<pageCount + drawingCount] }

    /// - Parameters:
    ///   - includesWorklist: whether the internal list of the area manager is one of them.
    ///   - jobs: how many threads may work on it.
    package init(_ edition: Edition, design: Design, includesWorklist: Bool = false, jobs: Int = 1) {
        let planner = PagePlanner(
            edition: edition, design: design,
            agreementLines: AgreementLines(in: edition, template: design.agreementLine, jobs: jobs))
        // What takes longest comes first, so that no thread waits for it in the end.
        let (entities, figures, lists, listsOfEntities, drawings) = concurrently(
            jobs: jobs,
            { planner.entities }, { planner.figures }, { planner.lists + planner.supportAndSelfScan },
            { planner.listsOfEntities }, { planner.drawings })
        let worklist = includesWorklist ? planner.worklist : []
        pageCount = entities.count + lists.count + listsOfEntities.count + worklist.count
        drawingCount = drawings.count
        everything = [entities, lists, listsOfEntities, worklist, drawings, figures].flatMap { $0 }
    }
}
