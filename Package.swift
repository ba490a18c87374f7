// swift-tools-version: 6.2
import PackageDescription

// The targets form a strict DAG; `Tests/ArchitectureTests` holds the table of who may import whom.
// docs/architecture.md tells what each one is for.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// cmark-gfm switches a global table of special characters off after each document, which breaks parallel parsing.
/// Wrapping that one function (see `CMarkShims`) cures it, but only in a static link: a shared object would keep
/// calling its own copy. That is why the archives are named here and no target sets `pkgConfig:`.
let staticCLibraries: [LinkerSetting] = [
    .unsafeFlags([
        "-Xlinker", "--wrap=cmark_inlines_remove_special_character",
        "-l:libcmark-gfm-extensions.a", "-l:libcmark-gfm.a", "-l:libyaml.a",
        "-l:libqrcodegen.a",
    ])
]

let package = Package(
    name: "Visieplein",
    products: [.executable(name: "visieplein", targets: ["visieplein"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // C libraries of Debian, and the few lines of C that Swift can't say.
        .systemLibrary(name: "CCMarkGFM"),
        .systemLibrary(name: "CYAML"),
        .systemLibrary(name: "CQRCode"),
        .target(name: "CMarkShims", linkerSettings: staticCLibraries),

        .target(name: "CBuiltInDesign"),
        .target(name: "CAllocator"),
        .target(name: "CFileSystem"),

        // What everything rests on: threads, text, bytes, messages.
        .target(name: "Concurrency", swiftSettings: strict),
        .target(name: "PlainText", swiftSettings: strict),
        .target(name: "Markup", dependencies: ["PlainText"], swiftSettings: strict),
        .target(name: "Diagnostics", dependencies: ["Markup", "PlainText"], swiftSettings: strict),

        // Readers of one format each.
        .target(
            name: "CommonMark",
            dependencies: ["CCMarkGFM", "CMarkShims", "Diagnostics", "Markup", "PlainText"], swiftSettings: strict),
        .target(name: "FrontMatter", dependencies: ["CYAML", "Diagnostics", "PlainText"], swiftSettings: strict),
        .target(name: "Templating", dependencies: ["Diagnostics", "Markup", "PlainText"], swiftSettings: strict),

        // The pictures: from figures to layouts to SVG.
        .target(name: "Infographics", dependencies: ["CMarkShims", "CQRCode", "Markup"], swiftSettings: strict),

        // The domain, and how it is read and shown.
        .target(name: "VillageModel", dependencies: ["Markup"], swiftSettings: strict),
        .target(
            name: "Content",
            dependencies: [
                "VillageModel", "FrontMatter", "CommonMark", "Concurrency", "Diagnostics", "Markup", "PlainText",
            ],
            swiftSettings: strict),
        .target(
            name: "Rendering",
            dependencies: [
                "VillageModel", "Templating", "CommonMark", "Concurrency", "Markup", "PlainText", "Diagnostics",
                "Infographics",
            ],
            swiftSettings: strict),

        // The pipeline and the program.
        .target(
            name: "SiteBuilder",
            dependencies: [
                "CBuiltInDesign", "CFileSystem", "CommonMark", "Concurrency", "Content", "Diagnostics", "Markup",
                "PlainText", "Rendering", "Templating", "VillageModel",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "visieplein",
            dependencies: [
                "CAllocator", "Content", "Diagnostics", "Markup", "Rendering", "SiteBuilder", "VillageModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(name: "ConcurrencyTests", dependencies: ["Concurrency"], swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "PlainText"], swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Markup"], swiftSettings: strict),
        .testTarget(
            name: "CommonMarkTests", dependencies: ["CommonMark", "CMarkShims", "Diagnostics", "Markup"],
            swiftSettings: strict),
        .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter", "Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "ContentDocsTests",
            dependencies: ["Content", "CommonMark", "Diagnostics", "PlainText", "VillageModel"], swiftSettings: strict),
        .testTarget(
            name: "TemplatingTests", dependencies: ["Templating", "Diagnostics", "Markup"], swiftSettings: strict),
        .testTarget(name: "VillageModelTests", dependencies: ["VillageModel", "PlainText"], swiftSettings: strict),
        .testTarget(
            name: "ContentTests",
            dependencies: [
                "Content", "CommonMark", "Diagnostics", "FrontMatter", "Markup", "Rendering", "SiteBuilder",
                "VillageModel",
            ],
            swiftSettings: strict),
        .testTarget(name: "InfographicsTests", dependencies: ["Infographics"], swiftSettings: strict),
        .testTarget(
            name: "RenderingTests",
            dependencies: [
                "Rendering", "CommonMark", "Content", "Diagnostics", "Markup", "SiteBuilder", "Templating",
                "VillageModel",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SiteBuilderTests",
            dependencies: ["SiteBuilder", "Diagnostics", "Markup", "PlainText", "VillageModel"],
            swiftSettings: strict),
    ],
    cLanguageStandard: .c2x
)
