#ifndef VISIEPLEIN_BUILT_IN_DESIGN_H
#define VISIEPLEIN_BUILT_IN_DESIGN_H

/// A file of the folder templates/, as it was when the program was compiled.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    unsigned long length;
} visieplein_design_file;

/// Every file of the design, in order of name.
const visieplein_design_file *visieplein_design_files(void);

/// How many there are.
unsigned long visieplein_design_file_count(void);

#endif
