import Glibc
import Yams

// Yams on the front matter that `Ours frontmatter` reads: to nodes that know their place, as ours do. Prints how many
// files have any, and the seconds of CPU that parsing took, without reading.

@main
struct WithYams {
    static func main() throws {
        var texts: [[UInt8]] = []
        var room = [UInt8](repeating: 0, count: 1 << 20)
        while let path = readLine() {
            guard let file = fopen(path, "rb") else { continue }
            defer { fclose(file) }
            let bytes = Array(room[..<fread(&room, 1, room.count, file)])
            if let end = endOfFrontMatter(bytes) { texts.append(Array(bytes[4..<end])) }
        }
        var count = 0
        let start = processorTime()
        for text in texts where try compose(yaml: String(decoding: text, as: UTF8.self)) != nil { count += 1 }
        print(count, processorTime() - start)
    }

    /// Where the second line `---` begins.
    private static func endOfFrontMatter(_ bytes: [UInt8]) -> Int? {
        let fence = Array("\n---\n".utf8)
        return bytes.indices.first { index in
            bytes[index] == fence[0] && bytes[index...].starts(with: fence)
        }
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
