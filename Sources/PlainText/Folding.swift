// What can be done to a piece of text without knowing where it goes: folding it to a slug, measuring how far two words
// are apart, and setting its quotes. A leaf without dependencies, because slugs, keys, heading ids and suggestions must
// all fold alike: a reference written as `Súdwest` finds the folder `sudwest` whoever asks.

/// Folds `text` to a slug of `a-z`, `0-9` and single inner hyphens.
///
/// Case and accents disappear, apostrophes vanish (`foto's` → `fotos`), every other run of characters becomes one
/// hyphen. Letters outside the Latin script count as such a run, so the result may be empty.
/// Composed and decomposed spellings (NFC and NFD) fold to the same slug.
package func slug(_ text: String) -> String {
    // Most names and keys are written as they fold; giving those back costs no memory.
    let folded = text.utf8.withContiguousStorageIfAvailable { isSlug($0) ? text : plainSlug($0) }
    return folded.flatMap { $0 } ?? slugOfScalars(text)
}

/// The same for a part of a text.
package func slug(_ text: Substring) -> String { slug(String(text)) }

/// Whether folding leaves `text` as it is: letters, digits and single hyphens between them.
func isSlug(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var previous = hyphen
    for byte in text {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: break
        case hyphen where previous != hyphen: break
        default: return false
        }
        previous = byte
    }
    return previous != hyphen
}

/// The slug of plain ASCII, which nearly all keys and names are; nil for a text with anything else in it.
private func plainSlug(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    // At the most one hyphen goes before each character that is kept, in the place of another one.
    return String(unsafeUninitializedCapacity: text.count) { folded in
        var count = 0
        var pendingHyphen = false
        for byte in text {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            switch lower {
            case 0x61...0x7A, 0x30...0x39:
                if pendingHyphen, count > 0 {
                    folded[count] = UInt8(ascii: "-")
                    count += 1
                }
                pendingHyphen = false
                folded[count] = lower
                count += 1
            // An apostrophe vanishes.
            case 0x27: continue
            default: pendingHyphen = true
            }
        }
        return count
    }
}

/// Any slug, by looking each character up.
private func slugOfScalars(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var pendingHyphen = false
    func isKept(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }

    for scalar in text.unicodeScalars {
        var letters = scalar.value < 0x80 ? "" : latinFolding[scalar] ?? ""
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if isKept(lower) { letters = String(UnicodeScalar(lower)) }
        }
        if letters.isEmpty {
            if !isSilent(scalar) { pendingHyphen = true }
            continue
        }
        if pendingHyphen, !folded.isEmpty { folded.append(UInt8(ascii: "-")) }
        pendingHyphen = false
        folded.append(contentsOf: letters.utf8)
    }
    return String(decoding: folded, as: UTF8.self)
}

/// Characters that vanish without separating words: apostrophes, combining marks, soft hyphen, zero-width characters.
private func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0x2018, 0x02BC, 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0xFEFF: true
    default: false
    }
}

/// Latin letters with marks, by the letters that they fold to.
private let latinFolding: [Unicode.Scalar: String] = {
    let variants: [(String, String)] = [
        ("a", "àáâãäåāăąǎǟǡȁȃȧạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍǞǠȀȂȦẠẢẤẦẨẪẬẮẰẲẴẶª"),
        ("ae", "æǽÆǼ"), ("b", "ḃḅḇḂḄḆ"), ("c", "çćĉċčḉÇĆĈĊČḈ"), ("d", "ďđðḋḍḏḑḓĎĐÐḊḌḎḐḒ"),
        ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệÈÉÊËĒĔĖĘĚȄȆȨẸẺẼẾỀỂỄỆ"), ("f", "ḟḞƒ"), ("g", "ĝğġģǧǵḡĜĞĠĢǦǴḠ"),
        ("h", "ĥħḣḥḧḩḫĤĦḢḤḦḨḪ"), ("i", "ìíîïĩīĭįıǐȉȋḭḯỉịÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"), ("ij", "ĳĲ"), ("j", "ĵǰĴ"),
        ("k", "ķĸǩḱḳḵĶǨḰḲḴ"), ("l", "ĺļľŀłḷḹḻḽĹĻĽĿŁḶḸḺḼ"), ("m", "ḿṁṃḾṀṂ"), ("n", "ñńņňŉŋǹṅṇṉṋÑŃŅŇŊǸṄṆṈṊ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰỌỎỐỒỔỖỘỚỜỞỠỢº"), ("oe", "œŒ"), ("p", "ṕṗṔṖ"),
        ("r", "ŕŗřȑȓṙṛṝṟŔŖŘȐȒṘṚṜṞ"), ("s", "śŝşšșṡṣṥṧṩŚŜŞŠȘṠṢṤṦṨſ"), ("ss", "ßẞ"), ("t", "ţťŧțṫṭṯṱŢŤŦȚṪṬṮṰ"),
        ("th", "þÞ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖỤỦỨỪỬỮỰ"), ("v", "ṽṿṼṾ"), ("w", "ŵẁẃẅẇẉŴẀẂẄẆẈ"),
        ("x", "ẋẍẊẌ"),
        ("y", "ýÿŷẏỳỵỷỹÝŶŸẎỲỴỶỸ"), ("z", "źżžẑẓẕŹŻŽẐẒẔ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, marked) in variants {
        for scalar in marked.unicodeScalars { table[scalar] = letters }
    }
    return table
}()
