extension Wording {
    /// The heading of a section; of some the page says something more telling. Nil where only the page can tell.
    func title(_ section: PageSection) -> String? {
        switch section {
        case .verdict: say(SectionPhrase.verdict)
        case .agreements: say(SectionPhrase.agreements)
        case .roles: say(SectionPhrase.roles)
        case .phases: say(SectionPhrase.phases)
        case .contributions: say(SectionPhrase.contributions)
        case .milestones: say(SectionPhrase.milestones)
        case .support: say(SectionPhrase.support)
        case .log: say(SectionPhrase.log)
        case .stories: say(SectionPhrase.stories)
        case .buildsOn: say(SectionPhrase.buildsOn)
        case .meter: say(SectionPhrase.meter)
        case .talks: say(SectionPhrase.talks)
        case .response: say(SectionPhrase.response)
        case .initiatives: say(SectionPhrase.initiatives)
        case .visions: say(SectionPhrase.visions)
        case .result: say(SectionPhrase.result)
        case .lesson: say(SectionPhrase.lesson)
        case .leads: say(SectionPhrase.leads)
        case .takesPart: say(SectionPhrase.takesPart)
        case .selfScan: say(PlacePhrase.whereDoWeStand)
        case .elsewhere: say(PlacePhrase.elsewhere)
        case .ownership, .assets, .hours: nil
        }
    }
}
