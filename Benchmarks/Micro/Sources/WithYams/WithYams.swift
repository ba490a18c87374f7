import Glibc
import Yams

// Yams on the front matter that `Ours frontmatter` reads: to nodes that know their place, as ours do.

@main
struct WithYams {
    static func main() throws {
        var count = 0
        var room = [UInt8](repeating: 0, count: 1 << 20)
        while let path = readLine() {
            guard let file = fopen(path, "rb") else { continue }
            defer { fclose(file) }
            let bytes = Array(room[..<fread(&room, 1, room.count, file)])
            guard let end = endOfFrontMatter(bytes) else { continue }
            if try compose(yaml: String(decoding: bytes[4..<end], as: UTF8.self)) != nil { count += 1 }
        }
        print(count)
    }

    /// Where the second line `---` begins.
    private static func endOfFrontMatter(_ bytes: [UInt8]) -> Int? {
        let fence = Array("\n---\n".utf8)
        return bytes.indices.first { index in
            bytes[index] == fence[0] && bytes[index...].starts(with: fence)
        }
    }
}
