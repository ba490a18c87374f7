import Synchronization

/// Makes values that do not depend on each other, on up to `jobs` threads, and gives them in order.
package func concurrently<each Value: Sendable>(
    jobs: Int, _ make: repeat @escaping @Sendable () -> each Value
) -> (repeat each Value) {
    let parts = (repeat Part(each make))
    var works: [@Sendable () -> Void] = []
    for part in repeat each parts { works.append(part.prepare) }
    concurrentForEach(works, jobs: jobs, scratch: ()) { (work, _) in work() }
    return (repeat (each parts).value)
}

/// A value that is made by whoever comes first.
private final class Part<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    func prepare() { _ = value }

    var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
