/// What a section on a field needs.
struct SectionParts {
    var test: FieldShape.Test?
    var visit: FieldShape.Visit?
    /// Whether the name of the section may be used as a value within it.
    var isOptional = false
    var content: (() -> Scope.Content)?
}

extension FieldShape {
    /// What a section on the field needs; nil when there can be none.
    var sectionParts: SectionParts? {
        switch content {
        case .value, .constant: nil
        case .flag(let test): SectionParts(test: test)
        case .record(let child, let visit): SectionParts(visit: visit) { .record(child()) }
        case .optionalRecord(let child, let visit, let test):
            SectionParts(test: test, visit: visit, isOptional: true) { .record(child()) }
        case .list(let child, let visit, let test): SectionParts(test: test, visit: visit) { .record(child()) }
        case .optionalValue(let type, let print, let visit, let test):
            SectionParts(test: test, visit: visit, isOptional: true) { .value(type, print) }
        case .texts(let print, let visit, let test): SectionParts(test: test, visit: visit) { .value(.text, print) }
        }
    }
}
