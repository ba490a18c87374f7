/// What one use of a parent puts into its blocks.
final class Filling {
    let parent: TemplateName
    let blocks: [TemplateNode.Block]
    let template: ParsedTemplate
    /// The templates around the tag of the parent, which are those around the blocks' content.
    let active: [String]
    /// The blocks that the parent turned out to have.
    var found: [String] = []

    init(_ parent: TemplateNode.Parent, in template: ParsedTemplate, active: [String]) {
        self.parent = parent.name
        blocks = parent.blocks
        self.template = template
        self.active = active
    }

    func block(_ name: String) -> TemplateNode.Block? { blocks.first { $0.name.text == name } }
}
