internal import Diagnostics

/// A place where a value could do more than show itself.
enum UnsafePlace: Equatable {
    /// Within `script`, `style` and their like.
    case codeElement(String)
    /// In the name of a tag, or right behind `<`.
    case tagName
    /// Between the attributes of a tag, or in the name of one.
    case attributeName
    /// In a value without quotes.
    case unquotedValue
    /// In a declaration such as `<!doctype>`.
    case declaration
    /// In the value of `on…`, `style` or `srcdoc`.
    case codeAttribute(String)
    /// In an address that runs code.
    case codeAddress(String)
    /// Text that may decide what kind of address it is.
    case addressStart(String)
    /// Markup in an attribute, a comment or an element that holds text only.
    case markup
}

extension UnsafePlace {
    var message: Message {
        switch self {
        case .codeElement(let name):
            Message(
                nl: "Binnen <\(name)> mag geen veld staan: wat iemand schreef, zou daar kunnen worden uitgevoerd.",
                en: "No field may stand within <\(name)>: what someone wrote could be run there.")
        case .tagName:
            Message(
                nl: "Een veld kan niet de naam van een HTML-tag zijn.", en: "A field can't be the name of an HTML tag.")
        case .attributeName:
            Message(
                nl: "Tussen de attributen van een HTML-tag mag geen veld staan.",
                en: "No field may stand between the attributes of an HTML tag.")
        case .unquotedValue:
            Message(
                nl: "De waarde van dit attribuut staat niet tussen aanhalingstekens.",
                en: "The value of this attribute is not in quotes.")
        case .declaration:
            Message(
                nl: "In een declaratie zoals <!doctype> mag geen veld staan.",
                en: "No field may stand in a declaration such as <!doctype>.")
        case .codeAttribute(let name):
            Message(
                nl: "In het attribuut “\(name)” mag geen veld staan: de browser voert het uit.",
                en: "No field may stand in the attribute “\(name)”: the browser runs it.")
        case .codeAddress(let name):
            Message(
                nl: "In een adres dat code uitvoert (“\(name)”) mag geen veld staan.",
                en: "No field may stand in an address that runs code (“\(name)”).")
        case .addressStart(let name):
            Message(
                nl: "Een gewone tekst kan niet het begin van “\(name)” zijn: daar hoort een veld van type adres.",
                en: "Plain text can't be the start of “\(name)”: a field of type address belongs there.")
        case .markup:
            Message(
                nl: "Opmaak kan alleen tussen HTML-tags staan, niet in een attribuut, titel of opmerking.",
                en: "Markup can only stand between HTML tags, not in an attribute, title or comment.")
        }
    }

    var help: Message? {
        switch self {
        case .unquotedValue:
            Message(nl: "Zet de waarde tussen aanhalingstekens: “\"{{…}}\"”.", en: "Quote the value: “\"{{…}}\"”.")
        case .attributeName:
            Message(
                nl: "Zet het veld in een waarde, of zet een vast attribuut in een sectie: “{{#…}} hidden{{/…}}”.",
                en: "Put the field in a value, or a fixed attribute in a section: “{{#…}} hidden{{/…}}”.")
        case .codeElement, .codeAttribute:
            Message(
                nl: "Zet het veld in een attribuut “data-…” en lees het daar.",
                en: "Put the field in an attribute “data-…” and read it there.")
        default: nil
        }
    }
}
