/// Turns diagnostics into the bytes of one format. Every reporter is a pure function of its input; who prints the bytes,
/// and whether to a terminal, is the caller's business.
package protocol Reporter: Sendable {
    /// - Parameters:
    ///   - diagnostics: in the order to show them; see `sortedForReport()`.
    ///   - source: the text of a file by the name that diagnostics give it, or nil when it can't be had. Called again
    ///     only when the file differs from that of the diagnostic before.
    /// - Returns: UTF-8, ending in a line feed unless empty.
    func report(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> [UInt8]
}
