package import Markup
package import VillageModel

/// What a build is asked to do. Paths are as the user gave them.
package struct BuildOptions: Sendable {
    /// The site's root folder, that holds `content/`.
    package var root: String
    package var output: String
    /// The folder of the site's own templates; nil for the built-in ones alone.
    package var templates: String?
    /// Where the site will stand, with a slash at the end; nil when that is not known.
    package var baseURL: SafeURL?
    /// What "today" means.
    package var date: CalendarDate
    /// Whether `publiceren: nee` is ignored.
    package var includesDrafts: Bool
    /// Whether warnings stop the build.
    package var isStrict: Bool
    /// Whether addresses end in a slash instead of `/index.html`.
    package var hasPrettyURLs: Bool
    /// Whether the internal page of the area manager is built too.
    package var includesWorklist: Bool
    /// The folders in which `rsvg-convert` is looked for, as in `PATH`, to make the picture for social media.
    package var searchPath: String
    /// How many threads work side by side.
    package var jobs: Int

    package init(
        root: String, output: String, templates: String?, baseURL: SafeURL?, date: CalendarDate, includesDrafts: Bool,
        isStrict: Bool, hasPrettyURLs: Bool, jobs: Int, includesWorklist: Bool = false,
        searchPath: String = ""
    ) {
        self.root = root
        self.output = output
        self.templates = templates
        self.baseURL = baseURL
        self.date = date
        self.includesDrafts = includesDrafts
        self.isStrict = isStrict
        self.hasPrettyURLs = hasPrettyURLs
        self.jobs = jobs
        self.includesWorklist = includesWorklist
        self.searchPath = searchPath
    }

    /// The content folder.
    var content: String { joined(root, "content") }
}

/// `name` below `folder`; `.` adds nothing.
package func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
