#ifndef VISIEPLEIN_ARENA_H
#define VISIEPLEIN_ARENA_H

#include <cmark-gfm.h>
#include <setjmp.h>
#include <stddef.h>

/// The allocator to hand to cmark-gfm: it takes from this thread's arena.
extern cmark_mem visieplein_arena_memory;

/// Where to jump when the ceiling is reached; NULL outside a parse.
void visieplein_arena_on_exhaustion(jmp_buf *exit);

/// Empties the arena, keeping a little room for the next document.
void visieplein_arena_reset(void);

#endif
