/// How the lines of a template are indented where they are printed.
struct Flow {
    /// What goes before every line, from the tags that brought the template here.
    var indentation: [UInt8] = []
    /// How much of a line's own white space is left out.
    var removed = 0

    /// What remains of a line's own white space.
    func rest(of space: ArraySlice<UInt8>) -> ArraySlice<UInt8> { space.dropFirst(removed) }

    /// For a template that takes the place of a tag with `space` before it; nil for a tag within a line.
    func within(_ space: ArraySlice<UInt8>?, removing removed: Int = 0) -> Flow {
        guard let space else { return Flow(removed: removed) }
        return Flow(indentation: indentation + rest(of: space), removed: removed)
    }
}
