package import Diagnostics
import Glibc

/// A call to the operating system that failed: what was tried, on which path, and the system's reason.
package struct FileSystemError: Error, Sendable, Hashable {
    /// What was tried.
    package enum Operation: Sendable, Hashable, CaseIterable {
        case open, list, read, write, create, makeFolder, rename, remove, lock, inspect
    }

    package let operation: Operation
    /// As far as it is known: the path as the user gave it, followed by the way inside that folder.
    package let path: String
    /// The system's error number (`errno`).
    package let code: Int32

    package init(_ operation: Operation, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// What went wrong and what to do about it, in one sentence.
    package var message: Message {
        if code == ENOENT, operation == .open, path.split(separator: "/").last == "content" {
            return Message(
                nl: "Hier is geen map “content” (\(path)). Ga naar de map waarin “content” staat, "
                    + "of noem die map achter de opdracht.",
                en: "There is no folder “content” here (\(path)). Go to the folder that holds “content”, "
                    + "or name that folder behind the command.")
        }
        let (nl, en) = operation.words
        let reason = reason
        return Message(
            nl: "\(path) kan niet worden \(nl): \(reason.dutch)", en: "cannot \(en) \(path): \(reason.english)")
    }

    /// The system's reason in words, with what to do about it; without a full stop.
    package var reason: Message {
        switch code {
        case ENOSPC, EDQUOT:
            Message(
                nl: "de schijf is vol; maak ruimte vrij en probeer het opnieuw",
                en: "the disk is full; make room and try again")
        case EACCES, EPERM:
            Message(
                nl: "u hebt er geen rechten voor; vraag de eigenaar van de map om toegang of kies een andere map",
                en: "permission denied; ask the folder's owner for access or choose another folder")
        case EROFS:
            Message(
                nl: "deze schijf is alleen-lezen; kies een map op een andere schijf",
                en: "this disk is read-only; choose a folder on another disk")
        case ENOENT:
            Message(
                nl: "het bestaat niet (meer); kijk of de naam klopt en of de map niet is verplaatst",
                en: "it does not exist (any more); check the name and whether the folder was moved")
        case ENOTDIR, ELOOP:
            Message(
                nl: "een deel van dit pad is geen gewone map, maar een bestand of een snelkoppeling; haal die weg",
                en: "a part of this path is not a real folder but a file or a symbolic link; remove it")
        case EISDIR, EEXIST, ENOTEMPTY:
            Message(
                nl: "er staat al een map of bestand met die naam; haal die weg",
                en: "a folder or file of that name is in the way; remove it")
        case EMFILE, ENFILE:
            Message(
                nl: "er staan te veel bestanden tegelijk open; sluit andere programma's of verhoog `ulimit -n`",
                en: "too many files are open; close other programs or raise `ulimit -n`")
        case EIO:
            Message(
                nl: "de schijf geeft een leesfout of schrijffout; controleer de schijf",
                en: "the disk reports an input/output error; check the disk")
        case ENAMETOOLONG:
            Message(nl: "de naam is te lang; kort hem in", en: "the name is too long; shorten it")
        default:
            Message(
                nl: "het systeem meldt fout \(code) (\(String(cString: strerror(code))))",
                en: "the system reports error \(code) (\(String(cString: strerror(code))))")
        }
    }
}

extension FileSystemError.Operation {
    /// The operation as a Dutch participle and an English verb.
    fileprivate var words: (nl: String, en: String) {
        switch self {
        case .open: ("geopend", "open")
        case .list: ("doorzocht", "list")
        case .read: ("gelezen", "read")
        case .write: ("geschreven", "write")
        case .create: ("aangemaakt", "create")
        case .makeFolder: ("aangemaakt", "make the folder")
        case .rename: ("vervangen", "replace")
        case .remove: ("verwijderd", "remove")
        case .lock: ("vergrendeld", "lock")
        case .inspect: ("bekeken", "inspect")
        }
    }
}
