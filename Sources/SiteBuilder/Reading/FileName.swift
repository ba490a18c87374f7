import PlainText

/// Rules for names of files and folders. The site must open from any disk, USB sticks included, so a name has to be
/// possible on all of them; and a name must never look like another one or like something that it is not.
enum FileName {
    /// What is wrong with a name.
    enum Problem: Sendable, Hashable {
        case notUTF8
        case tooLong
        /// An invisible character, or one that reverses or hides text.
        case invisible(Unicode.Scalar)
        case forbidden(Unicode.Scalar)
        /// `%2e` and the like: an encoded character that a web server decodes.
        case percentEncoded
        /// A point or space at the end, or a space in front.
        case edge
        /// A name that Windows keeps for devices.
        case reserved
        /// Without a letter or digit that can stand in an address: `😀.png` would become `.png`.
        case noLetters
    }

    /// The part behind the last point, empty without one.
    static func fileExtension(of name: String) -> String {
        guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(name[name.utf8.index(after: point)...])
    }

    /// Whether the name is one that systems and editors leave behind.
    static func isLeftover(_ name: String) -> Bool {
        switch name.lowercased() {
        case "thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store": return true
        default: break
        }
        return name.hasSuffix("~") || name.hasPrefix("._") || name.hasPrefix(".#") || name.hasPrefix(".~")
            || name.hasPrefix("~$")
    }

    /// Whether the type of the file is one that is published.
    static func isPublishable(_ name: String) -> Bool {
        let type = fileExtension(of: name).lowercased()
        return type == "md" || AttachmentKind(fileExtension: type) != nil
    }

    /// Apostrophes are fine (`foto's.jpg`), as are spaces inside and letters of any script.
    static func problem(of name: String) -> Problem? {
        if name.utf8.count > 255 { return .tooLong }
        for scalar in name.unicodeScalars {
            if isInvisible(scalar) { return .invisible(scalar) }
            switch scalar {
            case "\"", "`", "<", ">", "|", "*", "?", "\\", ":", "/": return .forbidden(scalar)
            default: break
            }
        }
        if holdsPercentEncoding(name) { return .percentEncoded }
        if name.hasSuffix(".") || name.hasSuffix(" ") || name.hasPrefix(" ") { return .edge }
        if isReserved(name) { return .reserved }
        let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name[...]
        return slug(stem).isEmpty ? .noLetters : nil
    }

    /// Controls, direction marks, zero-width characters, line separators, tags, private use and non-characters.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func holdsPercentEncoding(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        func isHexadecimal(_ index: Int) -> Bool {
            guard index < bytes.count else { return false }
            switch bytes[index] {
            case 0x30...0x39, 0x41...0x46, 0x61...0x66: return true
            default: return false
            }
        }
        return bytes.indices.contains {
            bytes[$0] == UInt8(ascii: "%") && isHexadecimal($0 + 1) && isHexadecimal($0 + 2)
        }
    }

    private static func isReserved(_ name: String) -> Bool {
        let stem = name.prefix { $0 != "." }.lowercased()
        switch stem {
        case "con", "prn", "aux", "nul": return true
        default:
            guard stem.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
            return "123456789¹²³".contains(stem.suffix(1))
        }
    }
}
