package import Diagnostics

/// Why a site could not be published. Whatever the reason, every file in the output folder is whole: the old one or the
/// new one.
package enum PublishError: Error, Sendable, Hashable {
    /// The output folder holds files that the program did not write; a few of their names.
    case strangers(folder: String, names: [String])
    /// Files that the program did not write stand where it has to write; paths within the output folder.
    case occupied(folder: String, paths: [String])
    /// The output folder is in the content folder, around it, or the same.
    case overlap(output: String, content: String)
    /// Another process is publishing to this folder.
    case busy(folder: String, process: String?)
    /// The operating system refused.
    case failed(FileSystemError)
    /// An image or document could not be read again, or is no longer what it was when it was checked.
    case attachmentChanged(path: String)
    /// The program planned a path that can't be: a mistake of the program.
    case impossiblePath(String)

    /// What the process exits with, as the command line contract says.
    package var exitCode: Int32 {
        switch self {
        case .strangers, .occupied, .overlap, .failed: 73
        case .busy: 75
        case .attachmentChanged: 1
        case .impossiblePath: 70
        }
    }

    /// What happened and what to do, in one or two sentences.
    package var message: Message {
        switch self {
        case .strangers(let folder, let names):
            Message(
                nl: "in de map \(folder) staan bestanden die niet van deze site zijn (\(list(names)));"
                    + " kies een lege map of haal ze weg",
                en: "the folder \(folder) holds files that are not of this site (\(list(names)));"
                    + " choose an empty folder or remove them")
        case .occupied(let folder, let paths):
            Message(
                nl: "in de map \(folder) staat iets op de plaats van een bestand van de site (\(list(paths)));"
                    + " haal het weg of geef het een andere naam",
                en: "something in the folder \(folder) is in the place of a file of the site (\(list(paths)));"
                    + " remove or rename it")
        case .overlap(let output, let content):
            Message(
                nl: "de site kan niet naar \(output): die map en de map met teksten (\(content)) mogen niet in elkaar"
                    + " zitten; kies een map daarbuiten",
                en: "cannot write the site to \(output): that folder and the content folder (\(content)) may not be"
                    + " inside one another; choose a folder elsewhere")
        case .busy(let folder, let process):
            Message(
                nl: "de map \(folder) wordt al bijgewerkt\(process.map { " (proces \($0))" } ?? "");"
                    + " wacht tot dat klaar is en probeer het opnieuw",
                en: "the folder \(folder) is being updated already\(process.map { " (process \($0))" } ?? "");"
                    + " wait until that is done and try again")
        case .failed(let error): error.message
        case .attachmentChanged(let path):
            Message(
                nl: "content/\(path) is veranderd of weggehaald tijdens het bouwen; bouw opnieuw",
                en: "content/\(path) was changed or removed during the build; build again")
        case .impossiblePath(let path):
            Message(
                nl: "de site zou een onmogelijk bestand krijgen (\(path)); dit is een fout in het programma,"
                    + " meld hem alstublieft",
                en: "the site would get an impossible file (\(path)); this is a bug in the program, please report it")
        }
    }

    private func list(_ names: [String]) -> String {
        names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    }
}
