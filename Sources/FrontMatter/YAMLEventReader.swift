internal import CYAML
import Diagnostics

/// libyaml's parser as a source of events: the only file that touches its memory.
///
/// Holds one event at a time and frees it before the next is read and at the end, so no path can leak one. The parser
/// keeps a pointer to itself and to the input: hence the heap, and hence an input that must outlive the reader.
struct YAMLEventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let current: UnsafeMutablePointer<yaml_event_t>
    private let text: SourceText
    /// What to add to libyaml's lines, which count from 0.
    private let firstLine: Int
    /// False when there was no memory for the parser's own buffers.
    private let isReady: Bool

    /// - Parameters:
    ///   - input: the bytes between the fences; they stay where they are as long as the reader lives.
    ///   - offset: where `input` starts in `text`, at the start of a line.
    init(_ input: UnsafeBufferPointer<UInt8>, at offset: Int, of text: SourceText) {
        parser = .allocate(capacity: 1)
        current = .allocate(capacity: 1)
        current.initialize(to: yaml_event_t())
        parser.initialize(to: yaml_parser_t())
        self.text = text
        firstLine = text.position(at: offset).line
        isReady = yaml_parser_initialize(parser) == 1
        guard isReady else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_event_delete(current)
        yaml_parser_delete(parser)
        current.deinitialize(count: 1)
        parser.deinitialize(count: 1)
        current.deallocate()
        parser.deallocate()
    }

    /// Reads the next event and frees the one before.
    func next() throws(YAMLProblem) -> yaml_event_type_t {
        guard isReady else { throw YAMLProblem(.outOfMemory, at: SourcePosition(line: firstLine, column: 1)) }
        yaml_event_delete(current)
        guard yaml_parser_parse(parser, current) == 1 else { throw problem() }
        return current.pointee.type
    }

    /// The event that was read last. What it points at lives until the next one is read.
    var event: yaml_event_t { current.pointee }

    /// Where the event begins.
    var start: SourcePosition { position(current.pointee.start_mark) }

    /// The place behind the event's last character.
    var end: SourcePosition { position(current.pointee.end_mark) }

    /// The value of the scalar that was read last.
    var scalarText: String {
        let scalar = current.pointee.data.scalar
        return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    /// libyaml counts lines and characters from 0, with the same idea of a line as `SourceText`: the three breaks that
    /// it knows in addition (NEL, LS, PS) are refused before it starts.
    private func position(_ mark: yaml_mark_t) -> SourcePosition {
        SourcePosition(line: firstLine + mark.line, column: mark.column + 1)
    }

    private func problem() -> YAMLProblem {
        let parser = parser.pointee
        switch parser.error {
        case YAML_MEMORY_ERROR:
            return YAMLProblem(.outOfMemory, at: position(parser.mark))
        case YAML_READER_ERROR:
            let offset = text.offset(ofLine: firstLine) + parser.problem_offset
            return YAMLProblem(.character(UInt32(max(0, parser.problem_value))), at: text.position(at: offset))
        default:
            let says = parser.problem.map { String(cString: $0) } ?? ""
            let doing = parser.context.map { String(cString: $0) } ?? ""
            let context = parser.context == nil ? nil : position(parser.context_mark)
            return YAMLProblem(Self.kind(says, while: doing), at: position(parser.problem_mark), context: context)
        }
    }

    /// libyaml's sentences (0.2.5, `scanner.c` and `parser.c`) by what they mean to us; an unknown one costs precision
    /// of the explanation and nothing else.
    private static func kind(_ says: String, while doing: String) -> YAMLProblem.Kind {
        switch (says, doing) {
        case ("found unexpected end of stream", "while scanning a quoted scalar"): .unclosedQuote
        case (_, "while parsing a quoted scalar"): .unknownEscape
        case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"): .brackets
        case ("could not find expected ':'", _): .missingColon
        case ("mapping values are not allowed in this context", _): .unexpectedColon
        case ("block sequence entries are not allowed in this context", _): .unexpectedDash
        case ("found character that cannot start any token", _), (_, "while scanning an anchor"),
            (_, "while scanning an alias"), (_, "while scanning a tag"), (_, "while parsing a tag"),
            (_, "while scanning a block scalar"), (_, "while scanning a directive"), (_, "while parsing a node"):
            .reservedStart
        case ("did not find expected key", _), ("did not find expected '-' indicator", _),
            ("did not find expected <document start>", _):
            .unexpectedText
        default: .other
        }
    }
}
