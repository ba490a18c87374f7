// swift-tools-version: 6.2
import PackageDescription

// Parts of Visieplein against the libraries that others would use for them. A package of its own, so that the product
// does not depend on its rivals. Its sources are those of the product, linked to from `Sources`.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "Visieplein-Micro",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCMarkGFM"),
        .systemLibrary(name: "CYAML"),
        .target(name: "CMarkShims"),
        .target(name: "PlainText", swiftSettings: strict),
        .target(name: "Markup", swiftSettings: strict),
        .target(name: "Diagnostics", dependencies: ["Markup", "PlainText"], swiftSettings: strict),
        .target(
            name: "CommonMark",
            dependencies: ["CCMarkGFM", "CMarkShims", "Diagnostics", "Markup", "PlainText"], swiftSettings: strict),
        .target(name: "FrontMatter", dependencies: ["CYAML", "Diagnostics", "PlainText"], swiftSettings: strict),
        .target(name: "Templating", dependencies: ["Diagnostics", "Markup", "PlainText"], swiftSettings: strict),
        .executableTarget(
            name: "Ours",
            dependencies: [
                "CommonMark", "Diagnostics", "FrontMatter", "Markup", "Templating",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict,
            linkerSettings: [
                .unsafeFlags([
                    "-Xlinker", "--wrap=cmark_inlines_remove_special_character",
                    "-l:libcmark-gfm-extensions.a", "-l:libcmark-gfm.a", "-l:libyaml.a",
                ])
            ]),
        // A program of its own: it brings a libyaml of its own.
        .executableTarget(
            name: "WithYams", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: strict),
    ],
    cLanguageStandard: .c2x
)
