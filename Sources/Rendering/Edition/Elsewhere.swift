internal import PlainText
internal import VillageModel

/// That a page tells of something outside this municipality. Neither the banner of a municipality that was made up, nor
/// the licence of its texts, nor its contact belongs on such a page; where it comes from does.
struct Elsewhere: Sendable {
    /// Where it is: "Driel, gemeente Overbetuwe".
    let subject: String
    /// Who told so.
    let source: String
}

extension Edition {
    /// - Returns: nil for a track that this municipality takes part in.
    func elsewhere(_ id: ID<Track>) -> Elsewhere? {
        let track = municipality[id]
        guard !track.municipalities.isEmpty, track.visions.isEmpty, !track.municipalities.contains(where: isHere) else {
            return nil
        }
        return Elsewhere(
            subject: wording.enumeration(track.municipalities.map(curled)), source: curled(track.source))
    }

    /// - Returns: nil for a story of this municipality: of one of its initiatives, or with its name or that of one of its
    ///   places in the location. A story without either is where its track is.
    func elsewhere(_ id: ID<Story>) -> Elsewhere? {
        let story = municipality[id]
        guard story.initiative == nil else { return nil }
        let subject: String
        if let location = story.location {
            guard !isHere(location) else { return nil }
            subject = curled(location)
        } else {
            let tracks = graph.tracksOfStory[id.index].map(elsewhere)
            guard let first = tracks.first??.subject, tracks.allSatisfy({ $0 != nil }) else { return nil }
            subject = first
        }
        return Elsewhere(subject: subject, source: curled(story.source))
    }

    /// Whether a text names this municipality or one of its places, as whole words.
    private func isHere(_ text: String) -> Bool {
        let words = "-\(slug(text))-"
        return words.contains("-\(slug(municipality.profile.name))-")
            || municipality.places.contains { words.contains("-\($0.origin.slug)-") }
    }
}
