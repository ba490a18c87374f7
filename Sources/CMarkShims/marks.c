#define _GNU_SOURCE  // for memmem
#include "CMarkShims.h"
#include <string.h>

static const bool is_mark[256] = {
    ['\n'] = true, ['\r'] = true, ['.'] = true, [':'] = true, ['*'] = true, ['<'] = true,
    ['@'] = true,  ['['] = true,  [']'] = true, ['_'] = true, ['|'] = true, ['~'] = true,
};

// Sixteen bytes that are compared together, by the vector extension that Clang has for every processor.
typedef uint8_t block __attribute__((vector_size(16)));

static bool has_mark(const uint8_t *bytes) {
    block b;
    memcpy(&b, bytes, sizeof b);
    const block found = (block)((b == '\n') | (b == '\r') | (b == '.') | (b == ':') | (b == '*') | (b == '<')
        | (b == '@') | (b == '[') | (b == ']') | (b == '_') | (b == '|') | (b == '~'));
    uint64_t halves[2];
    memcpy(halves, &found, sizeof found);
    return (halves[0] | halves[1]) != 0;
}

ptrdiff_t visieplein_first_mark(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end) {
    ptrdiff_t index = start;
    while (index + (ptrdiff_t)sizeof(block) <= end && !has_mark(bytes + index)) index += sizeof(block);
    while (index < end && !is_mark[bytes[index]]) index += 1;
    return index;
}

ptrdiff_t visieplein_find(
    const uint8_t *needle, ptrdiff_t length, const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end) {
    if (start >= end || length <= 0) return -1;
    const uint8_t *found = memmem(bytes + start, (size_t)(end - start), needle, (size_t)length);
    return found == NULL ? -1 : found - bytes;
}
