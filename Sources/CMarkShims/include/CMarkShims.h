#ifndef VISIEPLEIN_CMARK_SHIMS_H
#define VISIEPLEIN_CMARK_SHIMS_H

/// How often cmark-gfm asked to switch a special character off since the program started.
/// Tests read it to see that the wrap is really linked in; nothing else needs it.
unsigned long visieplein_cmark_suppressed_removals(void);

#endif
