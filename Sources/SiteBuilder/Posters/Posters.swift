package import Diagnostics
internal import Rendering

/// What making posters came to.
package struct PosterReport: Sendable {
    package let diagnostics: [Diagnostic]
    /// What was written; nil when errors stopped it.
    package let published: PublishReport?
    /// Whether PNG and PDF were made as well: only where `rsvg-convert` is installed.
    package let isRasterised: Bool
}

/// Makes the wall posters alone, in `options.output`: of the municipality and of each place, as SVG, and as PNG and PDF
/// when `rsvg-convert` is in a folder of `searchPath`.
package func buildPosters(
    _ options: BuildOptions, searchPath: String
) throws(BuildError) -> PosterReport {
    let checked = try check(options)
    guard let site = checked.site else {
        return PosterReport(diagnostics: checked.diagnostics, published: nil, isRasterised: false)
    }
    let rasteriser = Rasteriser(searchPath: searchPath, date: options.date)
    let files = concurrentMap(site.plan.drawings, jobs: options.jobs) { drawing in
        let svg = drawing.rendered()
        let pictures = Rasteriser.Format.allCases.compactMap { format in
            rasteriser?.convert(svg, to: format).map {
                OutputFile(path: drawing.path.dropLast(3) + format.rawValue, contents: .bytes($0))
            }
        }
        return [OutputFile(path: drawing.path, contents: .bytes(svg))] + pictures
    }
    do throws(PublishError) {
        let report = try publish(
            files.flatMap { $0 }, to: options.output, content: options.content, jobs: options.jobs)
        return PosterReport(
            diagnostics: checked.diagnostics, published: report, isRasterised: files.allSatisfy { $0.count == 3 })
    } catch {
        throw .publishing(error)
    }
}
