#ifndef VISIEPLEIN_ARENA_H
#define VISIEPLEIN_ARENA_H

#include <cmark-gfm.h>
#include <setjmp.h>
#include <stddef.h>

/// The allocator to hand to cmark-gfm: it takes from this thread's arena.
extern cmark_mem visieplein_arena_memory;

/// Starts a document: `exit` is where to jump when the ceiling is reached.
void visieplein_arena_start(jmp_buf *exit);

/// Ends the parsing of a document; what it took stays.
void visieplein_arena_finish(void);

/// Empties the arena, keeping a little room for the next document.
void visieplein_arena_reset(void);

#endif
