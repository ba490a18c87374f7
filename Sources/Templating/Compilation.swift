package import Diagnostics

/// What became of a template.
package struct Compilation<Root>: Sendable {
    /// Nil when one of the diagnostics is an error.
    package let template: Template<Root>?
    /// Sorted for a report. A mistake in a template that serves several pages reads the same for each of them, so that
    /// the report of the whole site shows it once.
    package let diagnostics: [Diagnostic]
}
