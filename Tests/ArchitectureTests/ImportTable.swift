/// Who may import whom. The key is a target, a folder of `Sources/`; the value is every module that its files may name in
/// an `import`, be it a target of ours, a package or a module of the toolchain.
///
/// Arrows point one way only: from the program, through the pipeline and the domain, to the leaves. Full Foundation is in
/// nobody's row: it brings ICU and 40 MB into the program.
///
/// A new row or a new name in a row is a decision about the architecture: make it here and in `Package.swift`, and say
/// why in the commit.
let importTable: [String: Set<String>] = [
    // C libraries of Debian, and the few lines of C that Swift can't say.
    "CCMarkGFM": [],
    "CYAML": [],
    "CQRCode": [],
    "CMarkShims": [],

    // The templates that the program carries.
    "CBuiltInDesign": [],

    // How the program hands out memory, and a call of Linux that the C library lacks.
    "CAllocator": [],
    "CFileSystem": [],

    // What everything rests on: threads, text, bytes, messages.
    "Concurrency": ["Glibc", "Synchronization"],
    "PlainText": ["Glibc"],
    "Markup": ["PlainText"],
    "Diagnostics": ["Markup", "PlainText"],

    // Readers of one format each.
    "CommonMark": ["CCMarkGFM", "CMarkShims", "Diagnostics", "Markup", "PlainText"],
    "FrontMatter": ["CYAML", "Diagnostics", "PlainText"],
    "Templating": ["Diagnostics", "Markup", "PlainText"],

    // The pictures: finished words and figures in, SVG out.
    "Infographics": ["CQRCode", "Markup", "Glibc"],

    // The domain, and how it is read and shown.
    "VillageModel": ["Markup", "Glibc"],
    "Content": ["VillageModel", "FrontMatter", "CommonMark", "Concurrency", "Diagnostics", "Markup", "PlainText"],
    "Rendering": [
        "VillageModel", "Templating", "CommonMark", "Concurrency", "Infographics", "Markup", "PlainText", "Diagnostics",
    ],

    // The pipeline, which alone touches disk, and the program.
    "SiteBuilder": [
        "CBuiltInDesign", "CFileSystem", "CommonMark", "Concurrency", "Content", "Diagnostics", "Markup", "PlainText",
        "Rendering", "Templating", "VillageModel", "Glibc", "Synchronization",
    ],
    "visieplein": [
        "Content", "Diagnostics", "Markup", "Rendering", "SiteBuilder", "VillageModel", "ArgumentParser", "Glibc",
        "Synchronization",
    ],
]
