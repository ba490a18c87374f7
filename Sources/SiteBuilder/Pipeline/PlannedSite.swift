internal import Content
internal import Markup
internal import Rendering
internal import VillageModel

/// A site without errors: every file that it will have.
package struct PlannedSite: Sendable {
    let edition: Edition
    let plan: SitePlan
    /// What is no page: the stylesheet, the script, the pictures, the site map.
    let files: [OutputFile]
    /// Where its running texts are.
    let shelf: TextShelf
    /// What making the picture for social media came to; nil when none was asked for.
    package let card: PosterReport.Rasterisation?

    /// The number of pages.
    package var pages: Int { plan.pages.count }

    /// Every path that will be written.
    var paths: [String] { plan.everything.map(\.path) + files.map(\.path) }

    init(
        model: ContentModel, design: Design, stylesheet: [UInt8], script: [UInt8], attachments: [AttachedFile],
        shelf: TextShelf, options: BuildOptions
    ) {
        self.shelf = shelf
        let municipality = model.municipality
        let style = compacted(stylesheet: stylesheet) + accentRule(municipality.profile)
        let stylePath = "stijl-\(Fingerprint(of: style).hexadecimal).css"
        let scriptPath = "script-\(Fingerprint(of: script).hexadecimal).js"
        func newEdition(card: SitePath?) -> Edition {
            Edition(
                municipality: municipality, texts: model.texts, date: options.date,
                permalinks: Permalinks(municipality, isPretty: options.hasPrettyURLs),
                assets: DesignAssets(
                    stylesheet: SitePath(stylePath), script: SitePath(scriptPath), socialCard: card),
                baseURL: options.baseURL, design: design, jobs: options.jobs)
        }
        let plain = newEdition(card: nil)
        let (card, outcome) = socialCard(of: plain, options)
        self.card = outcome
        edition = card.map { newEdition(card: SitePath($0.path)) } ?? plain
        plan = SitePlan(edition, design: design, includesWorklist: options.includesWorklist, jobs: options.jobs)

        var files = [
            OutputFile(path: stylePath, contents: .bytes(style)),
            OutputFile(path: scriptPath, contents: .bytes(script)),
        ]
        let pathBySource = Dictionary(
            zip(attachments.map(\.path), municipality.attachments.map(\.path)), uniquingKeysWith: { first, _ in first })
        for attachment in attachments {
            files.append(
                OutputFile(
                    path: pathBySource[attachment.path] ?? attachment.path, contents: .attachment(attachment)))
        }
        if let card { files.append(card) }
        if let baseURL = options.baseURL {
            files.append(
                OutputFile(path: "sitemap.xml", contents: .bytes(edition.siteMap(of: plan, below: baseURL))))
        }
        self.files = files
    }
}

/// The poster as social media show it beside a link. They want a full address, so without one there is no card; nor is
/// there without `rsvg-convert`. A site is as good without it, so that it failed is told and stops nothing.
private func socialCard(
    of edition: Edition, _ options: BuildOptions
) -> (file: OutputFile?, outcome: PosterReport.Rasterisation?) {
    guard options.baseURL != nil else { return (nil, nil) }
    guard let rasteriser = Rasteriser(searchPath: options.searchPath, date: options.date) else {
        return (nil, .missing)
    }
    do throws(RasteriserFailure) {
        let picture = try rasteriser.convert(edition.posterOfMunicipality(), named: "infographic.svg", to: .png)
        return (OutputFile(path: "infographic.png", contents: .bytes(picture)), .done)
    } catch {
        return (nil, .failed(1, first: error))
    }
}

/// The municipality's own spot colour, for the stylesheet's custom properties: on light paper, and on dark.
private func accentRule(_ profile: MunicipalityProfile) -> [UInt8] {
    guard let accent = profile.accent else { return [] }
    let dark = profile.darkAccent ?? accent.forDarkScheme
    return Array(":root{--accent-licht:\(accent.hex);--accent-donker:\(dark.hex)}\n".utf8)
}
