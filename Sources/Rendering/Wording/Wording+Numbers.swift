internal import VillageModel

// Numbers, amounts and counted nouns.

extension Wording {
    /// `1 initiatief`, `12 initiatieven`; small numbers in digits, so that figures can be compared.
    func counted(_ number: Int, _ noun: Noun) -> String { "\(self.number(number)) \(form(of: noun, for: number))" }

    /// As `counted`, within a sentence: `één initiatief`, `drie initiatieven`, `14 initiatieven`.
    func spelled(_ number: Int, _ noun: Noun) -> String { "\(numeral(number)) \(form(of: noun, for: number))" }

    /// As `counted`, to start a sentence: `Eén afspraak`, `Twaalf afspraken`.
    func sentenceStart(_ number: Int, _ noun: Noun) -> String {
        "\(number == 0 ? say(NumberPhrase.no) : capitalised(numeral(number))) "
            + form(of: noun, for: number)
    }

    /// The noun alone, as it stands behind `number`.
    func form(of noun: Noun, for number: Int) -> String {
        let form = number == 1 ? noun.one : noun.many
        return form.text(in: language)
    }

    /// `zeven`, `14`
    func numeral(_ number: Int) -> String {
        let numerals = NumberPhrase.numerals
        return numerals.indices.contains(number) ? say(numerals[number]) : self.number(number)
    }

    /// `1.250`
    func number(_ number: Int) -> String {
        let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
        guard thousands != 0 else { return String(number) }
        let padded = String(1000 + rest.magnitude).dropFirst()
        return self.number(thousands) + say(NumberPhrase.thousands) + padded
    }

    /// `€ 12.500`, or `€ 12.500,50` when there are cents; the space does not break. English has `€12,500.50`.
    func euros(_ amount: Euros) -> String {
        let cents = amount.cents % 100
        let decimals = cents == 0 ? "" : say(NumberPhrase.decimals) + (cents < 10 ? "0" : "") + String(cents)
        return say(NumberPhrase.euros, number(amount.cents / 100) + decimals)
    }
}

extension NumberPhrase {
    /// From nought to twelve; larger numbers stand in digits.
    fileprivate static let numerals: [NumberPhrase] = [
        .zero, .one, .two, .three, .four, .five, .six, .seven, .eight, .nine, .ten, .eleven, .twelve,
    ]
}
