import Diagnostics
import Testing
import VillageModel

@testable import Content

/// Breaks one rule in one field of the demo content at a time: each time exactly one remark should say so, at that field.
///
/// One occurrence is taken of each field of each kind and each way to break it. What is not right is printed.
struct MutationTests {
    private static func mutations(of demo: DemoContent) -> [Mutation] {
        var seen: Set<String> = []
        return demo.heads.flatMap { path, kind, fields -> [Mutation] in
            guard let text = demo.texts[path] else { return [] }
            var walk = MutationWalk(path, text)
            walk.visit(fields, ContentSchemas.schema(of: kind).fields, kind.dutch)
            return walk.mutations.filter { mutation in
                seen.insert("\(mutation.breach) \(mutation.field)").inserted
            }
        }
    }

    @Test func hasNothingToSayAboutTheDemoAsItIs() throws {
        let errors = try DemoContent.shared.get().diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map { "\($0.file):\($0.range.start.line) \($0.message.dutch)" })")
    }

    /// Below a village `kernen` is not allowed, and a contact chooses among three ways: other tests hold those.
    @Test func leavesOutEachFieldThatIsRequiredInSomeCases() {
        let conditional = [EntityKind.initiative, .vision].flatMap { ContentSchemas.schema(of: $0).fields }
            .filter { if case .when = $0.requirement { true } else { false } }.map(\.name.dutch)
        #expect(Set(conditional).subtracting(MutationWalk.partners.map(\.field)) == ["kernen"])
    }

    @Test(arguments: Mutation.Breach.allCases)
    func givesOneRemarkAtTheFieldThatIsBroken(breach: Mutation.Breach) throws {
        let demo = try DemoContent.shared.get()
        let mutations = Self.mutations(of: demo).filter { $0.breach == breach }
        var wrong: [String] = []
        for mutation in mutations {
            let text = try #require(demo.texts[mutation.path])
            let remarks = demo.newDiagnostics(mutation.path, mutation.applied(to: text))
            if !mutation.isRight(remarks) {
                let found = remarks.map {
                    "\($0.id.rawValue) \($0.file):\($0.range.start.line) \($0.message.dutch) → \($0.suggestion ?? "–")"
                }
                wrong.append("\(mutation) gives \(found)")
            }
        }
        print("\(breach.rawValue): \(mutations.count - wrong.count) of \(mutations.count) right")
        for line in wrong { print("  " + line) }
        #expect(mutations.count >= 10)
        #expect(wrong.count * 20 <= mutations.count, "more than one in twenty is not right")
    }
}
