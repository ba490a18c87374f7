// Work side by side, for pure functions: what comes out is the same with one thread as with many, in the same order.
//
// Threads and not tasks: a build does nothing but compute until it is done, and deep documents need a stack whose size
// is known (`WorkerThread`).

import Glibc
import Synchronization

/// Transforms `elements` on up to `jobs` threads and gives the results in the order of `elements`.
///
/// The calling thread works along, so one job starts no thread at all, and when the system refuses a thread the others
/// simply do its share. Work is handed out in runs of neighbours by one atomic counter: who is ready takes the next
/// run, so that a few slow elements keep nobody waiting.
///
/// Each element is let go as soon as its result is there. Who hands elements over that nobody else has thus never needs
/// the memory for all of them and for all results at once.
///
/// After a throw no new elements are started; what is thrown on is the error of the earliest element that failed.
package func concurrentMap<Element: Sendable, Output: Sendable, Failure: Error>(
    _ elements: consuming [Element], jobs: Int, _ transform: @escaping @Sendable (Element) throws(Failure) -> Output
) throws(Failure) -> [Output] {
    try concurrentMap(elements, jobs: jobs, scratch: ()) { (element, _) throws(Failure) in try transform(element) }
}

/// As above, without results, and with something on which each thread works: it starts as a copy of `scratch` and is
/// handed to all elements that the thread takes, so that a buffer need not be made for each of them.
package func concurrentForEach<Element: Sendable, Scratch: Sendable, Failure: Error>(
    _ elements: consuming [Element], jobs: Int, scratch: Scratch,
    _ body: @escaping @Sendable (Element, inout Scratch) throws(Failure) -> Void
) throws(Failure) {
    _ = try concurrentMap(elements, jobs: jobs, scratch: scratch, body)
}

private func concurrentMap<Element: Sendable, Output: Sendable, Scratch: Sendable, Failure: Error>(
    _ elements: consuming [Element], jobs: Int, scratch: Scratch,
    _ transform: @escaping @Sendable (Element, inout Scratch) throws(Failure) -> Output
) throws(Failure) -> [Output] {
    let workers = max(min(jobs, elements.count), 1)
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
    private let elements: Slots<Element>
    private let scratch: Scratch
    private let transform: @Sendable (Element, inout Scratch) throws(Failure) -> Output
    private let results: Slots<Output>
    private let runLength: Int
    private let next = Atomic<Int>(0)
    private let failure = Mutex<(index: Int, error: Failure)?>(nil)

    init(
        _ elements: consuming [Element], workers: Int, scratch: Scratch,
        _ transform: @escaping @Sendable (Element, inout Scratch) throws(Failure) -> Output
    ) {
        self.scratch = scratch
        self.transform = transform
        results = Slots(count: elements.count)
        runLength = min(max(elements.count / (workers * 16), 1), 16)
        self.elements = Slots(elements)
    }

    /// Takes runs of elements until none are left.
    func run() {
        var scratch = scratch
        while true {
            let start = next.wrappingAdd(runLength, ordering: .relaxed).oldValue
            guard start < elements.count else { return }
            for index in start..<min(start + runLength, elements.count) {
                do throws(Failure) {
                    results.set(try transform(elements.take(index), &scratch), at: index)
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
        return results.takeAll()
    }
}

/// A place for each element, or for each result.
///
/// `@unchecked Sendable`: each slot is emptied or filled by the one thread that took its index from the atomic counter,
/// and read by others only after all threads were joined.
private final class Slots<Value: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Value>
    private let isSet: UnsafeMutableBufferPointer<Bool>

    /// Empty slots.
    init(count: Int) {
        places = .allocate(capacity: count)
        isSet = .allocate(capacity: count)
        isSet.initialize(repeating: false)
    }

    /// Filled slots.
    convenience init(_ values: consuming [Value]) {
        self.init(count: values.count)
        _ = places.initialize(fromContentsOf: values)
        isSet.update(repeating: true)
    }

    deinit {
        for index in places.indices where isSet[index] { places.deinitializeElement(at: index) }
        places.deallocate()
        isSet.deallocate()
    }

    var count: Int { places.count }

    func set(_ value: Value, at index: Int) {
        places.initializeElement(at: index, to: value)
        isSet[index] = true
    }

    /// Hands over what stands at `index`; the slot is empty then.
    func take(_ index: Int) -> Value {
        precondition(isSet[index], "an element is taken twice")
        isSet[index] = false
        return places.moveElement(from: index)
    }

    /// Hands all values over; for once, as they are moved and not copied.
    func takeAll() -> [Value] {
        precondition(isSet.allSatisfy { $0 }, "a result is missing")
        isSet.update(repeating: false)
        return Array(unsafeUninitializedCapacity: places.count) { buffer, count in
            count = buffer.moveInitialize(fromContentsOf: places)
        }
    }
}
