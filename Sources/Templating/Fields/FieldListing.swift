package import Diagnostics

/// What a template may use on one type of page: a name and its type per line, the fields of records indented below it.
///
///     initiatief
///       titel             tekst
///       trekker           groep velden (partij), kan leeg zijn
///         naam            tekst
///       partners          lijst (partij), zie boven
///
/// The fields of a record type are listed where it first appears.
package func fieldListing<Root>(of type: RecordType<Root>, in language: MessageLanguage = .dutch) -> String {
    var listing = FieldListing(language: language)
    listing.add(type.shape, title: type.shape.name, indentation: 0)
    return listing.text
}

private struct FieldListing {
    let language: MessageLanguage
    var lines: [(name: String, type: String)] = []
    /// The record types listed so far; by their field names too, as two types might share a name.
    var seen: Set<[String]> = []

    var text: String {
        let width = lines.filter { !$0.type.isEmpty }.map(\.name.count).max() ?? 0
        return lines.map { name, type in
            let space = String(repeating: " ", count: max(0, width - name.count) + 2)
            return type.isEmpty ? name + "\n" : name + space + type + "\n"
        }.joined()
    }

    mutating func add(_ record: RecordShape, title: String, indentation: Int) {
        seen.insert(identity(of: record))
        if !title.isEmpty { lines.append((title, "")) }
        let space = String(repeating: "  ", count: indentation + 1)
        for field in record.fields {
            guard let child = field.childShape else {
                lines.append((space + field.name, describe(field)))
                continue
            }
            let isNew = !seen.contains(identity(of: child))
            let reference =
                isNew || child.fields.isEmpty ? "" : ", " + Message(nl: "zie boven", en: "see above").text(in: language)
            lines.append((space + field.name, describe(field, child) + reference))
            if isNew { add(child, title: "", indentation: indentation + 1) }
        }
    }

    private func identity(of record: RecordShape) -> [String] { [record.name] + record.fields.map(\.name) }

    private func describe(_ field: FieldShape, _ child: RecordShape? = nil) -> String {
        let name = child.map { " (\($0.name))" } ?? ""
        return field.listedType.text(in: language) + name
            + (field.isOptional ? Message(nl: ", kan leeg zijn", en: ", can be empty").text(in: language) : "")
    }
}

extension FieldShape {
    fileprivate var isOptional: Bool {
        switch content {
        case .optionalValue, .optionalRecord: true
        default: false
        }
    }

    fileprivate var childShape: RecordShape? {
        switch content {
        case .record(let child, _): child()
        case .optionalRecord(let child, _, _), .list(let child, _, _): child()
        default: nil
        }
    }

    fileprivate var listedType: Message {
        switch content {
        case .value(let type, _), .optionalValue(let type, _, _, _): type.name
        case .flag: Message(nl: "ja of nee", en: "yes or no")
        case .record, .optionalRecord: Message(nl: "groep velden", en: "group of fields")
        case .list: Message(nl: "lijst", en: "list")
        case .texts: Message(nl: "lijst van teksten", en: "list of texts")
        case .constant: Message(nl: "vaste tekst", en: "fixed text")
        }
    }
}
