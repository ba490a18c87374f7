import Testing

/// The imports of `Sources/` against `importTable`.
struct ImportTests {
    let files: [SourceFile]

    init() throws {
        files = try SourceFile.program.get()
        try #require(files.count > 20, "the sources were not found")
    }

    @Test func importsOnlyWhatTheTableAllows() {
        for file in files {
            let strangers = file.imports.subtracting(importTable[file.target] ?? [])
            #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
        }
    }

    @Test func everyTargetHasARow() throws {
        let modules = try SourceFile.all(in: "Sources", endingIn: ".modulemap").map(\.target)
        let headers = try SourceFile.all(in: "Sources", endingIn: ".h").map(\.target)
        #expect(Set(files.map(\.target) + modules + headers) == Set(importTable.keys))
    }

    @Test func importsHaveNoCycle() {
        var edges = Dictionary(grouping: files, by: \.target).mapValues { files in
            files.reduce(into: Set<String>()) { $0.formUnion($1.imports) }.intersection(importTable.keys)
        }
        // Take away targets that import nothing of what is left, until nothing is left or nothing can go.
        while case let leaves = edges.filter({ $0.value.isDisjoint(with: edges.keys) }), !leaves.isEmpty {
            for leaf in leaves.keys { edges[leaf] = nil }
        }
        #expect(edges.isEmpty)
    }

    @Test(arguments: ["Sources", "Tests"])
    func nobodyImportsFoundation(folder: String) throws {
        for file in try SourceFile.all(in: folder) {
            #expect(!file.imports.contains("Foundation"), "\(file.path)")
        }
    }
}
