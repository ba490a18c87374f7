// Work side by side, for pure functions: what comes out is the same with one thread as with many, in the same order.
//
// Threads and not tasks: a build does nothing but compute until it is done, and deep documents need a stack whose size is
// known (`WorkerThread`).

import Glibc
import Synchronization

/// Transforms `elements` on up to `jobs` threads and gives the results in the order of `elements`.
///
/// The calling thread works along, so one job starts no thread at all, and when the system refuses a thread the others
/// simply do its share. Work is handed out in runs of neighbours by one atomic counter: who is ready takes the next
/// run, so that a few slow elements keep nobody waiting.
///
/// After a throw no new elements are started; what is thrown on is the error of the earliest element that failed.
package func concurrentMap<Element: Sendable, Output: Sendable, Failure: Error>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) throws(Failure) -> Output
) throws(Failure) -> [Output] {
    try concurrentMap(elements, jobs: jobs, scratch: ()) { (element, _) throws(Failure) in try transform(element) }
}

/// As above, without results, and with something on which each thread works: it starts as a copy of `scratch` and is
/// handed to all elements that the thread takes, so that a buffer need not be made for each of them.
package func concurrentForEach<Element: Sendable, Scratch: Sendable, Failure: Error>(
    _ elements: [Element], jobs: Int, scratch: Scratch,
    _ body: @escaping @Sendable (Element, inout Scratch) throws(Failure) -> Void
) throws(Failure) {
    _ = try concurrentMap(elements, jobs: jobs, scratch: scratch, body)
}

private func concurrentMap<Element: Sendable, Output: Sendable, Scratch: Sendable, Failure: Error>(
    _ elements: [Element], jobs: Int, scratch: Scratch,
    _ transform: @escaping @Sendable (Element, inout Scratch) throws(Failure) -> Output
) throws(Failure) -> [Output] {
    let workers = min(max(jobs, 1), elements.count)
    if workers <= 1 {
        var scratch = scratch
        var outputs: [Output] = []
        outputs.reserveCapacity(elements.count)
        for element in elements { outputs.append(try transform(element, &scratch)) }
        return outputs
    }
    let work = ConcurrentWork(elements, workers: workers, scratch: scratch, transform)
    let threads = (1..<workers).compactMap { _ in startThread { work.run() } }
    work.run()
    for thread in threads { pthread_join(thread, nil) }
    return try work.outcome()
}

/// The elements, their results, and the counter that hands them out.
private final class ConcurrentWork<
    Element: Sendable, Output: Sendable, Scratch: Sendable, Failure: Error
>: Sendable {
    private let elements: [Element]
    private let scratch: Scratch
    private let transform: @Sendable (Element, inout Scratch) throws(Failure) -> Output
    private let slots: Slots<Output>
    private let runLength: Int
    private let next = Atomic<Int>(0)
    private let failure = Mutex<(index: Int, error: Failure)?>(nil)

    init(
        _ elements: [Element], workers: Int, scratch: Scratch,
        _ transform: @escaping @Sendable (Element, inout Scratch) throws(Failure) -> Output
    ) {
        self.elements = elements
        self.scratch = scratch
        self.transform = transform
        slots = Slots(count: elements.count)
        runLength = min(max(elements.count / (workers * 16), 1), 16)
    }

    /// Takes runs of elements until none are left.
    func run() {
        var scratch = scratch
        while true {
            let start = next.wrappingAdd(runLength, ordering: .relaxed).oldValue
            guard start < elements.count else { return }
            for index in start..<min(start + runLength, elements.count) {
                do throws(Failure) {
                    slots.set(try transform(elements[index], &scratch), at: index)
                } catch {
                    next.store(elements.count, ordering: .relaxed)
                    failure.withLock { first in
                        if index < first?.index ?? .max { first = (index, error) }
                    }
                    return
                }
            }
        }
    }

    /// The results in order. Only to be called when every worker is done.
    func outcome() throws(Failure) -> [Output] {
        if let error = failure.withLock({ $0?.error }) { throw error }
        return slots.takeAll()
    }
}

/// A place for each result.
///
/// `@unchecked Sendable`: each slot is written by the one thread that took its index from the atomic counter, and read
/// only after all threads were joined.
private final class Slots<Output: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Output>
    private let isSet: UnsafeMutableBufferPointer<Bool>

    init(count: Int) {
        places = .allocate(capacity: count)
        isSet = .allocate(capacity: count)
        isSet.initialize(repeating: false)
    }

    deinit {
        for index in places.indices where isSet[index] { places.deinitializeElement(at: index) }
        places.deallocate()
        isSet.deallocate()
    }

    func set(_ output: Output, at index: Int) {
        places.initializeElement(at: index, to: output)
        isSet[index] = true
    }

    /// Hands all results over; for once, as they are moved and not copied.
    func takeAll() -> [Output] {
        precondition(isSet.allSatisfy { $0 }, "a result is missing")
        isSet.update(repeating: false)
        return Array(unsafeUninitializedCapacity: places.count) { buffer, count in
            count = buffer.moveInitialize(fromContentsOf: places)
        }
    }
}
