import CommonMark
import Diagnostics
import FrontMatter
import Glibc
import Markup

// The parts of Visieplein by themselves; `run.py` beside `Package.swift` measures them against others.
//
//     Ours templates          one page with our templates and with swift-mustache, which must agree on every byte
//     Ours frontmatter        the front matter of the files named on standard input: how many have any, and the seconds
//                             of CPU that parsing took, without reading
//     Ours markdown           the same files as Markdown to HTML, without anything of ours added

@main
struct Ours {
    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case "templates": try compareTemplates()
        case "frontmatter":
            var files: [(path: String, bytes: [UInt8])] = []
            _ = eachFile { bytes, path in
                files.append((path, bytes))
                return 1
            }
            let start = processorTime()
            let count = files.count { parseFrontMatter(SourceText($0.bytes), file: $0.path).frontMatter != nil }
            print(count, processorTime() - start)
        case "markdown":
            let parser = MarkdownParser(rules: .plain)
            print(
                eachFile { bytes, path in
                    let text = SourceText(bytes)
                    var writer = HTMLWriter()
                    parser.parse(text, body: 0..<text.bytes.count, file: path).write(
                        into: &writer, link: { _ in .page(SitePath("")) },
                        image: { _ in ImageSource(address: SitePath("")) })
                    return writer.bytes.count
                })
        default: exit(2)
        }
    }

    /// The sum of what `body` answers for each file.
    private static func eachFile(_ body: ([UInt8], String) -> Int) -> Int {
        var sum = 0
        var room = [UInt8](repeating: 0, count: 1 << 20)
        while let path = readLine() {
            guard let file = fopen(path, "rb") else { continue }
            let count = fread(&room, 1, room.count, file)
            fclose(file)
            sum += body(Array(room[..<count]), path)
        }
        return sum
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
