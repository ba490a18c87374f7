import Testing

@testable import Rendering

/// One picture of a page, with the numbers as the drawing itself shows them: marks counted, bars measured, dots read.
struct DrawnFigure {
    /// The name of its files: `status-per-kern`.
    let name: String
    /// Where the CSV stands, from the root of the site.
    let file: String
    /// The part of the page with the picture.
    let section: HTMLElement

    /// The pictures of a page that offer their numbers.
    static func all(on page: [UInt8], in folder: String = "") -> [DrawnFigure] {
        HTMLElement(page: page).all("section", class: "deel").flatMap { section in
            section.all("a").compactMap { link in
                guard link.attributes["download"] != nil, let address = link.attributes["href"],
                    address.hasSuffix(".csv"), let name = address.dropLast(4).split(separator: "/").last
                else { return nil }
                let steps = address.components(of: "../")
                let file = steps > 0 ? String(address.dropFirst(steps * 3)) : folder + address
                return DrawnFigure(name: String(name), file: file, section: section)
            }
        }
    }

    /// The rows of the table of numbers behind the drawing.
    var tableRows: [[String]] {
        section.first("details").map { Self.rows(of: $0) } ?? []
    }

    /// The drawn rows of a table with one name and the numbers behind it; 0 where a cell is blank.
    func countRows(of type: String) -> [[String]] {
        guard let table = section.first("table", class: type) else { return [] }
        return Self.rows(of: table).map { row in row.prefix(1) + row.dropFirst().map { $0.isEmpty ? "0" : $0 } }
    }

    /// Whether the four steps of colour rise with the numbers of the table, and a blank cell has none.
    func hasRisingSteps(of type: String) -> Bool {
        guard let table = section.first("table", class: type) else { return false }
        let cells = table.all("td").filter { $0.first("a") != nil || $0.attributes["class"] != nil || $0.text.isEmpty }
        let steps = cells.map { cell in
            (number: Int(cell.text) ?? 0, step: cell.attributes["class"].flatMap { Int($0.dropFirst()) } ?? 0)
        }
        return steps.allSatisfy { ($0.number == 0) == ($0.step == 0) }
            && zip(steps.sorted { $0.number < $1.number }, steps.sorted { $0.number < $1.number }.dropFirst())
                .allSatisfy { $0.step <= $1.step && ($0.number < $1.number || $0.step == $1.step) }
    }

    /// Each bar with what stands at it, and its length in percent.
    var bars: [(label: String, text: String, length: String?)] {
        section.first("ul", class: "meter")?.all("li").map { item in
            let length = item.first("rect")?.attributes["width"]
            let label = item.text.prefix { $0 != ":" }
            return (String(label), item.first("strong")?.text ?? "", length)
        } ?? []
    }

    private static func rows(of table: HTMLElement) -> [[String]] {
        table.all("tr").filter { $0.first("td") != nil }
            .map { row in row.all { $0.name == "th" || $0.name == "td" }.map(\.text) }
    }
}

extension DrawnFigure {
    /// The main picture: marks counted, or the number that stands for them; the row of all together last.
    var statusRows: [[String]] {
        guard let table = section.first("table", class: "statuskern") else { return [] }
        let villages = table.all("tbody").flatMap { $0.all("tr") }.filter { $0.first("td") != nil }.map { row in
            let cells = row.all("td")
            let drawn = cells.dropLast().map { cell in
                cell.first("p", class: "tel").map { String($0.text.split(separator: " ").last ?? "") }
                    ?? String(cell.all("a").count)
            }
            return [row.first("a")?.text ?? ""] + drawn + cells.suffix(1).map(\.text)
        }
        let totals = table.first("tfoot").map { foot in foot.all { $0.name == "th" || $0.name == "td" }.map(\.text) }
        return villages + [totals ?? []]
    }

    /// The marks of a village's own page, by the glyphs in `order`.
    func marks(by order: [String]) -> [String] {
        let marks = section.all("p", class: "rijtekens").flatMap { $0.all("use") }
        return order.map { glyph in String(marks.count { $0.attributes["href"] == "#t_" + glyph }) }
    }

    /// The months of each row: marks counted, or the number printed.
    var months: [[String]] {
        guard let table = section.first("table", class: "kalender") else { return [] }
        return table.all("tr").filter { $0.first("td") != nil }.map { row in
            [row.first("th")?.text ?? ""]
                + row.all("td").map { cell in
                    let marks = cell.all("a", class: "m").count
                    return marks > 0 ? String(marks) : cell.text.isEmpty ? "0" : cell.text
                }
        }
    }

    /// What the line below the months says of later ones.
    var later: String {
        let line = section.all("p", class: "bij").first { !$0.hasClass("bestanden") && $0.text.hasSuffix(".") }
        return line.map { $0.text.filter(\.isNumber) } ?? "0"
    }

    /// The dots of the spread: wheel, principle, the municipality's own two, and the villages now and as a goal.
    var spreadRows: [[String]] {
        section.all("div").filter { $0.children.first?.name == "h3" }.flatMap { wheel in
            wheel.all("tr").filter { $0.first("td") != nil }.map { row in
                var own = ["", ""]
                var villages = [[String]](repeating: [String](repeating: "0", count: 5), count: 2)
                for (step, cell) in row.all("td").enumerated() {
                    for dot in cell.all("i") {
                        let kind = dot.hasClass("doel") ? 1 : 0
                        let spoken = dot.first("b")?.text ?? ""
                        let number = dot.text.dropLast(spoken.count).filter { !$0.isWhitespace }
                        if Int(number) == nil { own[kind] = String(step + 1) } else { villages[kind][step] = number }
                    }
                }
                return [wheel.first("h3")?.text ?? "", row.first("th")?.text ?? ""] + own + villages[0] + villages[1]
            }
        }
    }

    /// The dots of a village's last self-scans: principle, where it stands and where it wants to go.
    var scoreRows: [[String]] {
        section.all("table", class: "zelfscan").flatMap { $0.all("tr") }.filter { $0.first("td") != nil }.map { row in
            let dots = ["nu", "doel"].map { type in row.first("circle", class: type)?.attributes["cx"] ?? "" }
            return [row.first("th")?.text ?? ""] + dots
        }
    }
}

extension String {
    /// How often it starts with `part`.
    fileprivate func components(of part: String) -> Int {
        var rest = self[...]
        var count = 0
        while rest.hasPrefix(part) {
            rest = rest.dropFirst(part.count)
            count += 1
        }
        return count
    }
}
