// What comes in: a text file whose body is GitHub Flavored Markdown, and the rules to show it by. What goes out: a
// `MarkdownDocument`, a small value with the HTML in one run of bytes, slots for what only the whole site can answer
// (where a link leads, how large an image is), and the author's mistakes as diagnostics.
//
// The promise: whatever an author writes, the result is safe to show, nothing vanishes silently, and no file within the
// limits takes more than a second or 200 MB. Three walls keep it: `MarkdownLimits` refuses before parsing what would
// multiply; the parser's arena ends a parse at a ceiling; the renderer stops at a depth and a size.
//
// Parsing is cmark-gfm's, and its tree is met in `MarkdownTree` and the target `CMarkShims` only: no pointer leaves the
// call that made it. The HTML is ours, not `cmark_render_html`'s, because that one drops raw HTML silently, filters
// addresses by a denylist of four, speaks English in footnotes, and knows nothing of heading ids or wiki links. With
// `MarkdownRules.plain` all of ours is off, and the result equals cmark-gfm's own safe output on every example of the
// GFM specification.
//
// HTML is written while walking, not kept as a tree of values: a site of 10,000 documents then costs one pass over
// each, and the parser's memory is free again before the next file is opened.

internal import CCMarkGFM

/// The version of the library in use, such as `0.29.0.gfm.6`.
package func commonMarkLibraryVersion() -> String { String(cString: cmark_version_string()) }
