internal import VillageModel

// Numbers, amounts and counted nouns.

extension Wording {
    /// `1 initiatief`, `12 initiatieven`; small numbers in digits, so that figures can be compared.
    func counted(_ number: Int, _ noun: Noun) -> String { "\(self.number(number)) \(form(of: noun, for: number))" }

    /// As `counted`, to start a sentence: `Eén afspraak`, `Twaalf afspraken`.
    func sentenceStart(_ number: Int, _ noun: Noun) -> String {
        "\(number == 0 ? pick(nl: "Geen", fy: "Gjin", en: "No") : capitalised(numeral(number))) "
            + form(of: noun, for: number)
    }

    /// The noun alone, as it stands behind `number`.
    func form(of noun: Noun, for number: Int) -> String {
        let forms = noun.forms(in: language)
        return number == 1 ? forms.one : forms.many
    }

    /// `zeven`, `14`
    func numeral(_ number: Int) -> String {
        let words = numerals
        return words.indices.contains(number) ? words[number] : self.number(number)
    }

    /// `1.250`
    func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let separator = pick(nl: ".", fy: ".", en: ",")
        var grouped = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset) % 3 == 0 { grouped += separator }
            grouped.append(digit)
        }
        return number < 0 ? "-" + grouped : grouped
    }

    /// `€ 12.500`, or `€ 12.500,50` when there are cents; the space does not break. English has `€12,500.50`.
    func euros(_ amount: Euros) -> String {
        let cents = amount.cents % 100
        return pick(nl: "€\u{A0}", fy: "€\u{A0}", en: "€") + number(amount.cents / 100)
            + (cents == 0 ? "" : pick(nl: ",", fy: ",", en: ".") + (cents < 10 ? "0" : "") + String(cents))
    }

    private var numerals: [String] {
        switch language {
        case .dutch:
            ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
        case .frisian:
            [
                "nul", "ien", "twa", "trije", "fjouwer", "fiif", "seis", "sân", "acht", "njoggen", "tsien", "alve",
                "tolve",
            ]
        case .english:
            [
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve",
            ]
        }
    }
}
