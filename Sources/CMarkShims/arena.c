#include "arena.h"
#include "CMarkShims.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// A bump arena per thread. cmark-gfm makes very many small nodes and throws them all away at once, and its `cmark_mem`
// has no user pointer, hence thread-local. Measured: parsing takes two thirds of the time it takes with malloc.
//
// cmark-gfm does not check what an allocator returns, so beyond the ceiling there are three choices: crash, go on
// without a limit, or leave. We leave: a long jump out of the library to `visieplein_cmark_parse`. That is safe because
// all that the library holds for a document (parser, nodes, lists, buffers) lives in this arena, and its frames are
// plain C without anything to undo.

enum {
    FIRST_CHUNK = 1024 * 1024,
    LARGEST_CHUNK = 16 * 1024 * 1024,
    KEPT = 4 * 1024 * 1024,
    ALIGNMENT = 8,
};

struct chunk {
    struct chunk *previous;
    size_t capacity;
    uint8_t bytes[];
};

struct arena {
    struct chunk *chunk;
    uint8_t *next;
    uint8_t *end;
    uint8_t *last;  // the newest allocation: the only one that can grow in place or be taken back
    size_t total;   // of all chunks
    size_t taken;   // asked for since the last reset
    jmp_buf *exit;
};

static _Thread_local struct arena *current;
static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

static void free_chunks(struct chunk *chunk) {
    while (chunk != NULL) {
        struct chunk *previous = chunk->previous;
        free(chunk);
        chunk = previous;
    }
}

static void end_thread(void *value) {
    struct arena *arena = value;
    free_chunks(arena->chunk);
    free(arena);
}

static void make_key(void) {
    if (pthread_key_create(&key, end_thread) != 0) abort();
}

static struct arena *arena_of_thread(void) {
    if (current == NULL) {
        pthread_once(&key_once, make_key);
        current = calloc(1, sizeof *current);
        if (current == NULL) abort();
        pthread_setspecific(key, current);
    }
    return current;
}

static void add_chunk(struct arena *arena, size_t needed) {
    size_t capacity = FIRST_CHUNK;
    if (arena->chunk != NULL) capacity = arena->chunk->capacity * 2;
    if (capacity > LARGEST_CHUNK) capacity = LARGEST_CHUNK;
    if (capacity < needed) capacity = needed;
    bool fits = arena->total + capacity <= VISIEPLEIN_CMARK_CEILING;
    struct chunk *chunk = fits || arena->exit == NULL ? malloc(sizeof *chunk + capacity) : NULL;
    if (chunk == NULL) {
        if (arena->exit == NULL) abort();
        longjmp(*arena->exit, 1);
    }
    chunk->previous = arena->chunk;
    chunk->capacity = capacity;
    arena->chunk = chunk;
    arena->next = chunk->bytes;
    arena->end = chunk->bytes + capacity;
    arena->total += capacity;
}

// Each allocation has its size in the word before it.
static size_t *size_of(void *pointer) { return (size_t *)pointer - 1; }

static size_t rounded(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

static void *take(struct arena *arena, size_t size) {
    size = rounded(size);
    size_t needed = size + sizeof(size_t);
    if ((size_t)(arena->end - arena->next) < needed) add_chunk(arena, needed);
    uint8_t *pointer = arena->next + sizeof(size_t);
    *size_of(pointer) = size;
    arena->next = pointer + size;
    arena->last = pointer;
    arena->taken += size;
    return pointer;
}

static void *arena_calloc(size_t count, size_t size) {
    size_t total;
    struct arena *arena = arena_of_thread();
    if (__builtin_mul_overflow(count, size, &total) || total > VISIEPLEIN_CMARK_CEILING) {
        total = (size_t)VISIEPLEIN_CMARK_CEILING + 1;  // never fits
    }
    void *pointer = take(arena, total);
    memset(pointer, 0, total);
    return pointer;
}

static void *arena_realloc(void *pointer, size_t size) {
    struct arena *arena = arena_of_thread();
    if (pointer == NULL) return take(arena, size);
    size_t old = *size_of(pointer);
    if (size <= old) return pointer;
    if (pointer == arena->last && rounded(size) <= (size_t)(arena->end - arena->last)) {
        arena->taken += rounded(size) - old;
        *size_of(pointer) = rounded(size);
        arena->next = arena->last + rounded(size);
        return pointer;
    }
    void *grown = take(arena, size);
    memcpy(grown, pointer, old);
    return grown;
}

static void arena_free(void *pointer) {
    struct arena *arena = arena_of_thread();
    if (pointer == NULL || pointer != arena->last) return;
    arena->next = (uint8_t *)pointer - sizeof(size_t);
    arena->last = NULL;
}

cmark_mem visieplein_arena_memory = {arena_calloc, arena_realloc, arena_free};

void visieplein_arena_finish(void) { arena_of_thread()->exit = NULL; }

void visieplein_arena_start(jmp_buf *exit) {
    struct arena *arena = arena_of_thread();
    arena->exit = exit;
    arena->taken = 0;
}

void visieplein_arena_reset(void) {
    struct arena *arena = arena_of_thread();
    // One large document must not leave every thread with its memory.
    while (arena->chunk != NULL && (arena->chunk->previous != NULL || arena->total > KEPT)) {
        struct chunk *chunk = arena->chunk;
        arena->chunk = chunk->previous;
        arena->total -= chunk->capacity;
        free(chunk);
    }
    arena->next = arena->chunk == NULL ? NULL : arena->chunk->bytes;
    arena->end = arena->chunk == NULL ? NULL : arena->chunk->bytes + arena->chunk->capacity;
    arena->last = NULL;
}

size_t visieplein_cmark_taken(void) { return arena_of_thread()->taken; }
