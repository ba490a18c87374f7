/// A closed list of words that content may use for a field.
///
/// The English spelling is the one of exports; both are accepted everywhere in front matter.
package protocol Vocabulary: CaseIterable, Sendable, Hashable {
    var spelling: Spelling { get }
}

/// One word in the two languages of the content model.
package struct Spelling: Sendable, Hashable {
    package let dutch: String
    package let english: String

    package init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }
}
