internal import CBuiltInDesign

/// The design that the program carries: the files of `templates/` at the time it was compiled.
package enum BuiltInDesign {
    /// The name of the stylesheet among the files of a design.
    package static let stylesheetName = "stijl.css"
    /// The name of the script among them.
    package static let scriptName = "script.js"

    /// A file of the design.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    /// All of them, in order of name.
    package static let files: [File] = UnsafeBufferPointer(
        start: visieplein_design_files(), count: Int(visieplein_design_file_count())
    )
    .map { file in
        File(
            name: String(cString: file.name),
            bytes: Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.length))))
    }
}
