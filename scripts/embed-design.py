#!/usr/bin/env python3
"""Writes Sources/CBuiltInDesign/design.c: the list of the files in templates/ that the program carries.

Run it after adding or removing a template (`make design`); editing one needs nothing, the compiler reads them anew.
A test compares the list with the folder.
"""

from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
HEAD = """\
#include "CBuiltInDesign.h"

// Written by scripts/embed-design.py from the names in templates/. The compiler takes the bytes in (#embed, C23), so
// that the program needs no files of its own, starts without reading any, and a changed template is a rebuild.

"""


def main():
    names = sorted(path.name for path in (PROJECT / "templates").iterdir() if path.suffix in {".html", ".css", ".js"})
    lines = [HEAD]
    for number, name in enumerate(names):
        lines.append(f'static const unsigned char file_{number}[] = {{\n#embed "../../templates/{name}"\n}};\n')
    lines.append("\nstatic const visieplein_design_file files[] = {\n")
    lines += [f'    {{"{name}", file_{number}, sizeof file_{number}}},\n' for number, name in enumerate(names)]
    lines.append("};\n\n")
    lines.append("const visieplein_design_file *visieplein_design_files(void) { return files; }\n\n")
    lines.append(
        "unsigned long visieplein_design_file_count(void) { return sizeof files / sizeof files[0]; }\n"
    )
    (PROJECT / "Sources/CBuiltInDesign/design.c").write_text("".join(lines))


if __name__ == "__main__":
    main()
