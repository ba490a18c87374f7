import Diagnostics

extension FileRemark {
    /// The rule and its breach.
    var message: Message {
        switch self {
        case .unreadable(let error, let isFolder):
            Message(
                nl: "\(isFolder ? "deze map" : "dit bestand") kan niet worden gelezen: \(error.reason.dutch)",
                en: "this \(isFolder ? "folder" : "file") cannot be read: \(error.reason.english)")
        case .keepsChanging:
            Message(
                nl: "dit bestand verandert terwijl het wordt gelezen",
                en: "this file changes while it is being read")
        case .tooLarge(let size, let limit):
            Message(
                nl: "dit bestand is te groot: \(kilobytes(size)) KB, en \(kilobytes(limit)) KB is het meeste",
                en: "this file is too large: \(kilobytes(size)) KB, where \(kilobytes(limit)) KB is the most")
        case .tooDeep:
            Message(
                nl: "deze map zit te diep: meer dan \(ReadingLimit.depth) mappen in elkaar wordt niet gelezen",
                en: "this folder is too deep: more than \(ReadingLimit.depth) nested folders are not read")
        case .symbolicLink:
            Message(
                nl: "een snelkoppeling (symbolic link) wordt niet gevolgd",
                en: "a symbolic link is not followed")
        case .special:
            Message(
                nl: "dit is geen gewoon bestand, maar een pijp, socket of apparaat",
                en: "this is not a regular file but a pipe, socket or device")
        case .hidden:
            Message(
                nl: "de naam begint met een punt, dus dit bestand komt niet op de site",
                en: "the name begins with a point, so this file is not published")
        case .name(let problem): problem.message
        case .twin(let other):
            Message(
                nl: "deze naam en “\(other)” zijn op sommige schijven dezelfde",
                en: "this name and “\(other)” are the same on some disks")
        case .type(let type):
            type.isEmpty
                ? Message(
                    nl: "een bestand zonder extensie wordt niet gepubliceerd",
                    en: "a file without an extension is not published")
                : Message(
                    nl: "een bestand van het type “.\(type)” wordt niet gepubliceerd",
                    en: "a file of type “.\(type)” is not published")
        case .otherType(let kind):
            Message(
                nl: "de inhoud is geen \(kind.name), al zegt de naam van wel",
                en: "the content is not \(kind.name), though the name says so")
        case .damaged(let kind):
            Message(
                nl: "deze \(kind.name) is beschadigd of niet compleet",
                en: "this \(kind.name) is damaged or incomplete")
        case .tooManyPixels(let size):
            Message(
                nl: "deze afbeelding is te groot: \(size.width) × \(size.height) beeldpunten,"
                    + " en \(ReadingLimit.pixels / 1_000_000) miljoen is het meeste",
                en: "this image is too large: \(size.width) × \(size.height) pixels,"
                    + " where \(ReadingLimit.pixels / 1_000_000) million is the most")
        case .scriptInDocument:
            Message(
                nl: "deze pdf bevat een programma of opdracht die bij de lezer kan starten",
                en: "this PDF holds a script or command that may run at the reader's")
        }
    }

    /// How to put it right.
    var help: Message? {
        switch self {
        case .unreadable: nil
        case .keepsChanging:
            Message(
                nl: "Wacht tot het opslaan of synchroniseren klaar is en bouw opnieuw.",
                en: "Wait until saving or synchronising has finished and build again.")
        case .tooLarge:
            Message(
                nl: "Verdeel een tekst over meer bestanden; verklein een foto of een pdf.",
                en: "Divide a text over more files; make a photo or PDF smaller.")
        case .tooDeep: nil
        case .symbolicLink:
            Message(
                nl: "Zet het bestand of de map zelf in de map content.",
                en: "Put the file or folder itself in the content folder.")
        case .special:
            Message(nl: "Haal het weg uit de map content.", en: "Remove it from the content folder.")
        case .hidden:
            Message(nl: "Haal de punt voor de naam weg.", en: "Remove the point in front of the name.")
        case .name(let problem): problem.help
        case .twin: Message(nl: "Geef een van beide een andere naam.", en: "Rename one of them.")
        case .type(let type): helpForType(type.lowercased())
        case .otherType, .damaged:
            Message(
                nl: "Open het bestand in een programma en sla het opnieuw op als het type van de naam.",
                en: "Open the file in a program and save it again as the type in its name.")
        case .tooManyPixels:
            Message(nl: "Sla een kleinere versie op.", en: "Save a smaller version.")
        case .scriptInDocument:
            Message(
                nl: "Maak de pdf opnieuw, bijvoorbeeld met “Afdrukken naar pdf”.",
                en: "Make the PDF anew, for example with “Print to PDF”.")
        }
    }

    private func kilobytes(_ size: Int) -> Int { (size + 1023) >> 10 }

    private func helpForType(_ type: String) -> Message {
        switch type {
        case "txt", "markdown", "mdown", "rst", "adoc", "md":
            Message(
                nl: "Geef een tekst een naam die eindigt op “.md”.",
                en: "Give a text a name that ends in “.md”.")
        case "doc", "docx", "odt", "rtf", "pages", "xls", "xlsx", "ods", "ppt", "pptx", "odp":
            Message(
                nl: "Sla het op als pdf; die kan iedereen openen.", en: "Save it as PDF, which everyone can open.")
        case "svg", "svgz", "heic", "heif", "tif", "tiff", "bmp", "psd", "ico", "jxl", "jfif", "raw":
            Message(
                nl: "Sla de afbeelding op als jpg, png, webp of avif.",
                en: "Save the image as jpg, png, webp or avif.")
        default:
            Message(
                nl: "In de map content mogen: md, jpg, png, gif, webp, avif en pdf.",
                en: "The content folder takes md, jpg, png, gif, webp, avif and pdf.")
        }
    }
}

extension AttachmentKind {
    /// What people call it, in Dutch and English alike.
    fileprivate var name: String { self == .jpeg ? "jpg" : rawValue }
}

extension FileName.Problem {
    fileprivate var message: Message {
        switch self {
        case .notUTF8:
            Message(nl: "de naam is geen geldige UTF-8", en: "the name is not valid UTF-8")
        case .tooLong:
            Message(nl: "de naam is langer dan 255 bytes", en: "the name is longer than 255 bytes")
        case .invisible(let scalar):
            Message(
                nl: "de naam bevat een onzichtbaar teken (\(hexadecimal(scalar)))",
                en: "the name holds an invisible character (\(hexadecimal(scalar)))")
        case .forbidden(let scalar):
            Message(
                nl: "de naam bevat het teken \(scalar), dat niet op elke schijf kan",
                en: "the name holds the character \(scalar), which some disks cannot store")
        case .percentEncoded:
            Message(
                nl: "de naam bevat een gecodeerd teken (een % met twee cijfers of letters)",
                en: "the name holds an encoded character (a % with two digits)")
        case .edge:
            Message(
                nl: "de naam begint met een spatie of eindigt op een spatie of punt",
                en: "the name begins with a space or ends with a space or point")
        case .reserved:
            Message(
                nl: "deze naam is op Windows van het systeem zelf",
                en: "this name belongs to the system on Windows")
        case .noLetters:
            Message(
                nl: "de naam heeft geen letter of cijfer dat in een webadres past",
                en: "the name has no letter or digit that fits in a web address")
        }
    }

    fileprivate var help: Message {
        Message(
            nl: "Kies een naam van letters, cijfers en streepjes.",
            en: "Choose a name of letters, digits and hyphens.")
    }

    private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
