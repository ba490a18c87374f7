internal import VillageModel

// The sentences of the self-scan.

extension Wording {
    /// Of several occasions the first is then and the last is now.
    func position(_ offset: Int, of count: Int) -> String? {
        switch offset {
        case _ where count < 2: nil
        case 0: "Toen"
        case count - 1: "Nu"
        default: nil
        }
    }

    /// `subject`: the name of a place or of the municipality.
    func selfScanTitle(_ subject: String) -> String { "De zelfscan van \(subject)" }

    /// `day`: of the newest scan.
    func lastFilledIn(_ day: CalendarDate) -> String {
        "Hoe bewoners en gemeente samenwerken. Het laatst ingevuld op \(date(day))."
    }

    /// - Parameter occasions: how often either wheel was filled in.
    func selfScanLead(_ subject: String, occasions: Int) -> String {
        switch occasions {
        case 0: "Hoe werken bewoners en gemeente samen? Wie wil, kijkt in de spiegel en praat erover."
        case 1: "Hoe werken bewoners en gemeente samen in \(subject)? Eén keer samen bekeken."
        default: "Hoe werken bewoners en gemeente samen in \(subject)? Toen en nu naast elkaar."
        }
    }

    var selfScanFormTitle: String { "Zelfscan om in te vullen" }
    var selfScanFormLead: String { "Voor aan de keukentafel: afdrukken, invullen met een pen, erover praten." }

    /// The question that a wheel asks, above the form.
    func question(_ wheel: Wheel) -> String {
        switch wheel {
        case .municipality: "Hoe doet de gemeente het?"
        case .residents: "Hoe doen wij bewoners het?"
        }
    }
}
