internal import Concurrency

/// One file of the site.
package struct OutputFile: Sendable {
    package enum Contents: Sendable {
        case bytes([UInt8])
        /// A file from the content folder, without its private metadata.
        case attachment(AttachedFile)
    }

    /// Relative to the output folder, with `/` between folders: `kernen/driel/index.html`.
    package let path: String
    package let contents: Contents

    package init(path: String, contents: Contents) {
        self.path = path
        self.contents = contents
    }
}

/// What publishing came to.
package struct PublishReport: Sendable, Hashable {
    /// Files of the site, whether they changed or not.
    package let files: Int
    /// Files that were written because they were new or different.
    package let changed: Int
    /// Files that were removed because the site no longer has them.
    package let removed: Int
}

/// Publishes `files` to the folder `output` on up to `jobs` threads. `content` is the content folder.
package func publish(
    _ files: [OutputFile], to output: String, content: String, jobs: Int
) throws(PublishError) -> PublishReport {
    let publisher = try Publisher(output: output, content: content, paths: files.map(\.path), jobs: jobs)
    _ = try concurrentMap(files, jobs: jobs) { file throws(PublishError) in
        switch file.contents {
        case .bytes(let bytes): try publisher.write(bytes, to: file.path)
        case .attachment(let attachment): try publisher.write(attachment, to: file.path)
        }
    }
    return try publisher.finish()
}
