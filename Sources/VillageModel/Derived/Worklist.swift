/// What an area manager has to look after at a date. One value for the page and for every form of `visieplein agenda`,
/// so that they can't differ.
package struct Worklist: Sendable {
    package let date: CalendarDate
    /// Each once, by reason and then by date; what has no date comes last. Of equal ones in the order of the model.
    package let items: [WorklistItem]
    /// The positions of the items of each village.
    private let positions: [[Int]]

    package init(_ municipality: Municipality, at date: CalendarDate) {
        self.date = date
        let found =
            municipality.agreementItems(at: date) + municipality.visionItems(at: date)
            + municipality.initiativeItems(at: date)
        items = found.enumerated().sorted { first, second in
            (first.element.reason, first.element.date?.last.dayNumber ?? .max, first.offset)
                < (second.element.reason, second.element.date?.last.dayNumber ?? .max, second.offset)
        }.map(\.element)
        var positions = [[Int]](repeating: [], count: municipality.places.count)
        for (position, item) in items.enumerated() {
            for place in Set(item.places) { positions[place.index].append(position) }
        }
        self.positions = positions
    }

    /// The items of one village: what is shared stands with each of its villages.
    package func items(of place: ID<Place>) -> [WorklistItem] { positions[place.index].map { items[$0] } }
}

extension Municipality {
    fileprivate func agreementItems(at date: CalendarDate) -> [WorklistItem] {
        agreements.flatMap { reference, agreement -> [WorklistItem] in
            let awaited = unmetPrerequisites(of: agreement, at: date)
            func item(_ reason: WorklistItem.Reason, waitsFor: [Prerequisite] = []) -> WorklistItem {
                WorklistItem(
                    reason: reason, subject: reference.owner, agreement: reference.index,
                    places: places(of: reference.owner), date: agreement.deadline, waitsFor: waitsFor)
            }
            return (agreement.isOverdue(at: date) ? [item(.overdue)] : [])
                + (awaited.isEmpty ? [] : [item(.waiting, waitsFor: awaited)])
        }
    }

    fileprivate func visionItems(at date: CalendarDate) -> [WorklistItem] {
        visions.enumerated().filter { $0.element.isReviewPassed(at: date) }.map { offset, vision in
            WorklistItem(
                reason: .reviewPassed, subject: .vision(ID(offset)), places: vision.places, date: vision.reviewBy)
        }
    }

    fileprivate func initiativeItems(at date: CalendarDate) -> [WorklistItem] {
        initiatives.enumerated().flatMap { offset, initiative -> [WorklistItem] in
            func item(_ reason: WorklistItem.Reason, _ date: PlanDate?) -> WorklistItem {
                WorklistItem(
                    reason: reason, subject: .initiative(ID(offset)), places: initiative.places, date: date)
            }
            var items: [WorklistItem] = []
            if initiative.isAnswerOverdue(at: date) { items.append(item(.answerOverdue, initiative.verdict.answerDue)) }
            if initiative.isReviewPassed(at: date) {
                items.append(item(.reviewPassed, initiative.reviewOn.map(PlanDate.init(day:))))
            }
            if initiative.isSilent(at: date, after: profile.silenceDays) {
                items.append(item(.silent, initiative.lastSign(at: date).map(PlanDate.init(day:))))
            }
            if initiative.lacksLead { items.append(item(.missingLead, nil)) }
            return items
        }
    }
}
