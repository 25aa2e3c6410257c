// The one C header through which Swift sees libcups.
#ifndef CCUPS_SHIM_H
#define CCUPS_SHIM_H
#include <cups/cups.h>

// A nameless file in memory: declared here because <sys/mman.h> hides it without _GNU_SOURCE.
extern int memfd_create(const char *name, unsigned int flags);
static inline int ccups_memory_file(void) { return memfd_create("atelier", 1U /* MFD_CLOEXEC */); }
#endif
