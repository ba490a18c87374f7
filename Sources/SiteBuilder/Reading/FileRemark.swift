internal import VillageModel
import Diagnostics

/// What can be said about a file as a whole, before its content means anything.
enum FileRemark: Error {
    case unreadable(FileSystemError, isFolder: Bool)
    case keepsChanging
    case tooLarge(size: Int, limit: Int)
    case tooDeep
    case symbolicLink
    case special
    case hidden
    case name(FileName.Problem)
    /// Another name in the same folder that some disks take for the same one.
    case twin(of: String)
    /// A type that is not published, by its extension.
    case type(String)
    /// The content is of another type than the name says.
    case otherType(AttachmentKind)
    /// The content stops too early or contradicts itself.
    case damaged(AttachmentKind)
    case tooManyPixels(PixelSize)
    case scriptInDocument

    /// The remark about the file at `path`, relative to the content folder.
    func diagnostic(at path: String) -> Diagnostic {
        let sentence = Message(nl: Self.sentence(message.dutch), en: Self.sentence(message.english))
        return Diagnostic(id, severity, file: "content/" + path, range: .fileStart, message: sentence, help: help)
    }

    /// `clause` with a capital at the start and a full stop at the end.
    private static func sentence(_ clause: String) -> String {
        clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }

    private var id: DiagnosticID {
        switch self {
        case .unreadable, .keepsChanging: .unreadable
        case .tooLarge, .tooManyPixels: .fileTooLarge
        case .hidden, .scriptInDocument: .unexpectedFile
        default: .refusedFile
        }
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .hidden, .scriptInDocument: .warning
        default: .error
        }
    }
}
