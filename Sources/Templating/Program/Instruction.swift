/// One step of a compiled template; a trivial value, so that running through them moves no references.
struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
        /// Copies the bytes `operand..<end` of the literals.
        case literal
        /// Prints through `prints[operand]`.
        case print
        /// Goes on when `tests[operand]` says yes, else jumps to `end`.
        case when
        /// Goes on when `tests[operand]` says no, else jumps to `end`.
        case unless
        /// Runs everything up to `end` for each value of `visits[operand]`, which stands in slot `childSlot`.
        case visit
    }

    let operation: Operation
    /// The scope that it reads from.
    let slot: UInt16
    let childSlot: UInt16
    let operand: Int32
    /// Of a literal: the offset behind it. Of a section: the index of the instruction behind it.
    var end: Int32
}
