#include "CMarkShims.h"
#include "arena.h"
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <pthread.h>
#include <string.h>

// Parsing with the arena, and the walk through the tree. The walk reads nodes directly: the library's getters copy each
// text to end it with a NUL, which costs as much as writing the HTML. Header and archive come from the same package.

extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static cmark_syntax_extension *table, *strikethrough, *tasklist, *autolink;
static pthread_once_t registered = PTHREAD_ONCE_INIT;

static cmark_parser *new_parser(int options, int extensions) {
    cmark_parser *parser = cmark_parser_new_with_mem(options, &visieplein_arena_memory);
    if (extensions & VISIEPLEIN_CMARK_TABLES) cmark_parser_attach_syntax_extension(parser, table);
    if (extensions & VISIEPLEIN_CMARK_STRIKETHROUGHS) cmark_parser_attach_syntax_extension(parser, strikethrough);
    if (extensions & VISIEPLEIN_CMARK_AUTOLINKS) cmark_parser_attach_syntax_extension(parser, autolink);
    if (extensions & VISIEPLEIN_CMARK_TASKS) cmark_parser_attach_syntax_extension(parser, tasklist);
    return parser;
}

static void register_extensions(void) {
    cmark_gfm_core_extensions_ensure_registered();
    table = cmark_find_syntax_extension("table");
    strikethrough = cmark_find_syntax_extension("strikethrough");
    tasklist = cmark_find_syntax_extension("tasklist");
    autolink = cmark_find_syntax_extension("autolink");
    // The first document with an extension switches its special characters on for all. Doing that here, before any
    // parallel work, makes every later write to that table one of a value that it holds already.
    cmark_parser_finish(new_parser(0, VISIEPLEIN_CMARK_AUTOLINKS | VISIEPLEIN_CMARK_STRIKETHROUGHS));
    visieplein_arena_reset();
}

struct cmark_node *visieplein_cmark_parse(const uint8_t *text, size_t length, int options, int extensions) {
    pthread_once(&registered, register_extensions);
    jmp_buf exit;
    if (setjmp(exit) != 0) {
        visieplein_arena_finish();
        visieplein_arena_reset();
        return NULL;
    }
    visieplein_arena_start(&exit);
    cmark_parser *parser = new_parser(options, extensions);
    if (length > 0) cmark_parser_feed(parser, (const char *)text, length);
    cmark_node *root = cmark_parser_finish(parser);
    visieplein_arena_finish();
    return root;
}

void visieplein_cmark_release(void) { visieplein_arena_reset(); }

static bool is_leaf(uint16_t type) {
    switch (type) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_THEMATIC_BREAK:
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_TEXT:
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE:
        return true;
    default:
        return false;
    }
}

static void set_text(struct visieplein_cmark_event *event, const cmark_chunk *chunk) {
    event->text = chunk->data;
    event->text_length = chunk->data == NULL ? 0 : chunk->len;
}

static void set_extra(struct visieplein_cmark_event *event, const cmark_chunk *chunk) {
    event->extra = chunk->data;
    event->extra_length = chunk->data == NULL ? 0 : chunk->len;
}

// A link that the writer typed as a bare address: one text that equals the address, or does so behind a prefix.
static bool is_automatic(const cmark_node *link) {
    const cmark_node *child = link->first_child;
    if (child == NULL || child->next != NULL || child->type != CMARK_NODE_TEXT) return false;
    const cmark_chunk *url = &link->as.link.url, *text = &child->as.literal;
    bufsize_t prefix = url->len - text->len;
    if (text->len == 0 || (prefix != 0 && prefix != 7)) return false;
    if (prefix == 7 && memcmp(url->data, "http://", 7) != 0 && memcmp(url->data, "mailto:", 7) != 0) return false;
    return memcmp(url->data + prefix, text->data, (size_t)text->len) == 0;
}

static void describe(struct visieplein_cmark_walk *walk, cmark_node *node, struct visieplein_cmark_event *event) {
    switch (node->type) {
    case CMARK_NODE_DOCUMENT: event->kind = VISIEPLEIN_CMARK_DOCUMENT; return;
    case CMARK_NODE_BLOCK_QUOTE: event->kind = VISIEPLEIN_CMARK_BLOCK_QUOTE; return;
    case CMARK_NODE_LIST:
        event->kind = VISIEPLEIN_CMARK_LIST;
        event->number = node->as.list.start;
        if (node->as.list.list_type != CMARK_BULLET_LIST) event->flags |= VISIEPLEIN_CMARK_ORDERED;
        return;
    case CMARK_NODE_ITEM:
        event->kind = VISIEPLEIN_CMARK_ITEM;
        if (node->extension == tasklist) {
            event->flags |= VISIEPLEIN_CMARK_TASK;
            if (node->as.list.checked) event->flags |= VISIEPLEIN_CMARK_CHECKED;
        }
        return;
    case CMARK_NODE_CODE_BLOCK:
        event->kind = VISIEPLEIN_CMARK_CODE_BLOCK;
        set_text(event, &node->as.code.literal);
        set_extra(event, &node->as.code.info);
        return;
    case CMARK_NODE_HTML_BLOCK:
        event->kind = VISIEPLEIN_CMARK_HTML_BLOCK;
        set_text(event, &node->as.literal);
        return;
    case CMARK_NODE_PARAGRAPH: {
        event->kind = VISIEPLEIN_CMARK_PARAGRAPH;
        const cmark_node *parent = node->parent;
        const cmark_node *list = parent == NULL ? NULL : parent->parent;
        if (list != NULL && list->type == CMARK_NODE_LIST && list->as.list.tight) event->flags |= VISIEPLEIN_CMARK_TIGHT;
        if (parent != NULL && parent->type == CMARK_NODE_FOOTNOTE_DEFINITION && node->next == NULL) {
            event->flags |= VISIEPLEIN_CMARK_ENDS_FOOTNOTE;
            if (parent->footnote.def_count == 0) event->flags |= VISIEPLEIN_CMARK_UNUSED;
        }
        return;
    }
    case CMARK_NODE_HEADING:
        event->kind = VISIEPLEIN_CMARK_HEADING;
        event->number = node->as.heading.level;
        return;
    case CMARK_NODE_THEMATIC_BREAK: event->kind = VISIEPLEIN_CMARK_THEMATIC_BREAK; return;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        event->kind = VISIEPLEIN_CMARK_FOOTNOTE_DEFINITION;
        event->number = node->footnote.def_count;
        if (event->number == 0) event->flags |= VISIEPLEIN_CMARK_UNUSED;
        set_text(event, &node->as.literal);
        return;
    case CMARK_NODE_TEXT:
        event->kind = VISIEPLEIN_CMARK_TEXT;
        set_text(event, &node->as.literal);
        return;
    case CMARK_NODE_SOFTBREAK: event->kind = VISIEPLEIN_CMARK_SOFT_BREAK; return;
    case CMARK_NODE_LINEBREAK: event->kind = VISIEPLEIN_CMARK_LINE_BREAK; return;
    case CMARK_NODE_CODE:
        event->kind = VISIEPLEIN_CMARK_CODE;
        set_text(event, &node->as.literal);
        return;
    case CMARK_NODE_HTML_INLINE:
        event->kind = VISIEPLEIN_CMARK_HTML_INLINE;
        set_text(event, &node->as.literal);
        return;
    case CMARK_NODE_EMPH: event->kind = VISIEPLEIN_CMARK_EMPHASIS; return;
    case CMARK_NODE_STRONG: event->kind = VISIEPLEIN_CMARK_STRONG; return;
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        event->kind = node->type == CMARK_NODE_LINK ? VISIEPLEIN_CMARK_LINK : VISIEPLEIN_CMARK_IMAGE;
        set_text(event, &node->as.link.url);
        set_extra(event, &node->as.link.title);
        if (node->type == CMARK_NODE_LINK && is_automatic(node)) event->flags |= VISIEPLEIN_CMARK_AUTOMATIC;
        return;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        event->kind = VISIEPLEIN_CMARK_FOOTNOTE_REFERENCE;
        event->number = node->footnote.ref_ix;
        if (node->parent_footnote_def != NULL) set_text(event, &node->parent_footnote_def->as.literal);
        set_extra(event, &node->as.literal);
        return;
    default: break;
    }
    // The types of extensions are numbered at run time.
    if (node->type == CMARK_NODE_STRIKETHROUGH) {
        event->kind = VISIEPLEIN_CMARK_STRIKETHROUGH;
    } else if (node->type == CMARK_NODE_TABLE) {
        event->kind = VISIEPLEIN_CMARK_TABLE;
    } else if (node->type == CMARK_NODE_TABLE_ROW) {
        event->kind = VISIEPLEIN_CMARK_TABLE_ROW;
        walk->is_header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
        if (walk->is_header) event->flags |= VISIEPLEIN_CMARK_HEADER;
        walk->column = 0;
    } else if (node->type == CMARK_NODE_TABLE_CELL) {
        event->kind = VISIEPLEIN_CMARK_TABLE_CELL;
        if (walk->is_header) event->flags |= VISIEPLEIN_CMARK_HEADER;
        if (event->is_entering) {
            cmark_node *owner = node->parent == NULL ? NULL : node->parent->parent;
            const uint8_t *alignments = owner == NULL ? NULL : cmark_gfm_extensions_get_table_alignments(owner);
            if (alignments != NULL && walk->column < cmark_gfm_extensions_get_table_columns(owner)) {
                event->number = alignments[walk->column];
            }
            walk->column += 1;
        }
    }
}

bool visieplein_cmark_next(struct visieplein_cmark_walk *walk, struct visieplein_cmark_event *event) {
    cmark_node *node = walk->node;
    bool entering = true;
    if (node == NULL) {
        node = walk->root;
    } else if (walk->was_entered && !is_leaf(node->type)) {
        if (node->first_child != NULL) node = node->first_child;
        else entering = false;
    } else if (node == walk->root) {
        return false;
    } else if (node->next != NULL) {
        node = node->next;
    } else {
        node = node->parent;
        entering = false;
    }
    if (node == NULL) return false;
    walk->node = node;
    walk->was_entered = entering;

    memset(event, 0, sizeof *event);
    event->is_entering = entering;
    event->start_line = node->start_line;
    event->start_column = node->start_column;
    event->end_line = node->end_line;
    event->end_column = node->end_column;
    describe(walk, node, event);
    return true;
}

bool visieplein_cmark_closes_wiki_link(const struct visieplein_cmark_walk *walk) {
    // Nobody writes a link text of more pieces than this, and without a bound a paragraph of `[[a|` would be read
    // once for each.
    int left = 32;
    for (const cmark_node *node = walk->node->next; node != NULL && left > 0; node = node->next, left -= 1) {
        if (node->type == CMARK_NODE_LINK || node->type == CMARK_NODE_IMAGE) return false;
        if (node->type != CMARK_NODE_TEXT) continue;
        const cmark_chunk *text = &node->as.literal;
        for (bufsize_t i = 0; i + 1 < text->len; i += 1) {
            if (text->data[i] == ']' && text->data[i + 1] == ']') return true;
            if (text->data[i] == '[' && text->data[i + 1] == '[') return false;
        }
    }
    return false;
}
