internal import VillageModel

// The sentences of the self-scan.

extension Wording {
    /// Of several occasions the first is then and the last is now.
    func position(_ offset: Int, of count: Int) -> String? {
        switch offset {
        case _ where count < 2: nil
        case 0: say(SelfScanPhrase.then)
        case count - 1: say(SelfScanPhrase.now)
        default: nil
        }
    }

    /// `subject`: the name of a place or of the municipality.
    func selfScanTitle(_ subject: String) -> String { say(SelfScanPhrase.title, subject) }

    /// `day`: of the newest scan.
    func lastFilledIn(_ day: CalendarDate) -> String { say(SelfScanPhrase.lastFilledIn, date(day)) }

    /// - Parameter occasions: how often either wheel was filled in.
    func selfScanLead(_ subject: String, occasions: Int) -> String {
        switch occasions {
        case 0: say(SelfScanPhrase.leadNone)
        case 1: say(SelfScanPhrase.leadOnce, subject)
        default: say(SelfScanPhrase.leadThenAndNow, subject)
        }
    }

    /// The question that a wheel asks, above the form.
    func question(_ wheel: Wheel) -> String {
        switch wheel {
        case .municipality: say(SelfScanPhrase.questionMunicipality)
        case .residents: say(SelfScanPhrase.questionResidents)
        }
    }

    /// The principles of a wheel, in its order (Midden-Drenthe, "Dorpenbeleid", in the brochure).
    func principles(_ wheel: Wheel) -> [String] {
        let principles: [SelfScanPhrase] =
            switch wheel {
            case .municipality:
                [
                    .placeFirst, .oneContact, .sincereParticipation, .equalPartners, .tailorMade, .integratedApproach,
                    .sharedInterest, .transparent,
                ]
            case .residents:
                [
                    .investInRelation, .beIndependent, .involveCommunity, .seekCooperation, .dareToSayNo, .beVisible,
                    .activateAndConnect, .linkBetween,
                ]
            }
        return principles.map { say($0) }
    }
}
