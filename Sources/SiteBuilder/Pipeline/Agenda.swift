package import Diagnostics
package import Rendering

/// What there is to look after, as a document.
/// - Returns: the document in UTF-8, or nil when the content has errors; and the diagnostics.
package func agenda(
    _ options: BuildOptions, format: WorklistFormat
) throws(BuildError) -> (document: [UInt8]?, diagnostics: [Diagnostic]) {
    let checked = try check(options)
    return (checked.site?.edition.worklistReport(format), checked.diagnostics)
}
