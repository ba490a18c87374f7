import Glibc

/// The size of a worker's stack in bytes. Threads get what the system gives by default otherwise: 8 MB with glibc under
/// a usual `ulimit -s`, half a megabyte elsewhere; naming it makes deep documents behave alike everywhere. Only the
/// pages that are touched cost memory.
private let workerStackSize = 8 << 20

/// Starts a thread, or answers nil when the system has none to give.
func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, workerStackSize)

    let argument = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let status = pthread_create(
        &thread, &attributes,
        { argument in
            if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
        }, argument.toOpaque())
    if status != 0 {
        argument.release()
        return nil
    }
    return thread
}
