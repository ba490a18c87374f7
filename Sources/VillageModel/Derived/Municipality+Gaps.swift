// What the municipality as a whole has not come to yet.

extension Municipality {
    /// The ambitions of the council that no initiative with an agreement works on, by their place in `ambitions`.
    package var ambitionsWithoutAgreement: [Int] {
        profile.ambitions.indices.filter { index in
            profile.ambitions[index].initiatives.allSatisfy { self[$0].countedAgreements.isEmpty }
        }
    }

    /// The themes that no small job and no activity belongs to: nothing that someone could join this week.
    package var themesWithoutTaskOrActivity: [ID<Theme>] {
        let withSome = Set(initiatives.filter { $0.kind == .task || $0.kind == .activity }.flatMap(\.themes))
        return themes.indices.map { ID($0) }.filter { !withSome.contains($0) }
    }
}
