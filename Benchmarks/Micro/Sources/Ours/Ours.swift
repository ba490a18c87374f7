import CommonMark
import Diagnostics
import FrontMatter
import Glibc
import Markup

// The parts of Visieplein by themselves; `run.py` beside `Package.swift` measures them against others.
//
//     Ours templates          one page with our templates and with swift-mustache, which must agree on every byte
//     Ours frontmatter        the front matter of the files named on standard input
//     Ours markdown           the same files as Markdown to HTML, without anything of ours added

@main
struct Ours {
    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case "templates": try compareTemplates()
        case "frontmatter":
            print(eachFile { text, path in parseFrontMatter(text, file: path).frontMatter == nil ? 0 : 1 })
        case "markdown":
            let parser = MarkdownParser(rules: .plain)
            print(
                eachFile { text, path in
                    var writer = HTMLWriter()
                    parser.parse(text, body: 0..<text.bytes.count, file: path).write(
                        into: &writer, link: { _ in .page(SitePath(""), title: nil) },
                        image: { _ in ImageSource(address: SitePath("")) })
                    return writer.bytes.count
                })
        default: exit(2)
        }
    }

    /// The sum of what `body` answers for each file.
    private static func eachFile(_ body: (SourceText, String) -> Int) -> Int {
        var sum = 0
        var room = [UInt8](repeating: 0, count: 1 << 20)
        while let path = readLine() {
            guard let file = fopen(path, "rb") else { continue }
            let count = fread(&room, 1, room.count, file)
            fclose(file)
            sum += body(SourceText(Array(room[..<count])), path)
        }
        return sum
    }
}
