internal import Markup

// Readers in structs, because an array of bare closures would call each one through a second closure that moves its
// arguments to where generic code expects them.

struct PrintStep: Sendable { let run: FieldShape.Print }

struct TestStep: Sendable { let run: FieldShape.Test }

struct VisitStep: Sendable { let run: FieldShape.Visit }

/// The instructions of a template with what they point at.
///
/// Readers are called where they stand: out of an array each would be retained for its call, by all threads at once.
/// Unchecked, because of the pointers to them; nothing is written there after `init`.
final class Program: @unchecked Sendable {
    let code: [Instruction]
    let literals: [UInt8]
    let prints: UnsafeMutableBufferPointer<PrintStep>
    let tests: UnsafeMutableBufferPointer<TestStep>
    let visits: UnsafeMutableBufferPointer<VisitStep>
    /// How many scopes are open at once, the page's own included.
    let slotCount: Int

    init(
        code: [Instruction], literals: [UInt8], prints: [PrintStep], tests: [TestStep], visits: [VisitStep],
        slotCount: Int
    ) {
        self.code = code
        self.literals = literals
        self.prints = Self.placed(prints)
        self.tests = Self.placed(tests)
        self.visits = Self.placed(visits)
        self.slotCount = slotCount
    }

    deinit {
        prints.deinitialize().deallocate()
        tests.deinitialize().deallocate()
        visits.deinitialize().deallocate()
    }

    private static func placed<Step>(_ steps: [Step]) -> UnsafeMutableBufferPointer<Step> {
        let place = UnsafeMutableBufferPointer<Step>.allocate(capacity: steps.count)
        _ = place.initialize(fromContentsOf: steps)
        return place
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
