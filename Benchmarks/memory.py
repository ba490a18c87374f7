"""Memory that the machine has already, so that a benchmark does not wait for it.

A virtual machine may get its memory from its host at the first touch only, and hand what is free back after seconds: some
ten microseconds for each page of 4 KB, more than it takes to fill. A build of gigabytes then measures the host. On a
machine that ran for a day, memory is full of files that were read; this makes it so, and frees some right before a run.
"""

import os

CHUNK = 64 << 20
# No more than the least that any system reads ahead at a time.
PIECE = 128 << 10
# What the kernel keeps free for itself; below that it takes time to find more.
SPARE = 1 << 30


def bytes_of(name):
    """A line of /proc/meminfo, in bytes."""
    with open("/proc/meminfo") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name + ":"))


class SettledMemory:
    """A file of nothing but holes, as long as memory: its pages in the system's cache are what is kept and freed."""

    def __init__(self, path, free=7 << 30):
        """`free` is what a run finds free, if there is as much; more is taken from the cache, which is there as well."""
        self.file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self.size = bytes_of("MemTotal")
        self.free = min(free, self.size // 2)
        os.ftruncate(self.file, self.size)

    def settle(self):
        """Fills memory, whatever was freed since the last time first, and frees a part of it."""
        for start in range(0, self.size, CHUNK):
            if bytes_of("MemFree") < SPARE:
                break
            for piece in range(start, start + CHUNK, PIECE):
                os.posix_fadvise(self.file, piece, PIECE, os.POSIX_FADV_WILLNEED)
        if bytes_of("MemFree") > 2 * SPARE:
            raise SystemExit("memory could not be filled: what follows would not be what it says")
        for start in range(0, self.size, CHUNK):
            if bytes_of("MemFree") >= self.free:
                break
            os.posix_fadvise(self.file, start, CHUNK, os.POSIX_FADV_DONTNEED)

    def close(self):
        """Gives it all back. The host takes it some time later."""
        os.ftruncate(self.file, 0)
        os.close(self.file)
