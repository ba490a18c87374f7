internal import Markup

// The numbers of a picture as files.

extension FigureTable {
    /// The table as a file. `date` is the day that the numbers hold for, as `2026-11-23`.
    func file(_ format: FigureFormat, date: String) -> [UInt8] {
        switch format {
        case .csv: csv
        case .json: json(date: date)
        }
    }

    /// The heads, a record for each row, and the one of all together last.
    private var csv: [UInt8] {
        var writer = CSVWriter(hasMark: true)
        for head in labelHeads + heads { writer.text(head) }
        writer.endRecord()
        for row in rows + (total.map { [$0] } ?? []) {
            for label in row.labels { writer.text(label) }
            for number in row.numbers { writer.number(number) }
            writer.endRecord()
        }
        return writer.bytes
    }

    /// Keys in English, as in every export. Rows are arrays, because two columns may have one name.
    private func json(date: String) -> [UInt8] {
        var writer = JSONWriter(indented: false)
        writer.object { json in
            json.key("version")
            json.number(1)
            json.key("figure")
            json.string(figure.rawValue)
            json.key("title")
            json.string(title)
            json.key("date")
            json.string(date)
            json.key("columns")
            json.array { json in for head in labelHeads + heads { json.string(head) } }
            json.key("rows")
            json.array { json in for row in rows { row.write(to: &json) } }
            if let total {
                json.key("total")
                total.write(to: &json)
            }
        }
        writer.endDocument()
        return writer.bytes
    }
}

extension FigureTable.Row {
    fileprivate func write(to json: inout JSONWriter) {
        json.array { json in
            for label in labels { json.string(label) }
            for number in numbers {
                if let number { json.number(number) } else { json.null() }
            }
        }
    }
}
