import Diagnostics
import Glibc
import Markup
import Mustache
import Templating

/// A page with texts and a list, as a village's is.
private struct Page: Sendable {
    let title: String
    let summary: String
    let place: String
    let items: [Item]

    struct Item: Sendable {
        let name: String
        let status: String
        let address: SitePath
        let count: Int
    }

    static let fields = RecordType<Page>(
        "pagina",
        [
            .text("titel") { $0.title }, .text("samenvatting") { $0.summary }, .text("kern") { $0.place },
            .list("initiatieven", itemFields) { $0.items },
        ])

    static let itemFields = RecordType<Item>(
        "initiatief",
        [
            .text("naam") { $0.name }, .text("status") { $0.status }, .address("url") { $0.address },
            .number("aantal") { $0.count },
        ])
}

/// The same values under the names of the template, for a library that finds them by reflection.
private struct ReflectedPage {
    let titel, samenvatting, kern: String
    let initiatieven: [Item]

    struct Item {
        let naam, status, url: String
        let aantal: Int
    }
}

/// Renders one page both ways and prints nanoseconds for each, best of five.
func compareTemplates() throws {
    let section = "<h2>{{kern}}</h2>\n<p class=\"lead\">{{samenvatting}}</p>\n<p>{{titel}}</p>\n"
    let text =
        "<!DOCTYPE html>\n<html lang=\"nl\">\n<body>\n" + String(repeating: section, count: 5) + "<ul>\n"
        + "{{#initiatieven}}\n<li><a href=\"{{url}}\">{{naam}}</a> <b>{{status}}</b> {{aantal}}</li>\n"
        + "{{/initiatieven}}\n</ul>\n</body>\n</html>\n"
    let source = TemplateSource(name: "pagina", file: "pagina.html", text: SourceText(Array(text.utf8)))
    guard let ours = TemplateLibrary([source]).compile("pagina", for: Page.fields).template else { exit(1) }
    let theirs = try MustacheTemplate(string: text)

    let page = Page(
        title: "Dorpshuis “De Ark” & meer", summary: "Een <open> huis voor iedereen, elke dag van de week.",
        place: "Driel",
        items: (0..<20).map {
            Page.Item(
                name: "Initiatief nummer \($0)", status: "in uitvoering",
                address: SitePath("initiatieven/plan-\($0)/index.html"), count: $0)
        })
    let reflected = ReflectedPage(
        titel: page.title, samenvatting: page.summary, kern: page.place,
        initiatieven: page.items.map {
            ReflectedPage.Item(
                naam: $0.name, status: $0.status, url: "../../" + $0.address.path, aantal: $0.count)
        })

    var writer = HTMLWriter(depth: 2, capacity: 1 << 16)
    ours.render(page, into: &writer)
    guard writer.bytes == Array(theirs.render(reflected).utf8) else {
        print("the outputs differ")
        exit(1)
    }
    let ownTime = nanoseconds(rounds: 20_000) {
        writer.removeAll()
        ours.render(page, into: &writer)
        return writer.bytes.count
    }
    let otherTime = nanoseconds(rounds: 200) { theirs.render(reflected).utf8.count }
    print(ownTime, otherTime)
}

/// The time of one call of `body`: the best of five series.
private func nanoseconds(rounds: Int, _ body: () -> Int) -> Int {
    var best = Double.infinity
    var bytes = 0
    for _ in 0..<5 {
        let start = processorTime()
        for _ in 0..<rounds { bytes &+= body() }
        best = min(best, processorTime() - start)
    }
    // What was rendered is used, so that rendering can't be left out.
    return bytes == 0 ? 0 : Int(best * 1e9 / Double(rounds))
}

/// Of this process, in seconds.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
