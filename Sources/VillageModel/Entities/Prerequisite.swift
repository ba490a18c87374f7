/// What an agreement waits for.
package enum Prerequisite: Sendable, Hashable {
    /// Met when the initiative is done or maintained.
    case initiative(ID<Initiative>)
    /// Met when the agreement is; `index` counts in the initiative's agreements.
    case agreement(ID<Initiative>, index: Int)
}
