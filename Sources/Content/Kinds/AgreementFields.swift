internal import Diagnostics
internal import FrontMatter
internal import VillageModel

/// Who does what by when.
enum AgreementFields {
    static let what = Field("wat", "what", .text, .required)
    static let parties = Field("wie", "parties", .list(party), .required)
    static let due = Field("uiterlijk", "due", .planDate, .required)
    static let id = Field("id", "id", .text)
    static let status = FieldWithDefault<AgreementStatus>("status", "status", default: .scheduled)
    static let metOn = Field("voldaan_op", "met_on", .fact, .when("als de status voldaan is"))
    static let confirmedBy = Field("bevestigd_door", "confirmed_by", .party)
    static let amount = Field("bedrag", "amount", .euros)
    static let hours = Field("uren", "hours", .count)
    static let document = Field("document", "document", documentType)
    static let waitsFor = Field("wacht_op", "waits_for", .list(.prerequisite))
    static let deviations = Field("afwijkingen", "deviations", .list(deviation))

    static let schema = Schema(
        "afspraak", "agreement",
        [
            what, parties, due, id, status, metOn, confirmedBy, amount, hours, document, waitsFor, deviations,
        ])

    /// Agreements with their anchors: the id, else the number in the list.
    static let list = ValueType<[Agreement]>(.list(.object(schema, shorthand: nil))) { node, decoding in
        guard let agreements = ValueType<[Agreement]>.list(single).decode(node, decoding) else { return nil }
        var seen: Set<String> = []
        return agreements.enumerated().map { offset, agreement in
            let agreement = agreement.anchor.isEmpty ? agreement.anchored(at: String(offset + 1)) : agreement
            if !seen.insert(agreement.anchor).inserted {
                decoding.report(.repeatedAgreement(decoding.file, node.range, agreement.anchor))
            }
            return agreement
        }
    }

    /// The names by which the agreements in `node` can be waited for, in order; before anything is decoded.
    static func names(in node: YAMLNode) -> [String] {
        let items: [YAMLNode]
        if case .sequence(let nodes) = node.content { items = nodes } else { items = [node] }
        return items.enumerated().map { offset, item in
            if case .mapping(let entries) = item.content,
                let id = entries.first(where: { foldedKey($0.key) == "id" }),
                case .scalar(let scalar) = id.value.content, case let name = foldedKey(scalar.text), !name.isEmpty
            {
                return name
            }
            return String(offset + 1)
        }
    }

    private static let single = ValueType<Agreement>.object(schema) { reader in
        let what = reader.required(what)
        let parties = reader.required(parties)
        let due = reader.required(due)
        let (status, isStatusClear) = reader.read(status)
        if status == .met { reader.demand(metOn, because: .metNeedsDate, at: Self.status) }
        let metOn = reader.value(metOn)
        if isStatusClear, status != .met, metOn != nil {
            reader.decoding.report(
                .metWithoutStatus(reader.decoding.file, reader.range(of: Self.metOn), status: status))
        }
        if let parties, parties.count > 2, !parties.contains(where: { $0.role == .lead || $0.role == .accountable }) {
            reader.decoding.report(.missingLeadRole(reader.decoding.file, reader.range(of: Self.parties)))
        }
        let confirmedBy = reader.value(confirmedBy)
        if let confirmedBy, let parties, parties.contains(where: { $0.party == confirmedBy && $0.role == .executor }) {
            reader.decoding.report(.selfConfirmed(reader.decoding.file, reader.range(of: Self.confirmedBy)))
        }
        let id = reader.value(id)
        let amount = reader.value(amount)
        let hours = reader.value(hours)
        let document = reader.value(document)
        let waitsFor = reader.list(waitsFor)
        let deviations = reader.list(deviations)
        guard let what, let parties, let due else { return nil }
        return Agreement(
            anchor: id.map(foldedKey) ?? "", what: what, parties: parties, due: due, status: status,
            metOn: metOn, confirmedBy: confirmedBy, amount: amount, hours: hours, document: document,
            waitsFor: waitsFor, deviations: deviations)
    }

    enum PartyFields {
        static let party = Field("partij", "party", .party, .required)
        static let role = FieldWithDefault<AgreementRole>("rol", "role", default: .executor)
        static let schema = Schema("deelnemer aan een afspraak", "party to an agreement", [party, role])
    }

    /// A name alone means that the party carries it out.
    private static let party = ValueType<AgreementParty>.object(
        PartyFields.schema,
        shorthand: ValueType.party.map { AgreementParty(party: $0, role: PartyFields.role.fallback) },
        { reader in
            let party = reader.required(PartyFields.party)
            let role = reader.read(PartyFields.role)
            // Who plays a part that can't be read is not taken for the executor, who may not confirm.
            guard let party, role.isClear else { return nil }
            return AgreementParty(party: party, role: role.value)
        })

    enum DocumentFields {
        static let kind = Field<DocumentKind>("soort", "kind", .choice)
        static let url = Field("url", "url", .document)
        static let schema = Schema("document", "document", [kind, url])
    }

    private static let documentType = ValueType<AgreementDocument>.object(DocumentFields.schema) { reader in
        AgreementDocument(kind: reader.value(DocumentFields.kind), link: reader.value(DocumentFields.url))
    }

    enum DeviationFields {
        static let kind = Field<DeviationKind>("soort", "kind", .choice, .required)
        static let reason = Field("reden", "reason", .text, .required)
        static let on = Field("op", "on", .fact, .required)
        static let newDate = Field("nieuwe_datum", "new_date", .planDate)
        static let schema = Schema("afwijking", "deviation", [kind, reason, on, newDate])
    }

    private static let deviation = ValueType<Deviation>.object(DeviationFields.schema) { reader in
        let kind = reader.required(DeviationFields.kind)
        let reason = reader.required(DeviationFields.reason)
        let on = reader.required(DeviationFields.on)
        let newDate = reader.value(DeviationFields.newDate)
        guard let kind, let reason, let on else { return nil }
        return Deviation(kind: kind, reason: reason, on: on, newDate: newDate)
    }
}
