internal import Diagnostics
internal import Markup
internal import PlainText

/// Turns a template, with every partial and parent that it uses, into one program for one type of page.
///
/// Everything is written out in full: what a partial prints depends on the scopes around it, and those are known here.
/// So names, types and places are checked once, and a page costs no search.
struct TemplateCompiler {
    /// How much a template may grow to; far beyond any real one, and small enough to give up on within a blink.
    private static let nodeLimit = 200_000
    private static let literalLimit = 1 << 24

    let library: TemplateLibrary
    let root: ParsedTemplate
    var refusals = CompileRefusals()
    var builder = ProgramBuilder()
    /// The open sections, the page itself first. Those of refused sections have no slot.
    var scopes: [Scope]
    /// What the templates around this place put into blocks, outermost first.
    var fillings: [Filling] = []
    /// The names of the templates around this place.
    var active: [String]
    private var place = PlaceTracker()
    /// The last section that ended, to name when an attribute's name goes on behind it.
    private var lastSection: (name: TemplateName, template: ParsedTemplate)?
    private var depth = 0
    private var nodeCount = 0
    private var used: Set<String> = []

    /// - Returns: the program, or nil and the reasons in the diagnostics.
    static func compile(
        _ root: ParsedTemplate, for page: RecordShape, in library: TemplateLibrary
    ) -> (program: Program?, diagnostics: [Diagnostic]) {
        var compiler = TemplateCompiler(library: library, root: root, page: page)
        compiler.use(root)
        compiler.compile(root.nodes, in: root, Flow())
        if compiler.isTooLarge { compiler.refusals.tooLarge(root) }
        let diagnostics = compiler.refusals.diagnostics.sortedForReport()
        return (diagnostics.hasErrors ? nil : compiler.builder.program, diagnostics)
    }

    private init(library: TemplateLibrary, root: ParsedTemplate, page: RecordShape) {
        self.library = library
        self.root = root
        scopes = [Scope(content: .record(page), slot: 0)]
        active = [root.source.name]
    }

    private var isTooLarge: Bool { nodeCount > Self.nodeLimit || builder.literalSize > Self.literalLimit }

    /// Takes over a template's own mistakes the first time that it is used.
    mutating func use(_ template: ParsedTemplate) {
        if used.insert(template.source.name).inserted { refusals.add(template) }
    }

    /// Runs `body` one level deeper, unless that is too deep.
    mutating func nest(_ name: TemplateName, in template: ParsedTemplate, _ body: (inout TemplateCompiler) -> Void) {
        guard depth < SyntaxRefusals.depthLimit else { return refusals.tooDeep(name, in: template) }
        depth += 1
        body(&self)
        depth -= 1
    }

    /// A slot that no open section uses.
    var newSlot: Int { (scopes.map(\.slot).max() ?? 0) + 1 }

    // MARK: Nodes

    /// - Parameter isMidLine: whether the first line already began, so that it needs no indentation.
    mutating func compile(
        _ nodes: [TemplateNode], in template: ParsedTemplate, _ flow: Flow, isMidLine: Bool = false
    ) {
        let bytes = template.source.text.bytes
        for (index, node) in nodes.enumerated() {
            nodeCount += 1
            if isTooLarge || refusals.isFull { return }
            switch node {
            case .lineStart(let space):
                if index > 0 || !isMidLine { indentation(flow.indentation[...]) }
                indentation(flow.rest(of: bytes[space]))
            case .text(let range): literal(bytes[range])
            case .variable(let name, let isRaw): compile(name, isRaw: isRaw, in: template)
            case .section(let section):
                nest(section.name, in: template) { $0.compile(section, in: template, flow) }
            case .partial(let partial):
                nest(partial.name, in: template) { $0.compile(partial, in: template, flow) }
            case .block(let block):
                nest(block.name, in: template) { $0.compile(block, in: template, flow) }
            case .parent(let parent):
                nest(parent.name, in: template) { $0.compile(parent, in: template, flow) }
            }
        }
    }

    /// White space at the start of a line.
    mutating func indentation(_ space: ArraySlice<UInt8>) { if library.keepsIndentation { literal(space) } }

    mutating func literal(_ bytes: ArraySlice<UInt8>) {
        builder.literal(bytes)
        let hadJoinedName = place.hasJoinedName
        place.read(bytes)
        if place.hasJoinedName, !hadJoinedName, let section = lastSection {
            refusals.joinedName(section.name, in: section.template)
        }
    }

    // MARK: Names

    private func look(up name: TemplateName) -> Lookup { library.constants?.look(up: name) ?? scopes.look(up: name) }

    /// Searches for a name and reports what is wrong with it.
    /// - Returns: what it means, or what it most likely was meant to mean; nil when that can't be told.
    private mutating func resolve(
        _ name: TemplateName, in template: ParsedTemplate
    ) -> (resolution: Resolution, isSound: Bool)? {
        switch look(up: name) {
        case .found(let resolution): return (resolution, true)
        case .lost: return nil
        case .noRecord(let segment, let field):
            refusals.noRecord(segment, field, in: template)
            return nil
        case .unknown(let segment, let record, let candidates):
            let isShared = template.source.name != root.source.name
            let roots = record == nil ? [library.constants?.root].compactMap { $0 } : []
            let suggestion = nearest(to: segment.text, in: candidates + roots)
            refusals.unknown(
                segment, record: record ?? (isShared ? nil : scopes.innermostRecord), candidates: candidates,
                suggestion: suggestion, in: template, isShared: isShared && record == nil)
            guard let suggestion, case .found(let guess) = look(up: name.replacing(segment, with: suggestion))
            else { return nil }
            return (guess, false)
        }
    }

    // MARK: Variables

    private mutating func compile(_ name: TemplateName, isRaw: Bool, in template: ParsedTemplate) {
        guard let (resolution, isSound) = resolve(name, in: template), isSound else { return }
        if let optional = resolution.optionalStep {
            return refusals.mayBeEmpty(name, optional, in: template)
        }
        switch resolution.target {
        case .scope(.value(let type, let print)):
            self.print(name, type, isRaw: isRaw, from: resolution.slot, print, in: template)
        case .scope(.record), .scope(.unknown): refusals.noCurrentValue(name, in: template)
        case .field(let field):
            switch field.content {
            case .value(let type, let print):
                self.print(
                    name, type, isRaw: isRaw, from: resolution.slot, resolution.print(print), in: template)
            case .constant(let text): constant(name, text, isRaw: isRaw, in: template)
            case .optionalValue: refusals.mayBeEmpty(name, name.text, in: template)
            case .flag, .record, .optionalRecord, .list, .texts: refusals.noVariable(name, field, in: template)
            }
        }
    }

    private mutating func print(
        _ name: TemplateName, _ type: ValueType, isRaw: Bool, from slot: Int, _ print: @escaping FieldShape.Print,
        in template: ParsedTemplate
    ) {
        // Digits need no escaping, so a raw number is the same number.
        if isRaw, type != .markup, type != .number { return refusals.raw(name, in: template) }
        if let unsafe = place.refusal(of: type) { return refusals.unsafe(name, unsafe, in: template) }
        place.pass(type)
        builder.print(print, from: slot)
    }

    private mutating func constant(_ name: TemplateName, _ text: String, isRaw: Bool, in template: ParsedTemplate) {
        if isRaw { return refusals.raw(name, in: template) }
        if let unsafe = place.refusal(of: .text) { return refusals.unsafe(name, unsafe, in: template) }
        place.pass(.text)
        var writer = HTMLWriter()
        writer.text(text)
        builder.literal(writer.bytes)
    }

    // MARK: Sections

    private mutating func compile(_ section: TemplateNode.Section, in template: ParsedTemplate, _ flow: Flow) {
        let opening = open(section, in: template)
        let before = place
        if let scope = opening.scope { scopes.append(scope) }
        compile(section.content, in: template, flow)
        if opening.scope != nil { scopes.removeLast() }
        if let index = opening.index { builder.close(index) }
        if !place.merge(before) {
            refusals.unevenSection(section.name, in: template)
            place = before
        }
        lastSection = (section.name, template)
    }

    /// - Returns: the instruction to close, nil for what was refused; and the scope that the section opens.
    private mutating func open(
        _ section: TemplateNode.Section, in template: ParsedTemplate
    ) -> (index: Int?, scope: Scope?) {
        let lost = section.isInverted ? nil : Scope(content: .unknown, slot: 0)
        guard let (resolution, isSound) = resolve(section.name, in: template) else { return (nil, lost) }
        guard case .field(let field) = resolution.target else {
            if isSound { refuse(section, resolution, in: template) }
            return (nil, lost)
        }
        guard let parts = field.sectionParts else {
            if isSound { refusals.noSection(section.name, kind: field.kind, in: template) }
            return (nil, lost)
        }
        let slot = resolution.slot
        if section.isInverted {
            if let test = parts.test { return (builder.open(.unless, resolution.test(test), from: slot), nil) }
            if resolution.optionalStep != nil {
                return (builder.open(.unless, resolution.test { _ in true }, from: slot), nil)
            }
            if isSound { refusals.neverAbsent(section.name, in: template) }
            // Whoever thinks that this can show may expect names here that are not in scope.
            return (nil, Scope(content: .unknown, slot: 0))
        }
        guard let visit = parts.visit, let content = parts.content else {
            return (parts.test.map { builder.open(.when, resolution.test($0), from: slot) }, nil)
        }
        let childSlot = newSlot
        let present = parts.isOptional ? section.name.segments.map(\.text) : []
        return (
            builder.open(resolution.visit(visit), from: slot, into: childSlot),
            Scope(content: content(), slot: childSlot, present: present)
        )
    }

    /// Refuses a section on the value of the section around it.
    private mutating func refuse(
        _ section: TemplateNode.Section, _ resolution: Resolution, in template: ParsedTemplate
    ) {
        switch resolution.target {
        case .scope(.value(let type, _)): refusals.noSection(section.name, kind: type.kind, in: template)
        default:
            let kind = Message(nl: "een groep velden", en: "a group of fields")
            refusals.noSection(section.name, kind: kind, in: template)
        }
    }
}

extension TemplateName {
    fileprivate func replacing(_ segment: Segment, with text: String) -> TemplateName {
        let parts = segments.map { $0 == segment ? text : $0.text }
        return TemplateName(text: parts.joined(separator: "."), range: range)
    }
}
