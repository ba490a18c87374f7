#include "allocator.h"

// jemalloc, which the release program is linked with, reads this when it starts. Large pages save a site of ten thousand
// documents some forty thousand page faults, a twentieth of its time; what is free for a second goes back to the system.
// Another allocator takes no notice.
const char *malloc_conf = "thp:always,dirty_decay_ms:1000";
