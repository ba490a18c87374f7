/// What a section opened: the values that names may refer to, innermost last.
struct Scope {
    enum Content {
        case record(RecordShape)
        case value(ValueType, FieldShape.Print)
        /// Of a section that was refused: what its names mean can't be known.
        case unknown
    }

    let content: Content
    /// Where its value stands while a page is written.
    let slot: Int
    /// The name of what may be absent and is known to be there within this section; else empty.
    var present: [String] = []

    /// Whether the name leads to this scope's own value, or into its record.
    fileprivate func isPresent(_ segments: [TemplateName.Segment]) -> Bool {
        guard !present.isEmpty, segments.map(\.text).starts(with: present) else { return false }
        if case .record = content { return true }
        return segments.count == present.count
    }
}

/// What a name means at one place of a template.
struct Resolution {
    enum Target {
        case field(FieldShape)
        /// The value of a section.
        case scope(Scope.Content)
    }

    let slot: Int
    /// The way from that slot's value to the record that holds the target.
    var steps: [FieldShape.Visit] = []
    /// The first record on that way that may be absent.
    var optionalStep: String?
    var target: Target
}

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

extension Resolution {
    /// Follows the parts of a dotted name behind the first one.
    fileprivate func descending(_ rest: ArraySlice<TemplateName.Segment>, from segment: TemplateName.Segment) -> Lookup
    {
        var result = self
        var previous = segment
        for segment in rest {
            let record: RecordShape
            switch result.target {
            case .scope(.record(let shape)): record = shape
            case .scope: return .lost
            case .field(let field):
                switch field.content {
                case .record(let child, let visit):
                    record = child()
                    result.steps.append(visit)
                case .optionalRecord(let child, let visit, _):
                    record = child()
                    result.steps.append(visit)
                    result.optionalStep = result.optionalStep ?? previous.text
                default: return .noRecord(previous, field)
                }
            }
            guard let field = record.field(segment.text) else {
                return .unknown(segment, record: record, candidates: record.fields.map(\.name))
            }
            result.target = .field(field)
            previous = segment
        }
        return .found(result)
    }

    // MARK: Readers that go the whole way

    func print(_ inner: @escaping FieldShape.Print) -> FieldShape.Print {
        var print = inner
        for step in steps.reversed() {
            let next = print
            print = { record, writer in step(record) { next($0, &writer) } }
        }
        return print
    }

    func visit(_ inner: @escaping FieldShape.Visit) -> FieldShape.Visit {
        var visit = inner
        for step in steps.reversed() {
            let next = visit
            visit = { record, body in step(record) { next($0, body) } }
        }
        return visit
    }

    /// Says no when a record on the way is absent.
    func test(_ inner: @escaping FieldShape.Test) -> FieldShape.Test {
        var test = inner
        for step in steps.reversed() {
            let next = test
            test = { record in
                var answer = false
                step(record) { answer = next($0) }
                return answer
            }
        }
        return test
    }
}
