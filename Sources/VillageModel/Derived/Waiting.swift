// What waits for what, and whether it still has to.

extension Municipality {
    /// Whether what was waited for is there, as far as was known at `date`: an initiative when it is done or maintained,
    /// an agreement when it was kept (content-model.md, "afspraak").
    package func isMet(_ prerequisite: Prerequisite, at date: CalendarDate) -> Bool {
        switch prerequisite {
        case .initiative(let id): self[id].isRealised(at: date)
        case .agreement(let id, let index): self[id].agreements[index].isMet(at: date)
        }
    }

    /// What an agreement waits for at `date`, in the order written; nothing once the agreement itself is settled.
    package func unmetPrerequisites(of agreement: Agreement, at date: CalendarDate) -> [Prerequisite] {
        agreement.status.isPending ? agreement.waitsFor.filter { !isMet($0, at: date) } : []
    }
}

extension Initiative {
    /// Whether the result was there at `date`. A day of completion that is still to come does not count; a missing one
    /// can't be held against it.
    package func isRealised(at date: CalendarDate) -> Bool {
        status.isRealised && completedOn.map { $0 <= date } ?? true
    }
}
