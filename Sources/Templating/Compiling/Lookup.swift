/// The outcome of a search for a name.
enum Lookup {
    case found(Resolution)
    /// `record` is nil for a first part, which may come from any scope.
    case unknown(TemplateName.Segment, record: RecordShape?, candidates: [String])
    /// A dot behind something that has no fields.
    case noRecord(TemplateName.Segment, FieldShape)
    /// Unknown because of a mistake that was reported already.
    case lost
}

extension [Scope] {
    /// Searches from the innermost scope outwards; the first part of a dotted name decides.
    func look(up name: TemplateName) -> Lookup {
        if name.isCurrentValue {
            guard let scope = last else { return .lost }
            if case .unknown = scope.content { return .lost }
            return .found(Resolution(slot: scope.slot, target: .scope(scope.content)))
        }
        let segments = name.segments
        var isLost = false
        for scope in reversed() {
            switch scope.content {
            case .record(let record):
                if let field = record.field(segments[0].text) {
                    let start = Resolution(slot: scope.slot, target: .field(field))
                    return start.descending(segments.dropFirst(), from: segments[0])
                }
            case .value: break
            case .unknown: isLost = true
            }
            if scope.isPresent(segments) {
                let start = Resolution(slot: scope.slot, target: .scope(scope.content))
                let rest = segments.dropFirst(scope.present.count)
                return start.descending(rest, from: segments[scope.present.count - 1])
            }
        }
        return isLost ? .lost : .unknown(segments[0], record: nil, candidates: visibleNames)
    }

    /// Every name that may be used here, the nearest first.
    var visibleNames: [String] {
        var names: [String] = []
        for scope in reversed() {
            guard case .record(let record) = scope.content else { continue }
            for field in record.fields where !names.contains(field.name) { names.append(field.name) }
        }
        return names
    }

    /// The record type of the innermost section.
    var innermostRecord: RecordShape? {
        for scope in reversed() {
            if case .record(let record) = scope.content { return record }
        }
        return nil
    }
}
