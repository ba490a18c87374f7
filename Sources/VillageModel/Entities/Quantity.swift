/// How much of a contribution, in the unit of its kind.
package enum Quantity: Sendable, Hashable {
    case money(Euros)
    case hours(Int)
    /// Material, a venue, knowledge, a permit: in words.
    case words(String)
}
