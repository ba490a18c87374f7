/// One entry of a log; "geen nieuws" counts too: "blijf communiceren, ook als je geen antwoorden hebt" (brochure).
package struct LogEntry: Sendable {
    package var date: CalendarDate
    package var kind: LogKind
    package var text: String
    package var by: String?
    /// A change of status, where the entry tells of one.
    package var change: StatusChange?
    package var photo: Photo?

    package init(
        date: CalendarDate, kind: LogKind, text: String, by: String?, change: StatusChange?, photo: Photo?
    ) {
        self.date = date
        self.kind = kind
        self.text = text
        self.by = by
        self.change = change
        self.photo = photo
    }
}

/// From one status to another.
package struct StatusChange: Sendable, Hashable {
    package var from: InitiativeStatus?
    package var to: InitiativeStatus

    package init(
        from: InitiativeStatus?, to: InitiativeStatus
    ) {
        self.from = from
        self.to = to
    }
}
