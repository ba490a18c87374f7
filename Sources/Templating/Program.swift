internal import Markup

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

// Readers in structs, because an array of bare closures would call each one through a second closure that moves its
// arguments to where generic code expects them.

struct PrintStep: Sendable { let run: FieldShape.Print }

struct TestStep: Sendable { let run: FieldShape.Test }

struct VisitStep: Sendable { let run: FieldShape.Visit }

/// The instructions of a template with what they point at.
final class Program: Sendable {
    let code: [Instruction]
    let literals: [UInt8]
    let prints: [PrintStep]
    let tests: [TestStep]
    let visits: [VisitStep]
    /// How many scopes are open at once, the page's own included.
    let slotCount: Int

    init(
        code: [Instruction], literals: [UInt8], prints: [PrintStep], tests: [TestStep], visits: [VisitStep],
        slotCount: Int
    ) {
        self.code = code
        self.literals = literals
        self.prints = prints
        self.tests = tests
        self.visits = visits
        self.slotCount = slotCount
    }

    /// - Parameter root: a page of the type that the template was compiled for.
    func run(_ root: UnsafeRawPointer, into writer: inout HTMLWriter) {
        withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: slotCount) { slots in
            slots.initialize(repeating: root)
            code.withUnsafeBufferPointer { code in
                literals.withUnsafeBufferPointer { literals in
                    let run = Run(program: self, code: code, literals: literals, slots: slots)
                    run.execute(0..<code.count, into: &writer)
                }
            }
        }
    }
}

/// One page being written.
private struct Run {
    let program: Program
    let code: UnsafeBufferPointer<Instruction>
    let literals: UnsafeBufferPointer<UInt8>
    /// The value of each open scope; a slot is written before any instruction that reads it.
    let slots: UnsafeMutableBufferPointer<UnsafeRawPointer>

    /// Recursion follows the nesting of sections, which the compiler limits.
    func execute(_ range: Range<Int>, into writer: inout HTMLWriter) {
        var index = range.lowerBound
        while index < range.upperBound {
            let instruction = code[index]
            let operand = Int(instruction.operand)
            let record = slots[Int(instruction.slot)]
            index += 1
            switch instruction.operation {
            case .literal:
                writer.markup(template: UnsafeBufferPointer(rebasing: literals[operand..<Int(instruction.end)]))
            case .print:
                program.prints[operand].run(record, &writer)
            case .when:
                if !program.tests[operand].run(record) { index = Int(instruction.end) }
            case .unless:
                if program.tests[operand].run(record) { index = Int(instruction.end) }
            case .visit:
                let body = index..<Int(instruction.end)
                program.visits[operand].run(record) { child in
                    slots[Int(instruction.childSlot)] = child
                    execute(body, into: &writer)
                }
                index = body.upperBound
            }
        }
    }
}
