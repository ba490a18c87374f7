import Glibc
internal import VillageModel

/// `rsvg-convert` of librsvg, which makes a PNG or PDF of a drawing. It may be missing.
struct Rasteriser: Sendable {
    enum Format: String, Sendable, CaseIterable { case png, pdf }

    /// 1,600 pixels wide, which is also what social media ask for.
    private static let pixels = "1600"

    let path: String
    /// What a PDF says about when it was made, in seconds since 1970: that same input gives the same bytes.
    let epoch: Int

    /// The program in the folders of `searchPath`; nil when it is in none.
    init?(searchPath: String, date: CalendarDate) {
        let candidates: [String] = searchPath.split(separator: ":").map { "\($0)/rsvg-convert" }
        let found = candidates.first { access($0, X_OK) == 0 }
        guard let found else { return nil }
        path = found
        epoch = date.dayNumber * 86_400
    }

    /// A drawing in another format.
    /// - Parameter name: of the drawing, for who must be told that it failed.
    func convert(_ svg: [UInt8], named name: String, to format: Format) throws(RasteriserFailure) -> [UInt8] {
        var arguments = [path, "--format", format.rawValue]
        if format == .png { arguments += ["--width", Self.pixels, "--keep-aspect-ratio"] }
        let (ending, picture, errors) = run(
            arguments, environment: ["SOURCE_DATE_EPOCH=\(epoch)", "LC_ALL=C.UTF-8"], input: svg)
        if ending == .code(0), let picture { return picture }
        throw RasteriserFailure(
            ending: ending == .code(0) ? .empty : ending, drawing: name, format: format.rawValue.uppercased(),
            explanation: Self.firstLine(of: errors ?? []))
    }

    /// The first line that says anything, no longer than a terminal shows well.
    private static func firstLine(of bytes: [UInt8]) -> String {
        let line = bytes.prefix(4096).split(separator: UInt8(ascii: "\n")).first { $0.contains { $0 > 0x20 } } ?? []
        return String(String(decoding: line, as: UTF8.self).prefix(200))
    }

    /// How a program ends when `input` is typed to it, what it prints, and what it complains of.
    private func run(
        _ arguments: [String], environment: [String], input: [UInt8]
    ) -> (RasteriserFailure.Ending, output: [UInt8]?, errors: [UInt8]?) {
        // Through files instead of pipes, so that neither side waits for the other.
        guard let source = Scratch(input), let target = Scratch([]), let complaints = Scratch([]) else {
            return (.notStarted, nil, nil)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, source.descriptor, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, target.descriptor, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, complaints.descriptor, STDERR_FILENO)
        var process = pid_t()
        let isStarted = withCStrings(arguments) { arguments in
            withCStrings(environment) { environment in
                posix_spawn(&process, path, &actions, nil, arguments, environment) == 0
            }
        }
        guard isStarted else { return (.notStarted, nil, nil) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return (.notStarted, nil, nil) } }
        // As WIFSIGNALED and WEXITSTATUS of <sys/wait.h> read it.
        let signal = status & 0x7F
        let ending = signal == 0 ? RasteriserFailure.Ending.code((status >> 8) & 0xFF) : .signal(signal)
        return (ending, target.contents, complaints.contents)
    }
}

/// A file without a name: it goes away when its last user closes it.
private final class Scratch {
    private let file: UnsafeMutablePointer<FILE>
    var descriptor: Int32 { fileno(file) }

    init?(_ bytes: [UInt8]) {
        guard let file = tmpfile() else { return nil }
        self.file = file
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return nil }
            written += count
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    deinit { fclose(file) }

    var contents: [UInt8]? {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size > 0 else { return nil }
        lseek(descriptor, 0, SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: size)
        var count = 0
        while count < size {
            let more = bytes[count...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard more > 0 else { return nil }
            count += more
        }
        return bytes
    }
}

/// `strings` as C wants a list of them: with a null behind the last.
private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
