import Glibc
import Synchronization
import Testing

@testable import Concurrency

struct ConcurrentMapTests {
    @Test(arguments: [0, 1, 2, 3, 63, 64, 65, 1000, 20_000], [1, 2, 8])
    func keepsOrderAndLosesNothing(count: Int, jobs: Int) {
        let squares = concurrentMap(Array(0..<count), jobs: jobs) { $0 * $0 }
        #expect(squares == (0..<count).map { $0 * $0 })
    }

    @Test(arguments: [-3, 0])
    func worksAloneWhenAskedForNoJobs(jobs: Int) {
        #expect(concurrentMap([1, 2, 3], jobs: jobs) { $0 + 1 } == [2, 3, 4])
    }

    @Test func transformsEachElementOnce() {
        final class Counts: Sendable { let seen = Mutex<[Int]>([]) }
        let counts = Counts()
        _ = concurrentMap(Array(0..<5000), jobs: 4) { element in counts.seen.withLock { $0.append(element) } }
        #expect(counts.seen.withLock { $0.sorted() } == Array(0..<5000))
    }

    /// Every element waits until all have started: with fewer threads than jobs this would never end.
    @Test func usesAsManyThreadsAsJobs() {
        final class Gate: Sendable { let waiting = Atomic<Int>(0) }
        let gate = Gate()
        let jobs = 4
        let results = concurrentMap(Array(0..<jobs), jobs: jobs) { element in
            gate.waiting.wrappingAdd(1, ordering: .sequentiallyConsistent)
            while gate.waiting.load(ordering: .sequentiallyConsistent) < jobs {}
            return element
        }
        #expect(results == [0, 1, 2, 3])
    }

    /// Counts the elements that are there, so that a test sees them go.
    private final class Counted: Sendable {
        static let alive = Mutex(0)
        let number: Int

        init(_ number: Int) {
            self.number = number
            Self.alive.withLock { $0 += 1 }
        }

        deinit { Self.alive.withLock { $0 -= 1 } }
    }

    @Test(.serialized, arguments: [1, 3])
    func letsEachElementGoWhenItsResultIsThere(jobs: Int) {
        let count = 2000
        let left = concurrentMap((0..<count).map { Counted($0) }, jobs: jobs) { element in
            (element.number, Counted.alive.withLock { $0 })
        }
        #expect(left.map(\.0) == Array(0..<count))
        // Each thread works on a run of neighbours; what came before those runs is gone.
        #expect(left.allSatisfy { number, alive in alive <= count - number + 16 * jobs })
        #expect(Counted.alive.withLock { $0 } == 0)
    }

    struct Refusal: Error, Equatable { let element: Int }

    @Test(arguments: [1, 2, 8])
    func throwsWhatAnElementThrows(jobs: Int) {
        #expect(throws: Refusal(element: 700)) {
            _ = try concurrentMap(Array(0..<1000), jobs: jobs) { element throws(Refusal) in
                if element == 700 { throw Refusal(element: element) }
                return element
            }
        }
    }

    @Test func startsNothingNewAfterAThrow() {
        final class Count: Sendable { let started = Atomic<Int>(0) }
        let count = Count()
        #expect(throws: Refusal(element: 0)) {
            _ = try concurrentMap(Array(0..<3000), jobs: 2) { element throws(Refusal) in
                count.started.wrappingAdd(1, ordering: .relaxed)
                if element == 0 { throw Refusal(element: element) }
                usleep(100)
            }
        }
        #expect(count.started.load(ordering: .relaxed) < 1500)
    }

    /// Half a megabyte of stack, as threads have by default on some systems, is not enough for this.
    @Test func givesEveryThreadRoomForDeepWork() {
        @Sendable func depth(_ left: Int) -> Int {
            withUnsafeTemporaryAllocation(byteCount: 900, alignment: 1) { bytes in
                bytes[0] = UInt8(truncatingIfNeeded: left)
                return left == 0 ? 0 : 1 + depth(left - 1) + Int(bytes[0]) - Int(bytes[0])
            }
        }
        #expect(concurrentMap(Array(repeating: 2000, count: 8), jobs: 4, depth) == Array(repeating: 2000, count: 8))
    }
}
