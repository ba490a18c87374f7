#define _GNU_SOURCE  // for memmem
#include "CMarkShims.h"
#include <string.h>

static const bool is_mark[256] = {
    ['\n'] = true, ['\r'] = true, ['.'] = true, [':'] = true, ['*'] = true, ['<'] = true,
    ['@'] = true,  ['['] = true,  [']'] = true, ['_'] = true, ['|'] = true, ['~'] = true,
};

ptrdiff_t visieplein_first_mark(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end) {
    ptrdiff_t index = start;
    while (index + 4 <= end) {
        if (is_mark[bytes[index]]) return index;
        if (is_mark[bytes[index + 1]]) return index + 1;
        if (is_mark[bytes[index + 2]]) return index + 2;
        if (is_mark[bytes[index + 3]]) return index + 3;
        index += 4;
    }
    while (index < end && !is_mark[bytes[index]]) index += 1;
    return index;
}

ptrdiff_t visieplein_find(
    const uint8_t *needle, ptrdiff_t length, const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end) {
    if (start >= end || length <= 0) return -1;
    const uint8_t *found = memmem(bytes + start, (size_t)(end - start), needle, (size_t)length);
    return found == NULL ? -1 : found - bytes;
}
