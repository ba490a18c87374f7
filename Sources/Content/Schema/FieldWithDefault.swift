internal import VillageModel

/// A key that may be left out because something else counts then. Reading it always gives a value.
struct FieldWithDefault<Value: Sendable>: FieldDescription {
    let name: Spelling
    let type: ValueType<Value>
    /// What counts when the field is absent or wrong; the latter is reported as well.
    let fallback: Value
    let fallbackSpelling: Spelling?

    var shape: ValueShape { type.shape }
    var requirement: Requirement { .optional }

    private init(_ name: Spelling, _ type: ValueType<Value>, _ fallback: Value, written: Spelling) {
        self.name = name
        self.type = type
        self.fallback = fallback
        fallbackSpelling = written
    }
}

extension FieldWithDefault where Value: Vocabulary {
    /// A word of a closed list.
    init(_ dutch: String, _ english: String, default fallback: Value) {
        self.init(Spelling(dutch, english), .choice, fallback, written: fallback.spelling)
    }
}

extension FieldWithDefault where Value == Bool {
    /// Yes or no.
    init(_ dutch: String, _ english: String, default fallback: Bool) {
        let written = fallback ? Spelling("ja", "yes") : Spelling("nee", "no")
        self.init(Spelling(dutch, english), .boolean, fallback, written: written)
    }
}

extension FieldWithDefault where Value == Int {
    /// A whole number.
    init(_ dutch: String, _ english: String, _ type: ValueType<Int>, default fallback: Int) {
        let written = Spelling(String(fallback), String(fallback))
        self.init(Spelling(dutch, english), type, fallback, written: written)
    }
}
