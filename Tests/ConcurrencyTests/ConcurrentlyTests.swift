import Synchronization
import Testing

@testable import Concurrency

struct ConcurrentlyTests {
    @Test(arguments: [-1, 1, 2, 8])
    func givesEachValueInItsPlace(jobs: Int) {
        let (number, text, list) = concurrently(jobs: jobs, { 42 }, { "tuin" }, { [1, 2, 3] })
        #expect(number == 42)
        #expect(text == "tuin")
        #expect(list == [1, 2, 3])
    }

    @Test(arguments: [1, 2])
    func makesEachValueOnce(jobs: Int) {
        final class Counter: Sendable { let calls = Mutex<[String]>([]) }
        let counter = Counter()
        @Sendable func call(_ name: String) -> Int {
            counter.calls.withLock {
                $0.append(name); return $0.count
            }
        }
        _ = concurrently(jobs: jobs, { call("first") }, { call("second") }, { call("third") })
        #expect(counter.calls.withLock { $0.sorted() } == ["first", "second", "third"])
    }

    /// Both wait for each other: one after the other would never end.
    @Test func makesValuesSideBySide() {
        final class Gate: Sendable { let waiting = Atomic<Int>(0) }
        let gate = Gate()
        @Sendable func meet() -> Bool {
            gate.waiting.wrappingAdd(1, ordering: .sequentiallyConsistent)
            while gate.waiting.load(ordering: .sequentiallyConsistent) < 2 {}
            return true
        }
        let (first, second) = concurrently(jobs: 2, { meet() }, { meet() })
        #expect(first && second)
    }
}
