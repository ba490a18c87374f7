package import Glibc
import Synchronization

/// Measures the stages of a build, and tells how far it is.
package final class Stopwatch: Sendable {
    /// The stages that take time worth telling. Texts are parsed while they are read, so that counts as reading.
    package enum Stage: String, Sendable, CaseIterable {
        case read, decode, link, plan, publish
    }

    /// How long a stage took, in seconds.
    package struct Lap: Sendable {
        package let stage: Stage
        package let wall: Double
        /// Of all threads together.
        package let cpu: Double
        /// The most memory that the process had had when the stage was over, in bytes.
        package let peakMemory: Int
    }

    private let laps = Mutex<[Lap]>([])
    private let done = Atomic<Int>(0)
    private let expected = Atomic<Int>(0)
    /// Called from any thread, now and then, with the number of pages done and expected.
    private let onProgress: (@Sendable (Int, Int) -> Void)?

    package init(onProgress: (@Sendable (Int, Int) -> Void)? = nil) { self.onProgress = onProgress }

    /// Runs `body` as a part of `stage`.
    func measure<Value, Failure: Error>(_ stage: Stage, _ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        let wall = seconds(CLOCK_MONOTONIC)
        let cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)
        onProgress?(done.load(ordering: .relaxed), expected.load(ordering: .relaxed))
        let value = try body()
        let lap = Lap(
            stage: stage, wall: seconds(CLOCK_MONOTONIC) - wall, cpu: seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
            peakMemory: Self.peakMemory)
        laps.withLock { $0.append(lap) }
        return value
    }

    /// Tells how many pages there will be.
    func expect(_ count: Int) { expected.store(count, ordering: .relaxed) }

    /// Tells that one more page is done.
    func step() {
        let count = done.wrappingAdd(1, ordering: .relaxed).newValue
        if count % 64 == 0 { onProgress?(count, expected.load(ordering: .relaxed)) }
    }

    /// The stages in order, with the parts of each added up.
    package var stages: [Lap] {
        let laps = laps.withLock { $0 }
        return Stage.allCases.compactMap { stage in
            let parts = laps.filter { $0.stage == stage }
            guard !parts.isEmpty else { return nil }
            return Lap(
                stage: stage, wall: parts.map(\.wall).reduce(0, +), cpu: parts.map(\.cpu).reduce(0, +),
                peakMemory: parts.map(\.peakMemory).max() ?? 0)
        }
    }

    /// The most memory that the process has had, in bytes.
    package static var peakMemory: Int {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}

/// The time on a clock in seconds.
package func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
