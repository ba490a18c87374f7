internal import Diagnostics
internal import FrontMatter
internal import VillageModel

// Values that are each in order and can't all be true. What is impossible is an error; where the author may be right
// it is a warning.

extension FieldReader {
    /// Reports an end that lies wholly before its start, at the end.
    func checkOrder(_ start: PlanDate?, _ end: PlanDate?, at field: some FieldDescription) {
        if let start, let end, end.last < start.first {
            decoding.report(.endBeforeStart(decoding.file, range(of: field), start: start, end: end))
        }
    }

    /// Nobody votes twice, and only who was asked can take part; an open meeting may draw more.
    func checkTurnout(
        invited: Int?, participants: Int?, votes: [Int?], at field: some FieldDescription
    ) {
        guard let participants else { return }
        // Each is at most `Int.max`; together they may be more.
        let (sum, overflows) = votes.compactMap { $0 }.reduce((0, false)) { result, vote in
            let (sum, overflows) = result.0.addingReportingOverflow(vote)
            return (sum, overflows || result.1)
        }
        if overflows || sum > participants {
            decoding.report(.moreVotesThanParticipants(decoding.file, range(of: field), participants: participants))
        } else if let invited, participants > invited {
            decoding.report(
                .moreParticipantsThanInvited(
                    decoding.file, range(of: field), participants: participants, invited: invited))
        }
    }

    /// Reports a place that is not in or around the Netherlands, the Caribbean part included.
    func checkLocation(_ location: Coordinates, at field: some FieldDescription) {
        let isNearby = Self.isNearby(latitude: location.latitude, longitude: location.longitude)
        guard !isNearby else { return }
        let isSwapped = Self.isNearby(latitude: location.longitude, longitude: location.latitude)
        decoding.report(.unlikelyLocation(decoding.file, range(of: field), location, isSwapped: isSwapped))
    }

    private static func isNearby(latitude: Double, longitude: Double) -> Bool {
        (50.5...53.8).contains(latitude) && (3.0...7.4).contains(longitude)
            || (11.9...17.8).contains(latitude) && (-70.2 ... -62.8).contains(longitude)
    }
}

extension Diagnostic {
    static func endBeforeStart(
        _ file: String, _ range: SourceRange, start: PlanDate, end: PlanDate
    ) -> Diagnostic {
        Diagnostic(
            .contradiction, file: file, range: range,
            message: Message(
                nl: "Het einde (\(end.iso)) ligt voor het begin (\(start.iso)).",
                en: "The end (\(end.iso)) comes before the start (\(start.iso))."),
            help: Message(nl: "Pas een van beide datums aan.", en: "Change one of the two dates."))
    }

    static func moreVotesThanParticipants(_ file: String, _ range: SourceRange, participants: Int) -> Diagnostic {
        Diagnostic(
            .contradiction, file: file, range: range,
            message: Message(
                nl: "Voor, tegen en neutraal zijn samen meer dan de \(participants) deelnemers.",
                en: "In favour, against and neutral add up to more than the \(participants) participants."),
            help: Message(
                nl: "Pas een van de aantallen aan, of laat “deelnemers” weg.",
                en: "Change one of the numbers, or leave “participants” out."))
    }

    static func moreParticipantsThanInvited(
        _ file: String, _ range: SourceRange, participants: Int, invited: Int
    ) -> Diagnostic {
        Diagnostic(
            .unlikelyValue, .warning, file: file, range: range,
            message: Message(
                nl: "Er deden meer mensen mee (\(participants)) dan er waren uitgenodigd (\(invited)).",
                en: "More people took part (\(participants)) than were invited (\(invited))."),
            help: Message(
                nl: "Was iedereen welkom? Laat “uitgenodigd” dan weg.",
                en: "Was everyone welcome? Then leave “invited” out."))
    }

    static func unlikelyLocation(
        _ file: String, _ range: SourceRange, _ location: Coordinates, isSwapped: Bool
    ) -> Diagnostic {
        Diagnostic(
            .unlikelyValue, .warning, file: file, range: range,
            message: isSwapped
                ? Message(
                    nl: "Het lijkt erop dat lat en lon verwisseld zijn.", en: "Lat and lon seem to be swapped.")
                : Message(
                    nl: "Deze plek ligt niet in of bij Nederland.", en: "This place is not in or near the Netherlands."),
            help: isSwapped
                ? Message(
                    nl: "Schrijf: lat: \(location.longitude), lon: \(location.latitude)",
                    en: "Write: lat: \(location.longitude), lon: \(location.latitude)")
                : Message(
                    nl: "In Nederland is lat ongeveer 51 tot 54 en lon ongeveer 3 tot 7.",
                    en: "In the Netherlands lat is about 51 to 54 and lon about 3 to 7."))
    }

    static func metWithoutStatus(_ file: String, _ range: SourceRange, status: AgreementStatus) -> Diagnostic {
        Diagnostic(
            .contradiction, file: file, range: range,
            message: Message(
                nl: "Hier staat wanneer de afspraak is voldaan, maar de status is “\(status.spelling.dutch)”.",
                en: "This tells when the agreement was met, but its status is “\(status.spelling.english)”."),
            help: Message(
                nl: "Schrijf “status: voldaan”, of haal deze datum weg.",
                en: "Write “status: met”, or take this date out."))
    }

    static func missingLeadRole(_ file: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingDetail, .hint, file: file, range: range,
            message: Message(
                nl: "Wie van deze partijen is de trekker of de verantwoordelijke?",
                en: "Which of these parties is the lead or the accountable one?"),
            help: Message(
                nl: "Geef die partij een rol, zoals {partij: dorpsraad, rol: trekker}.",
                en: "Give that party a role, such as {party: village-council, role: lead}."))
    }
}
