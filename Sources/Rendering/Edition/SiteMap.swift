package import Markup

extension Edition {
    /// The site map (sitemaps.org, version 0.9): the full address of every page that is for everyone.
    package func siteMap(of plan: SitePlan, below baseURL: SafeURL) -> [UInt8] {
        var writer = HTMLWriter()
        writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in plan.pages {
            if page.path.hasPrefix(WorklistPage.folder) { continue }
            guard let url = SafeURL(baseURL.encoded + permalinks.page(atFile: page.path).path) else { continue }
            writer.markup("<url><loc>")
            writer.address(url)
            writer.markup("</loc></url>\n")
        }
        writer.markup("</urlset>\n")
        return writer.bytes
    }
}
