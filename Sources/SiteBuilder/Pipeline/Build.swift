// The whole way from a folder of Markdown to a website, readable from top to bottom:
//
//     read → parse → link → plan → render → publish
//
// One value per stage, none of them changed by a later one, except that documents are handed over to whoever looks at them
// last. Three kinds of failure, never mixed: mistakes of an author are diagnostics, collected from every stage and
// returned together; failures of the machine are thrown; mistakes of ours are preconditions. A build with errors stops
// before rendering, so the old site stays exactly as it was.
//
// A build is always full. Guessing which pages a change touches is where other generators leak stale pages; what makes
// a rebuild cheap here is that only files whose bytes differ are written.

internal import CommonMark
internal import Concurrency
internal import Content
package import Diagnostics
internal import Markup
internal import Rendering
internal import Templating
internal import VillageModel

/// What a build came to.
package struct BuildReport: Sendable {
    /// Everything to tell the authors, in the order to show it.
    package let diagnostics: [Diagnostic]
    /// What was written; nil when errors stopped the build, or when it was only a check.
    package let published: PublishReport?
    /// What was built; nil when errors stopped the build.
    package let site: PlannedSite?
}

/// Why a build could not be done, apart from mistakes in the content.
package enum BuildError: Error {
    /// The content or the templates could not be read.
    case reading(FileSystemError)
    case publishing(PublishError)
}

/// Builds the site: reads `content/`, and writes the output folder unless there are errors.
package func build(_ options: BuildOptions, watch: Stopwatch = Stopwatch()) throws(BuildError) -> BuildReport {
    let checked = try check(options, watch: watch)
    guard let site = checked.site else {
        return BuildReport(diagnostics: checked.diagnostics, published: nil, site: nil)
    }
    let report = try watch.measure(.publish) { () throws(BuildError) in try publish(site, options, watch: watch) }
    return BuildReport(diagnostics: checked.diagnostics, published: report, site: site)
}

/// Everything up to rendering: all mistakes are known, and nothing was written.
package func check(
    _ options: BuildOptions, watch: Stopwatch = Stopwatch()
) throws(BuildError) -> (site: PlannedSite?, diagnostics: [Diagnostic]) {
    let templates = try watch.measure(.read) { () throws(BuildError) in
        try reading { () throws(FileSystemError) in try TemplateFolder(at: options.templates) }
    }
    let shelf = TextShelf()
    let understood = try understand(options, templates, shelf: shelf, watch: watch)
    guard let model = understood.model, let design = understood.design else { return (nil, understood.diagnostics) }
    let site = watch.measure(.plan) {
        PlannedSite(
            model: model, design: design, stylesheet: templates.stylesheet, script: templates.script,
            attachments: understood.attachments, shelf: shelf, options: options)
    }
    return (site, understood.diagnostics)
}

/// What the folders of content and templates say.
private struct Understood {
    /// Nil when there are errors.
    let model: ContentModel?
    let design: Design?
    let attachments: [AttachedFile]
    /// In the order to show them.
    let diagnostics: [Diagnostic]
}

/// Read, decode and link. Most of what is in memory meanwhile (fields as written, and where) goes as soon as it was
/// decoded: each document is handed over, and nobody else holds it.
private func understand(
    _ options: BuildOptions, _ templates: TemplateFolder, shelf: TextShelf, watch: Stopwatch
) throws(BuildError) -> Understood {
    let languages = SiteLanguages(writtenIn: readSource(joined(options.content, "gemeente.md")))
    let parser = MarkdownParser(rules: .site(labels: .labels(for: languages.texts)))
    var found = try watch.measure(.read) { () throws(BuildError) in
        try read(options, templates, in: languages.interface, parser: parser, shelf: shelf)
    }
    var documents = watch.measure(.decode) {
        concurrentMap(found.catalogue.takeDocuments(), jobs: options.jobs) { [catalogue = found.catalogue] in
            DecodedDocument($0, in: catalogue, parser: parser, today: options.date)
        }
    }

    var diagnostics = found.diagnostics + documents.flatMap(\.diagnostics)
    let linked = watch.measure(.link) {
        link(documents, in: found.catalogue, hasEarlierErrors: diagnostics.hasErrors, jobs: options.jobs)
    }
    diagnostics += linked.diagnostics
    if let model = linked.model {
        diagnostics += watch.measure(.link) {
            hints(on: model.municipality, in: taken(&documents), at: options.date, jobs: options.jobs)
        }
    }
    if options.isStrict { diagnostics = diagnostics.promotingWarnings() }
    return Understood(
        model: diagnostics.hasErrors ? nil : linked.model, design: found.design, attachments: found.attachments,
        diagnostics: diagnostics.sortedForReport().cappedPerFile())
}

/// Empties `array` and returns its elements, so that the caller is the only one who holds them.
private func taken<Element>(_ array: inout [Element]) -> [Element] {
    defer { array = [] }
    return array
}

/// What was read: every document by name, and the design.
private struct Found {
    var catalogue: Catalogue
    let attachments: [AttachedFile]
    /// Nil when a template has errors.
    let design: Design?
    /// Of all that was read, in no special order.
    let diagnostics: [Diagnostic]
}

/// Reads and parses the content, and compiles the templates meanwhile.
private func read(
    _ options: BuildOptions, _ templates: TemplateFolder, in language: SiteLanguage, parser: MarkdownParser,
    shelf: TextShelf
) throws(BuildError) -> Found {
    let (result, compiled) = concurrently(
        jobs: options.jobs,
        {
            Result { () throws(FileSystemError) in
                try readContent(at: options.content, jobs: options.jobs) { file in
                    ContentOutline(
                        path: file.path, text: file.text, includesDrafts: options.includesDrafts, parser: parser,
                        shelf: shelf)
                }
            }
        },
        { Design.compile(templates.sources, language: language) })
    let folder = try reading { () throws(FileSystemError) in try result.get() }
    let outlines = folder.files + folder.refused.map(ContentOutline.init(refused:))
    let catalogue = Catalogue(
        outlines,
        neighbours: folder.attachments.map { ($0.path, $0.pixels) } + folder.refused.map { ($0, nil) },
        jobs: options.jobs)
    return Found(
        catalogue: catalogue, attachments: folder.attachments, design: compiled.design,
        diagnostics: folder.diagnostics + templates.diagnostics + compiled.diagnostics
            + outlines.flatMap(\.diagnostics) + catalogue.diagnostics)
}

/// Renders each page and hands it to the publisher, on all threads; no page is kept.
private func publish(
    _ site: PlannedSite, _ options: BuildOptions, watch: Stopwatch
) throws(BuildError) -> PublishReport {
    do throws(PublishError) {
        let publisher = try Publisher(
            output: options.output, content: options.content, paths: site.paths, jobs: options.jobs)
        let pages = site.plan.everything
        watch.expect(pages.count)
        try concurrentForEach(pages, jobs: options.jobs, scratch: OutputBuffer(capacity: 1 << 16)) {
            (page, buffer) throws(PublishError) in
            page.render(into: &buffer)
            if let failure = site.shelf.failure { throw .failed(failure) }
            try buffer.withBytes { bytes throws(PublishError) in
                try publisher.write(UnsafeRawBufferPointer(bytes), to: page.path)
            }
            watch.step()
        }
        _ = try concurrentMap(site.files, jobs: options.jobs) { file throws(PublishError) in
            switch file.contents {
            case .bytes(let bytes): try publisher.write(bytes, to: file.path)
            case .attachment(let attachment): try publisher.write(attachment, to: file.path)
            }
        }
        return try publisher.finish()
    } catch {
        throw .publishing(error)
    }
}

private func reading<Value>(_ body: () throws(FileSystemError) -> Value) throws(BuildError) -> Value {
    do throws(FileSystemError) { return try body() } catch { throw .reading(error) }
}

extension MarkdownLabels {
    /// The words around running text in the language of the text, which they are read aloud with.
    fileprivate static func labels(for language: SiteLanguage) -> MarkdownLabels {
        switch language {
        case .dutch: .dutch
        case .frisian: .frisian
        case .english: .english
        }
    }
}
