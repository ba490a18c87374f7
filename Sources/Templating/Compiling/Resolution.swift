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

extension Resolution {
    /// Follows the parts of a dotted name behind the first one.
    func descending(_ rest: ArraySlice<TemplateName.Segment>, from segment: TemplateName.Segment) -> Lookup {
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
