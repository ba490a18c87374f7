/// What a table needs to know of itself while it is written.
struct TableState {
    /// How many tables the document has had.
    var count = 0
    var hasOpenBody = false
}

extension MarkdownRenderer {
    mutating func table(_ event: MarkdownEvent) {
        output.startLine()
        guard event.is_entering else {
            if tables.hasOpenBody { output.markup("</tbody>\n") }
            output.markup("</table>\n")
            if rules.hasAccessibleBlocks { output.markup("</div>\n") }
            return
        }
        // The cells of the head have no line of their own: cmark gives them the first of the paragraph in which the
        // table was found. So all is sought in the table as a whole, one cell after the other.
        locator.enter(event)
        tables.count += 1
        tables.hasOpenBody = false
        if rules.hasAccessibleBlocks {
            // A wide table scrolls within its region, which therefore must take the focus and have a name.
            output.markup("<div class=\"tabel-kader\" role=\"region\" tabindex=\"0\" aria-label=\"")
            output.text(rules.labels.table)
            output.text(" ")
            output.number(tables.count)
            output.markup("\">\n")
        }
        output.markup("<table>")
    }

    mutating func tableRow(_ event: MarkdownEvent) {
        output.startLine()
        guard event.is_entering else {
            output.markup("</tr>")
            if event.isHeader { output.markup("\n</thead>") }
            return
        }
        if event.isHeader {
            output.markup("<thead>\n")
        } else if !tables.hasOpenBody {
            output.markup("<tbody>\n")
            tables.hasOpenBody = true
        }
        output.markup("<tr>")
    }

    mutating func tableCell(_ event: MarkdownEvent) {
        guard event.is_entering else {
            output.markup(event.isHeader ? "</th>" : "</td>")
            return
        }
        output.startLine()
        output.markup(event.isHeader ? "<th" : "<td")
        let isOurs = rules.hasAccessibleBlocks
        switch UInt8(truncatingIfNeeded: event.number) {
        case UInt8(ascii: "l"): output.markup(isOurs ? " class=\"links\"" : " align=\"left\"")
        case UInt8(ascii: "c"): output.markup(isOurs ? " class=\"midden\"" : " align=\"center\"")
        case UInt8(ascii: "r"): output.markup(isOurs ? " class=\"rechts\"" : " align=\"right\"")
        default: break
        }
        output.markup(isOurs && event.isHeader ? " scope=\"col\">" : ">")
        curler.boundary()
        openWikiLink = nil
    }
}
