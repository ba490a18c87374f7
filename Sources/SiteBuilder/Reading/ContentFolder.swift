package import Diagnostics
import Glibc
package import VillageModel

/// Everything that was found in a content folder. All lists are sorted by path, bytewise.
package struct ContentFolder<File: Sendable>: Sendable {
    /// What was made of the Markdown files that could be read and hold nothing that stops their parsing.
    package let files: [File]
    /// The images and documents that may be published.
    package let attachments: [AttachedFile]
    /// Paths of what stands in the folder but was refused; each has its error in `diagnostics`. A link to one of these
    /// is not a second mistake.
    package let refused: [String]
    /// What is wrong with the files, in report order.
    package let diagnostics: [Diagnostic]
}

/// A Markdown file.
package struct ContentFile: Sendable {
    /// Relative to the content folder, with `/` between folders: `kernen/driel/visie.md`.
    package let path: String
    /// The text: valid UTF-8 without a byte order mark, without NUL.
    package let text: SourceText

    package init(path: String, text: SourceText) {
        self.path = path
        self.text = text
    }
}

/// An image or document that belongs to the Markdown files beside it. Its bytes stay on disk until it is published.
package struct AttachedFile: Sendable, Hashable {
    /// Relative to the content folder, with `/` between folders.
    package let path: String
    package let kind: AttachmentKind
    /// Of what is published, in bytes: without the metadata that is left out.
    package let size: Int
    /// Of what is published.
    package let fingerprint: Fingerprint
    /// As shown, so after turning a photo upright; nil for documents.
    package let pixels: PixelSize?

    package init(path: String, kind: AttachmentKind, size: Int, fingerprint: Fingerprint, pixels: PixelSize?) {
        self.path = path
        self.kind = kind
        self.size = size
        self.fingerprint = fingerprint
        self.pixels = pixels
    }

    package var width: Int? { pixels?.width }
    package var height: Int? { pixels?.height }
}

/// The types of files that may stand beside Markdown.
package enum AttachmentKind: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, gif, webp, avif, pdf

    /// By the part of the name behind the last point, in lower case.
    package init?(fileExtension: String) {
        switch fileExtension {
        case "jpg", "jpeg": self = .jpeg
        default:
            guard let kind = AttachmentKind(rawValue: fileExtension) else { return nil }
            self = kind
        }
    }

    package var isImage: Bool { self != .pdf }
}

/// Whether `first` comes before `second` byte for byte. `<` on strings compares what characters mean, and sees two
/// names that differ only in composition (NFC, NFD) as one.
package func precedesBytewise(_ first: String, _ second: String) -> Bool {
    let order = first.utf8.withContiguousStorageIfAvailable { first in
        second.utf8.withContiguousStorageIfAvailable { second in
            // Nothing to compare is no reason to call with a null pointer.
            guard let one = first.baseAddress, let other = second.baseAddress else { return first.count < second.count }
            let difference = memcmp(one, other, min(first.count, second.count))
            return difference == 0 ? first.count < second.count : difference < 0
        }
    }
    return order.flatMap { $0 } ?? first.utf8.lexicographicallyPrecedes(second.utf8)
}
