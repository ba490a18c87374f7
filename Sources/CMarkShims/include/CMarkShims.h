#ifndef VISIEPLEIN_CMARK_SHIMS_H
#define VISIEPLEIN_CMARK_SHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cmark_node;

/// How often cmark-gfm asked to switch a special character off since the program started.
/// Tests read it to see that the wrap is really linked in; nothing else needs it.
unsigned long visieplein_cmark_suppressed_removals(void);

// MARK: Scanning

/// The first index from `start` on of a byte that means something to Markdown within a line, or that ends a line; `end`
/// if there is none. In C for its table: one load a byte, which Swift has no way to say.
ptrdiff_t visieplein_first_mark(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end);

/// The first index at which `needle` stands in the bytes from `start` to `end`; -1 if there is none.
ptrdiff_t visieplein_find(
    const uint8_t *needle, ptrdiff_t length, const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end);

// MARK: Parsing

/// cmark-gfm's extensions. Each costs time in every document that it is attached to, and does nothing in one whose text
/// cannot use it.
enum visieplein_cmark_extensions {
    VISIEPLEIN_CMARK_TABLES = 1,
    VISIEPLEIN_CMARK_STRIKETHROUGHS = 2,
    VISIEPLEIN_CMARK_AUTOLINKS = 4,
    VISIEPLEIN_CMARK_TASKS = 8,
};

/// Parses UTF-8 into a tree that lives in this thread's arena.
///
/// Returns NULL when the arena's ceiling was reached; the tree is then gone already. Otherwise the tree lives until
/// `visieplein_cmark_release`, which must be called on the same thread before the next parse.
struct cmark_node *visieplein_cmark_parse(const uint8_t *text, size_t length, int options, int extensions);

/// Gives back the tree of the last parse on this thread.
void visieplein_cmark_release(void);

/// How many bytes the last parse on this thread asked for, in all: a count of the parser's work that is the same on
/// every machine. Tests read it; nothing else needs it.
size_t visieplein_cmark_taken(void);

/// What one document may take, in bytes: more than twice what the worst file within the limits needs.
enum { VISIEPLEIN_CMARK_CEILING = 160 * 1024 * 1024 };

// MARK: Walking

/// What a node is; the order is of no meaning.
enum visieplein_cmark_kind {
    VISIEPLEIN_CMARK_OTHER,
    VISIEPLEIN_CMARK_DOCUMENT,
    VISIEPLEIN_CMARK_BLOCK_QUOTE,
    VISIEPLEIN_CMARK_LIST,
    VISIEPLEIN_CMARK_ITEM,
    VISIEPLEIN_CMARK_CODE_BLOCK,
    VISIEPLEIN_CMARK_HTML_BLOCK,
    VISIEPLEIN_CMARK_PARAGRAPH,
    VISIEPLEIN_CMARK_HEADING,
    VISIEPLEIN_CMARK_THEMATIC_BREAK,
    VISIEPLEIN_CMARK_FOOTNOTE_DEFINITION,
    VISIEPLEIN_CMARK_TABLE,
    VISIEPLEIN_CMARK_TABLE_ROW,
    VISIEPLEIN_CMARK_TABLE_CELL,
    VISIEPLEIN_CMARK_TEXT,
    VISIEPLEIN_CMARK_SOFT_BREAK,
    VISIEPLEIN_CMARK_LINE_BREAK,
    VISIEPLEIN_CMARK_CODE,
    VISIEPLEIN_CMARK_HTML_INLINE,
    VISIEPLEIN_CMARK_EMPHASIS,
    VISIEPLEIN_CMARK_STRONG,
    VISIEPLEIN_CMARK_STRIKETHROUGH,
    VISIEPLEIN_CMARK_LINK,
    VISIEPLEIN_CMARK_IMAGE,
    VISIEPLEIN_CMARK_FOOTNOTE_REFERENCE,
};

/// Facts that not every kind has.
enum visieplein_cmark_flags {
    /// A list that counts.
    VISIEPLEIN_CMARK_ORDERED = 1,
    /// A paragraph whose tags are left out, because it stands in a tight list.
    VISIEPLEIN_CMARK_TIGHT = 2,
    /// An item with a check box.
    VISIEPLEIN_CMARK_TASK = 4,
    /// Such an item that is ticked.
    VISIEPLEIN_CMARK_CHECKED = 8,
    /// A row or cell of a table's head.
    VISIEPLEIN_CMARK_HEADER = 16,
    /// A link whose text is its own address.
    VISIEPLEIN_CMARK_AUTOMATIC = 32,
    /// A paragraph that ends a footnote definition.
    VISIEPLEIN_CMARK_ENDS_FOOTNOTE = 64,
    /// A footnote definition without uses, or the paragraph that ends one.
    VISIEPLEIN_CMARK_UNUSED = 128,
};

/// One step of the walk through a tree. Pointers are valid until the tree is released.
struct visieplein_cmark_event {
    const uint8_t *text;   ///< literal of text, code and raw HTML; address of a link or image; label of a footnote
    const uint8_t *extra;  ///< info string of a code block; title of a link or image; number of a footnote reference
    int32_t text_length;
    int32_t extra_length;
    int32_t number;  ///< level of a heading, start of a list, alignment of a cell, uses of a footnote, which use this is
    int32_t start_line;
    int32_t start_column;
    int32_t end_line;
    int32_t end_column;
    uint8_t kind;
    uint8_t flags;
    bool is_entering;  ///< leaves are entered only
};

/// Where a walk stands. Starts zeroed, with `root` set.
struct visieplein_cmark_walk {
    struct cmark_node *root;
    struct cmark_node *node;
    int32_t column;
    bool was_entered;
    bool is_header;
};

/// Fills `event` with the next step; false at the end. Never recurses.
bool visieplein_cmark_next(struct visieplein_cmark_walk *walk, struct visieplein_cmark_event *event);

/// Whether `]]` stands in a later text among the siblings of the text that the walk is at, before any `[[` and with
/// neither link nor image between.
bool visieplein_cmark_closes_wiki_link(const struct visieplein_cmark_walk *walk);

#endif
