/// Collects the instructions of a template.
struct ProgramBuilder {
    private var code: [Instruction] = []
    private var literals: [UInt8] = []
    private var prints: [PrintStep] = []
    private var tests: [TestStep] = []
    private var visits: [VisitStep] = []
    private var slotCount = 1
    /// Literals before this instruction may not grow, because a section begins or ends there.
    private var barrier = 0

    var literalSize: Int { literals.count }

    var program: Program {
        Program(code: code, literals: literals, prints: prints, tests: tests, visits: visits, slotCount: slotCount)
    }

    mutating func literal(_ bytes: some Collection<UInt8>) {
        if bytes.isEmpty { return }
        let start = literals.count
        literals.append(contentsOf: bytes)
        if code.count > barrier, code[code.count - 1].operation == .literal {
            code[code.count - 1].end = Int32(literals.count)
        } else {
            append(.literal, operand: start, end: literals.count)
        }
    }

    mutating func print(_ print: @escaping FieldShape.Print, from slot: Int) {
        append(.print, slot: slot, operand: prints.count)
        prints.append(PrintStep(run: print))
    }

    /// Opens a condition.
    /// - Returns: the section to close.
    mutating func open(_ operation: Instruction.Operation, _ test: @escaping FieldShape.Test, from slot: Int) -> Int {
        append(operation, slot: slot, operand: tests.count)
        tests.append(TestStep(run: test))
        barrier = code.count
        return code.count - 1
    }

    /// Opens a section that pushes its values.
    /// - Returns: the section to close.
    mutating func open(_ visit: @escaping FieldShape.Visit, from slot: Int, into childSlot: Int) -> Int {
        append(.visit, slot: slot, childSlot: childSlot, operand: visits.count)
        visits.append(VisitStep(run: visit))
        slotCount = max(slotCount, childSlot + 1)
        barrier = code.count
        return code.count - 1
    }

    mutating func close(_ section: Int) {
        code[section].end = Int32(code.count)
        barrier = code.count
    }

    private mutating func append(
        _ operation: Instruction.Operation, slot: Int = 0, childSlot: Int = 0, operand: Int, end: Int = 0
    ) {
        code.append(
            Instruction(
                operation: operation, slot: UInt16(slot), childSlot: UInt16(childSlot), operand: Int32(operand),
                end: Int32(end)))
    }
}
