extension TemplateCompiler {
    mutating func compile(_ partial: TemplateNode.Partial, in template: ParsedTemplate, _ flow: Flow) {
        include(partial.name, indentation: partial.indentation, in: template, flow)
    }

    mutating func compile(_ parent: TemplateNode.Parent, in template: ParsedTemplate, _ flow: Flow) {
        let filling = Filling(parent, in: template, active: active)
        let gaps = refusals.gaps
        fillings.append(filling)
        include(parent.name, indentation: parent.indentation, in: template, flow)
        fillings.removeLast()
        // A part that could not be read may well have held the block.
        guard refusals.gaps == gaps else { return }
        for block in parent.blocks where !filling.found.contains(block.name.text) {
            refusals.unknownBlock(block.name, parent: parent.name, among: filling.found, in: template)
        }
    }

    private mutating func include(
        _ name: TemplateName, indentation: Range<Int>?, in template: ParsedTemplate, _ flow: Flow
    ) {
        guard let included = library.template(name.text) else {
            return refusals.missing(name, among: library.names, in: template)
        }
        if let start = active.firstIndex(of: name.text) {
            return refusals.recursive(name, path: active[start...] + [name.text], in: template)
        }
        use(included)
        active.append(name.text)
        let prepared = openPrepared(name)
        compile(included.nodes, in: included, flow.within(indentation.map { template.source.text.bytes[$0] }))
        if let prepared { builder.close(prepared) }
        active.removeLast()
    }

    /// Prints the output of a partial where the record holds it, and opens the section for where it doesn't. Not where a
    /// block may be filled, for then the partial may print something else here than on its own.
    /// - Returns: the section to close; nil for a partial that is never prepared.
    private mutating func openPrepared(_ name: TemplateName) -> Int? {
        guard fillings.isEmpty, !library.keepsIndentation, let scope = scopes.last,
            case .record(let record) = scope.content,
            let field = record.prepared.first(where: { $0.name == name.text }),
            case .optionalValue(_, let print, let visit, let test) = field.content
        else { return nil }
        let childSlot = newSlot
        let output = builder.open(visit, from: scope.slot, into: childSlot)
        builder.print(print, from: childSlot)
        builder.close(output)
        return builder.open(.unless, test, from: scope.slot)
    }

    // MARK: Blocks

    /// Prints what the outermost template put into the block, or else its own content.
    mutating func compile(_ block: TemplateNode.Block, in template: ParsedTemplate, _ flow: Flow) {
        for filling in fillings where !filling.found.contains(block.name.text) { filling.found.append(block.name.text) }
        for (index, filling) in fillings.enumerated() {
            if let content = filling.block(block.name.text) {
                return compile(content, of: index, at: block, in: template, flow)
            }
        }
        compile(block.content, in: template, flow)
    }

    /// Prints the content of a filling at the place of a block. Its own indentation makes way for that of the block, or
    /// for that of the block's first line.
    private mutating func compile(
        _ content: TemplateNode.Block, of index: Int, at block: TemplateNode.Block, in template: ParsedTemplate,
        _ flow: Flow
    ) {
        let bytes = template.source.text.bytes
        let filling = fillings[index]
        let around = (fillings: fillings, active: active)
        // The content belongs to the template that wrote it: only what surrounds that one may fill blocks within it.
        fillings = Array(fillings[..<index])
        active = filling.active
        let space = (block.contentIndentation ?? block.indentation).map { bytes[$0] }
        let removed = content.contentIndentation?.count ?? 0
        let isAlone = block.indentation != nil
        let inner =
            isAlone ? flow.within(space, removing: removed) : Flow(indentation: flow.indentation, removed: removed)
        if isAlone, content.indentation == nil, !content.content.isEmpty {
            indentation(inner.indentation[...])
        }
        compile(content.content, in: filling.template, inner, isMidLine: !isAlone)
        if isAlone, let lineBreak = block.lineBreak, !content.content.isEmpty, !content.endsLine {
            literal(bytes[lineBreak])
        }
        (fillings, active) = around
    }
}
