#include "CMarkShims.h"

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
