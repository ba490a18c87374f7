/// An amount of money in whole euro cents.
package struct Euros: Sendable, Hashable, Comparable {
    package let cents: Int

    package init(cents: Int) { self.cents = cents }

    package static let zero = Euros(cents: 0)

    package static func < (first: Euros, second: Euros) -> Bool { first.cents < second.cents }

    package static func + (first: Euros, second: Euros) -> Euros { Euros(cents: first.cents + second.cents) }
}
