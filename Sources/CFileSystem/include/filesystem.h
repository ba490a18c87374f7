// A call of Linux that the C library of Debian 12 has no function for.

/// Opens the file at `path` below the open folder `folder` for reading. No step of the path may be a link, or lead out
/// of that folder.
/// - Returns: the number of the file; or -1, with the reason in `errno`: ENOSYS before Linux 5.6, EPERM in sandboxes
///   that don't know the call.
int visieplein_open_below(int folder, const char *path);
