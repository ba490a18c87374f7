// The floor under any site generator for these documents: reading them, and parsing and rendering their Markdown with
// cmark-gfm, the library that Visieplein uses. No front matter, no templates, no files written.
//
//     floor JOBS FOLDER
//
// Processes instead of threads, because cmark-gfm's extensions change a global table while they parse.

#define _XOPEN_SOURCE 700
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char **paths;
static size_t count, room;

static int collect(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status;
    (void)place;
    size_t length = strlen(path);
    if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
    if (count == room) {
        room = room ? room * 2 : 1024;
        paths = realloc(paths, room * sizeof *paths);
        if (!paths) exit(1);
    }
    paths[count++] = strdup(path);
    return 0;
}

static size_t render(const char *path, char **buffer, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(1);
    fseek(file, 0, SEEK_END);
    size_t length = (size_t)ftell(file);
    rewind(file);
    if (length + 1 > *size) *buffer = realloc(*buffer, *size = length * 2 + 1);
    if (!*buffer || fread(*buffer, 1, length, file) != length) exit(1);
    fclose(file);
    (*buffer)[length] = 0;
    const char *fence = strncmp(*buffer, "---\n", 4) == 0 ? strstr(*buffer + 4, "\n---\n") : NULL;
    const char *body = fence ? fence + 5 : *buffer;

    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
    for (size_t index = 0; index < 4; index++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[index]));
    cmark_parser_feed(parser, body, length - (size_t)(body - *buffer));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    size_t written = strlen(html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return written;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    size_t jobs = (size_t)atoi(argv[1]);
    if (jobs == 0 || nftw(argv[2], collect, 32, FTW_PHYS) != 0) return 2;
    cmark_gfm_core_extensions_ensure_registered();
    for (size_t job = 0; job < jobs; job++) {
        if (fork() != 0) continue;
        char *buffer = NULL;
        size_t size = 0, written = 0;
        for (size_t index = job; index < count; index += jobs) written += render(paths[index], &buffer, &size);
        _exit(written == 0);
    }
    int status, failed = 0;
    while (wait(&status) > 0) failed |= status;
    return failed != 0;
}
