package import Markup

/// A template compiled for one type of page: a list of instructions with every name resolved.
package struct Template<Root>: Sendable {
    let program: Program

    /// Appends the page of `root`. Total: whatever could go wrong was reported when the template was compiled.
    package func render(_ root: Root, into writer: inout HTMLWriter) {
        withUnsafePointer(to: root) { program.run(UnsafeRawPointer($0), into: &writer) }
    }
}
