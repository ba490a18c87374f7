// The program's own thin layer over the system calls for files: `FileDescriptor` owns a number, `OpenFile` and
// `DirectoryHandle` give it verbs, `FileSystemError` says what failed and where.
//
// Everything happens relative to an open folder and never follows a symbolic link below the folder that the user named
// (`openat`, `renameat`, `unlinkat`, with `O_NOFOLLOW`; `openat2`): a link that someone puts in the content or the output must not
// lead outside it, also when it appears while the program runs. That is why this is not built on swift-system or
// Foundation: both think in whole paths, and miss the directory-relative calls, listing and `flock`.

import Glibc

/// An open file's number, closed when its owner goes out of scope.
struct FileDescriptor: ~Copyable, Sendable {
    let number: Int32

    /// Takes over `number`, which must be open.
    init(adopting number: Int32) { self.number = number }

    deinit { _ = Glibc.close(number) }

    /// Closes now and gives the system's answer: some file systems report only here that data did not reach the disk.
    /// Zero or an `errno`. Never to be retried: on Linux the number is free again, whatever the answer.
    consuming func close() -> Int32 {
        let result = Glibc.close(number)
        let code = result == 0 ? 0 : errno
        discard self
        return code == EINTR ? 0 : code
    }
}

/// Calls the system until it is not interrupted by a signal; negative results become errors.
func systemCall<Result: BinaryInteger>(
    _ operation: FileSystemError.Operation, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(FileSystemError) -> Result {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw FileSystemError(operation, path(), code: code) }
    }
}
