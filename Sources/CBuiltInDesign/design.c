#include "CBuiltInDesign.h"

// Written by scripts/embed-design.py from the names in templates/. The compiler takes the bytes in (#embed, C23), so
// that the program needs no files of its own, starts without reading any, and a changed template is a rebuild.

static const unsigned char file_0[] = {
#embed "../../templates/stijl.css"
};

static const visieplein_design_file files[] = {
    {"stijl.css", file_0, sizeof file_0},
};

const visieplein_design_file *visieplein_design_files(void) { return files; }

unsigned long visieplein_design_file_count(void) { return sizeof files / sizeof files[0]; }
