internal import VillageModel

/// What happened, as far as the dates in the content tell: the newest first, and nothing after the edition's date.
struct Timeline: Sendable {
    /// Something that happened to one initiative, vision or place.
    struct Event: Sendable {
        let date: CalendarDate
        let about: EntityReference
        let change: Change
    }

    enum Change: Sendable {
        case logged(LogEntry)
        case completed
        case milestone(String)
        case agreementMet(AgreementReference)
        case agreementMoved(AgreementReference, Deviation)
        case judged(Feasibility)
        case adopted(Adoption)
        case response(MunicipalResponse)

        /// Whether it is a result: "laat kleine resultaten zien" (brochure).
        var isResult: Bool {
            switch self {
            case .completed, .milestone, .agreementMet: true
            case .logged, .agreementMoved, .judged, .adopted, .response: false
            }
        }
    }

    /// Everything that has a date.
    let events: [Event]
    /// What was finished, reached or kept.
    let results: [Event]

    init(_ municipality: Municipality, until date: CalendarDate) {
        var events: [Event] = []
        func add(_ day: CalendarDate?, _ about: EntityReference, _ change: Change) {
            if let day, day <= date { events.append(Event(date: day, about: about, change: change)) }
        }
        func add(_ agreements: [Agreement], of owner: EntityReference) {
            for (index, agreement) in agreements.enumerated() {
                let reference = AgreementReference(owner: owner, index: index)
                if agreement.status == .met { add(agreement.metOn, owner, .agreementMet(reference)) }
                for deviation in agreement.deviations {
                    add(deviation.on, owner, .agreementMoved(reference, deviation))
                }
            }
        }
        for (offset, initiative) in municipality.initiatives.enumerated() {
            let about = EntityReference.initiative(ID(offset))
            for entry in initiative.log { add(entry.date, about, .logged(entry)) }
            if initiative.status.isRealised { add(initiative.completedOn, about, .completed) }
            for milestone in initiative.milestones { add(milestone.reachedOn, about, .milestone(milestone.what)) }
            add(initiative.verdict.assessedOn, about, .judged(initiative.verdict.feasibility))
            add(initiative.agreements, of: about)
        }
        for (offset, vision) in municipality.visions.enumerated() {
            let about = EntityReference.vision(ID(offset))
            if let adoption = vision.adoption { add(adoption.on, about, .adopted(adoption)) }
            if let response = vision.municipalResponse { add(response.on, about, .response(response)) }
            add(vision.agreements, of: about)
        }
        for (offset, place) in municipality.places.enumerated() where !place.hiddenBlocks.contains(.log) {
            for entry in place.log { add(entry.date, .place(ID(offset)), .logged(entry)) }
        }
        // By position, as a change may hold a whole entry of a log: moving one counts a reference for each of its texts.
        self.events = events.indices.sorted { (events[$1].date, $0) < (events[$0].date, $1) }.map { events[$0] }
        results = self.events.filter(\.change.isResult)
    }
}
