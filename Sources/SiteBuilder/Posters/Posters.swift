internal import Concurrency
package import Diagnostics
internal import Rendering

/// What making posters came to.
package struct PosterReport: Sendable {
    package let diagnostics: [Diagnostic]
    /// What was written; nil when errors stopped it.
    package let published: PublishReport?
    package let rasterisation: Rasterisation

    /// Whether PNG and PDF were made as well.
    package enum Rasterisation: Sendable, Hashable {
        case done
        /// `rsvg-convert` is not installed.
        case missing
        /// How many pictures could not be made, and how the first of them failed.
        case failed(Int, first: RasteriserFailure)
    }
}

/// Makes the wall posters alone, in `options.output`: of the municipality and of each place, as SVG, and as PNG and PDF
/// when `rsvg-convert` is in a folder of `searchPath`.
package func buildPosters(
    _ options: BuildOptions, searchPath: String
) throws(BuildError) -> PosterReport {
    let checked = try check(options)
    guard let site = checked.site else {
        return PosterReport(diagnostics: checked.diagnostics, published: nil, rasterisation: .missing)
    }
    let rasteriser = Rasteriser(searchPath: searchPath, date: options.date)
    let files = concurrentMap(Array(site.plan.drawings), jobs: options.jobs) { drawing in
        let svg = drawing.rendered()
        var files = [OutputFile(path: drawing.path, contents: .bytes(svg))]
        var failures: [RasteriserFailure] = []
        for format in Rasteriser.Format.allCases {
            do throws(RasteriserFailure) {
                guard let rasteriser else { continue }
                let picture = try rasteriser.convert(svg, named: drawing.path, to: format)
                files.append(OutputFile(path: drawing.path.dropLast(3) + format.rawValue, contents: .bytes(picture)))
            } catch {
                failures.append(error)
            }
        }
        return (files: files, failures: failures)
    }
    let failures = files.flatMap(\.failures)
    let rasterisation =
        rasteriser == nil
        ? PosterReport.Rasterisation.missing : failures.first.map { .failed(failures.count, first: $0) } ?? .done
    do throws(PublishError) {
        let report = try publish(
            files.flatMap(\.files), to: options.output, content: options.content, jobs: options.jobs)
        return PosterReport(
            diagnostics: checked.diagnostics, published: report, rasterisation: rasterisation)
    } catch {
        throw .publishing(error)
    }
}
