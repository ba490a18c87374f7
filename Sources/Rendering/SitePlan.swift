internal import Concurrency
package import Markup

/// Every page of the site, and every drawing that it makes: where it stands, and how it is rendered.
package struct SitePlan: Sendable {
    /// One page to be.
    package struct Page: Sendable {
        /// Where its file goes: `kernen/driel/index.html`.
        package let path: String
        private let render: @Sendable (inout OutputBuffer) -> Void

        /// - Parameter address: of the page, as links to it have it.
        init(folder: String, address: SitePath, render: @escaping @Sendable (inout HTMLWriter) -> Void) {
            path = folder + "index.html"
            let depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
            self.render = { buffer in
                var writer = HTMLWriter(depth: depth, page: address.path, room: buffer.take())
                render(&writer)
                buffer = writer.take()
                SymbolSheet.prune(&buffer)
            }
        }

        /// A file that is no page of HTML.
        init(file path: String, render: @escaping @Sendable () -> [UInt8]) {
            self.path = path
            self.render = { buffer in
                buffer.removeAll()
                buffer.append(render())
            }
        }

        /// Writes the finished file to `buffer`, whose room is used again. Total: it can't fail.
        package func render(into buffer: inout OutputBuffer) { render(&buffer) }

        /// The finished file.
        package func rendered() -> [UInt8] {
            var buffer = OutputBuffer(capacity: 32_768)
            render(&buffer)
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
