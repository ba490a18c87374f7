import Glibc

/// Says where to report a bug of ours when the program breaks off, and ends with exit code 70 (cli.md).
enum CrashReport {
    /// Only calls that are safe in a signal handler: `write` and `_exit`.
    static func install() {
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] {
            signal(number) { _ in
                let text: StaticString = """

                    visieplein: dit is een fout in het programma, niet in uw bestanden. De oude website is heel gebleven.
                    Meld het alstublieft met de regels hierboven: zie CONTRIBUTING.md.
                    (This is a bug in the program. Please report it with the lines above.)

                    """
                _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
                _exit(70)
            }
        }
    }
}
