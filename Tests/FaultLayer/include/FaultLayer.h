#ifndef FAULT_LAYER_H
#define FAULT_LAYER_H

#include <stdint.h>

/// A layer between a program and the kernel, loaded by LD_PRELOAD into the program under test only.
///
/// ATELIER_JOURNAL names a file, ATELIER_JOURNAL_ROOT a folder: each change of a file or a name in that folder, each
/// sync of one, and each write to standard output is appended to the file in the order in which they happened, as a
/// record, its path, and its data. What is written through memory (the `-shm` file of SQLite) is not seen: SQLite makes
/// that file anew.
///
/// ATELIER_CLOCK names a file of eight bytes: so many milliseconds are added to the wall clock, and may change while
/// the program runs. The clocks that count from the boot are left as they are.
struct fault_record {
    uint32_t kind;
    uint32_t path_length;
    /// The inode.
    uint64_t file;
    /// Where it was written, or the new size.
    int64_t offset;
    uint64_t data_length;
};

enum fault_kind {
    /// A name and a file came to be.
    FAULT_CREATED = 1,
    FAULT_WRITTEN = 2,
    FAULT_TRUNCATED = 3,
    FAULT_SYNCED = 4,
    FAULT_UNLINKED = 5,
    /// The data is the new path.
    FAULT_RENAMED = 6,
    FAULT_LINKED = 7,
    FAULT_FOLDER_MADE = 8,
    FAULT_FOLDER_SYNCED = 9,
    FAULT_FOLDER_REMOVED = 10,
    /// The data went to standard output.
    FAULT_SAID = 11,
};

#endif
