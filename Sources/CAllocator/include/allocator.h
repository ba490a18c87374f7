// How the release program hands out memory; see allocator.c.
extern const char *malloc_conf;
