internal import Markup

/// One page being written.
struct Run {
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
                lend(program.prints, operand) { $0.run(record, &writer) }
            case .when:
                if !lend(program.tests, operand, { $0.run(record) }) { index = Int(instruction.end) }
            case .unless:
                if lend(program.tests, operand, { $0.run(record) }) { index = Int(instruction.end) }
            case .visit:
                let body = index..<Int(instruction.end)
                lend(program.visits, operand) { step in
                    step.run(record) { child in
                        slots[Int(instruction.childSlot)] = child
                        execute(body, into: &writer)
                    }
                }
                index = body.upperBound
            }
        }
    }

    /// `~Copyable`, because generic code that may copy does.
    @inline(__always)
    private func lend<Step: ~Copyable, Answer>(
        _ steps: UnsafeMutableBufferPointer<Step>, _ index: Int, _ body: (borrowing Step) -> Answer
    ) -> Answer {
        body(steps[index])
    }
}
