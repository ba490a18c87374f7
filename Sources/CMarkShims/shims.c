#include "CMarkShims.h"
#include <stdatomic.h>
#include <stdbool.h>

// cmark-gfm's extensions with a special inline character (strikethrough, autolink) switch a *global* table entry on
// before each document and off after it. With parallel parsing one document then switches the entry off while another
// still reads it. The entries are the same for every document of ours, so never switching them off is right: the
// linker sends the library's own calls here (--wrap in Package.swift).

static atomic_ulong suppressed;

void __wrap_cmark_inlines_remove_special_character(unsigned char c, bool emphasis);

void __wrap_cmark_inlines_remove_special_character(unsigned char c, bool emphasis) {
    (void)c;
    (void)emphasis;
    atomic_fetch_add_explicit(&suppressed, 1, memory_order_relaxed);
}

unsigned long visieplein_cmark_suppressed_removals(void) {
    return atomic_load_explicit(&suppressed, memory_order_relaxed);
}
