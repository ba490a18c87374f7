// Strict Mustache: templates that are checked when the program starts and can't fail after that.
//
// In go the texts of the templates and, per type of page, a `RecordType` that says which names it offers. Out comes a
// `Template` whose `render` is total. In between: `TagScanner` cuts the text, `LineMarker` finds the tags that stand
// alone on a line, `TemplateParser` builds a tree, and `TemplateCompiler` writes that tree out in full for one type of
// page, with all partials and parents in place.
//
// Plain Mustache looks names up while it prints, and prints nothing for a name that it can't find. A misspelled name
// then shows as an empty spot, on a page that nobody happens to look at. Here names are resolved against the declared
// fields, so a misspelling is a `Diagnostic` with a place and a suggestion. Because the types are known too, text never
// prints as markup, and `PlaceTracker` refuses values where escaping would not be enough: in scripts and styles, in
// names, outside quotes, or as the start of an address.
//
// What a strict language can't have: raw text, sections on plain text, names that a page decides on, recursive partials.
// Everything else follows the Mustache specification 1.4, with inheritance.
