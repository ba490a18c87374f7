import Diagnostics

/// A reason why a strict language refuses what some tests of the Mustache specification ask for.
struct StrictException: Sendable {
    let reason: String
    /// What such a template is refused with.
    let id: DiagnosticID
    /// The names of the tests, by file.
    let tests: [String: [String]]
    /// Whether the tests pass when their texts are declared as markup.
    var passesAsMarkup = false

    static func covering(_ test: MustacheSpecification.Case) -> StrictException? {
        all.first { $0.tests[test.file]?.contains(test.name) == true }
    }

    static let all = [
        StrictException(
            reason: "text never prints raw",
            id: .templateWrongType,
            tests: [
                "interpolation": [
                    "Triple Mustache",
                    "Ampersand",
                    "Triple Mustache Decimal Interpolation",
                    "Ampersand Decimal Interpolation",
                    "Dotted Names - Triple Mustache Interpolation",
                    "Dotted Names - Ampersand Interpolation",
                    "Triple Mustache - Surrounding Whitespace",
                    "Ampersand - Surrounding Whitespace",
                    "Triple Mustache - Standalone",
                    "Ampersand - Standalone",
                    "Triple Mustache With Padding",
                    "Ampersand With Padding",
                ],
                "inheritance": [
                    "Triple Mustache"
                ],
                "partials": [
                    "Standalone Indentation"
                ],
            ],
            passesAsMarkup: true),
        StrictException(
            reason: "text never prints raw, nor do the texts of a list",
            id: .templateWrongType,
            tests: [
                "sections": [
                    "Implicit Iterator - Triple mustache",
                    "Implicit Iterator - Ampersand",
                ]
            ]),
        StrictException(
            reason: "a name that the page does not declare is a mistake",
            id: .templateUnknownName,
            tests: [
                "interpolation": [
                    "Basic Context Miss Interpolation",
                    "Triple Mustache Context Miss Interpolation",
                    "Ampersand Context Miss Interpolation",
                    "Dotted Names - Broken Chains",
                    "Dotted Names - Broken Chain Resolution",
                    "Dotted Names - Context Precedence",
                    "Dotted Names are never single keys",
                ],
                "inheritance": [
                    "Negative Sections"
                ],
                "inverted": [
                    "Context Misses",
                    "Dotted Names - Broken Chains",
                ],
                "sections": [
                    "Context Misses",
                    "Dotted Names - Broken Chains",
                ],
            ]),
        StrictException(
            reason: "the fields of a list's records exist within its section only",
            id: .templateUnknownName,
            tests: [
                "inverted": [
                    "List"
                ]
            ]),
        StrictException(
            reason: "a value that can be absent prints within a section of its own",
            id: .templateWrongType,
            tests: [
                "interpolation": [
                    "Basic Null Interpolation",
                    "Triple Mustache Null Interpolation",
                    "Ampersand Null Interpolation",
                ]
            ]),
        StrictException(
            reason: "text and numbers that are always there open no section",
            id: .templateWrongType,
            tests: [
                "sections": [
                    "Variable test",
                    "Deeply Nested Contexts",
                ]
            ]),
        StrictException(
            reason: "a record that is always there has no inverted section",
            id: .templateWrongType,
            tests: [
                "inverted": [
                    "Context"
                ]
            ]),
        StrictException(
            reason: "a page is a record, not a text or a list",
            id: .templateWrongType,
            tests: [
                "interpolation": [
                    "Implicit Iterators - Basic Interpolation",
                    "Implicit Iterators - HTML Escaping",
                    "Implicit Iterators - Triple Mustache",
                    "Implicit Iterators - Ampersand",
                    "Implicit Iterators - Basic Integer Interpolation",
                ],
                "sections": [
                    "Implicit Iterator - Root-level"
                ],
            ]),
        StrictException(
            reason: "a list holds records or texts, not lists",
            id: .templateWrongType,
            tests: [
                "sections": [
                    "Implicit Iterator - Array"
                ]
            ]),
        StrictException(
            reason: "a partial that does not exist is a mistake",
            id: .templateMissingPartial,
            tests: [
                "partials": [
                    "Failed Lookup"
                ]
            ]),
        StrictException(
            reason: "templates do not contain themselves",
            id: .templateRecursion,
            tests: [
                "partials": [
                    "Recursion"
                ],
                "inheritance": [
                    "Recursion"
                ],
            ]),
        StrictException(
            reason: "the name of a partial is fixed",
            id: .templateSyntax,
            tests: [
                "dynamic-names": [
                    "Basic Behavior - Partial",
                    "Basic Behavior - Name Resolution",
                    "Context Misses - Partial",
                    "Failed Lookup - Partial",
                    "Context",
                    "Dotted Names",
                    "Dotted Names - Operator Precedence",
                    "Dotted Names - Failed Lookup",
                    "Dotted names - Context Stacking",
                    "Dotted names - Context Stacking Under Repetition",
                    "Dotted names - Context Stacking Failed Lookup",
                    "Recursion",
                    "Dynamic Names - Double Dereferencing",
                    "Dynamic Names - Composed Dereferencing",
                    "Surrounding Whitespace",
                    "Inline Indentation",
                    "Standalone Line Endings",
                    "Standalone Without Previous Line",
                    "Standalone Without Newline",
                    "Standalone Indentation",
                    "Padding Whitespace",
                ]
            ]),
    ]
}
