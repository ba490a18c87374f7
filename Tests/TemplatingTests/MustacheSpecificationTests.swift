import Diagnostics
import Testing

@testable import Templating

@Suite(.enabled(if: MustacheSpecification.isPresent, "the Mustache specification is not beside the repository"))
struct MustacheSpecificationTests {
    /// A listed test that would pass fails here, so that the list of exceptions stays as short as it can be.
    @Test(arguments: try MustacheSpecification.cases())
    func rendersAsSpecifiedOrRefusesWithItsReason(_ test: MustacheSpecification.Case) throws {
        let compilation = compile(test, for: RecordType(describing: test.data))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        if let exception = StrictException.covering(test) {
            #expect(compilation.template == nil)
            #expect(Set(errors.map(\.id)) == [exception.id], "\(exception.reason)")
        } else {
            #expect(errors == [])
            #expect(compilation.template?.rendered(test.data) == test.expected)
        }
    }

    @Test(arguments: try MustacheSpecification.cases().filter { StrictException.covering($0)?.passesAsMarkup == true })
    func printsRawWhatIsDeclaredAsMarkup(_ test: MustacheSpecification.Case) {
        let compilation = compile(test, for: RecordType(describing: test.data, textIsMarkup: true))
        #expect(compilation.template?.rendered(test.data) == test.expected)
    }

    @Test func listsEveryExceptionOnceAndUnderItsRealName() throws {
        let cases = try MustacheSpecification.cases()
        let listed = StrictException.all.flatMap { exception in
            exception.tests.flatMap { file, names in names.map { "\(file): \($0)" } }
        }
        #expect(Set(listed).subtracting(cases.map(\.id)) == [])
        #expect(Set(listed).count == listed.count)
        #expect(listed.count * 2 < cases.count)
    }

    private func compile(_ test: MustacheSpecification.Case, for type: RecordType<JSON>) -> Compilation<JSON> {
        var templates = test.partials
        // A name that no partial can have.
        templates["(page)"] = test.template
        return TemplateLibrary(templates).compile("(page)", for: type)
    }
}
