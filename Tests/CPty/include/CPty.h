#ifndef CPTY_H
#define CPTY_H

#include <sys/types.h>

/// A new pseudo-terminal of this size: the end on which its user sits; -1 with errno when none can be had.
int pty_open(int rows, int columns);

/// Changes the size; the kernel tells the program.
int pty_resize(int terminal, int rows, int columns);

/// Starts the program at argv[0] on the other end, in a session of its own, with every signal as it is by default.
///
/// 0, or the number of the error. No fork: the one who calls may have threads.
int pty_spawn(int terminal, char *const argv[], char *const envp[], pid_t *pid);

#endif
