#include "FaultLayer.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

// Every call goes to the kernel by its number: nothing here calls what it stands in front of.

static int journal = -1;
static char root[PATH_MAX];
static const volatile int64_t *clock_shift;
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("ATELIER_JOURNAL"), *folder = getenv("ATELIER_JOURNAL_ROOT");
    if (path && folder && strlen(folder) < sizeof root) {
        strcpy(root, folder);
        journal = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    const char *shift = getenv("ATELIER_CLOCK");
    int file = shift ? (int)syscall(SYS_openat, AT_FDCWD, shift, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *page = mmap(NULL, sizeof *clock_shift, PROT_READ, MAP_SHARED, file, 0);
    if (page != MAP_FAILED) clock_shift = page;
    syscall(SYS_close, file);
}

// MARK: the journal

static void record(int kind, uint64_t file, const char *path, int64_t offset, const void *data, size_t length) {
    struct fault_record head = {
        .kind = (uint32_t)kind, .path_length = (uint32_t)strlen(path), .file = file, .offset = offset,
        .data_length = length};
    struct iovec parts[3] = {
        {&head, sizeof head}, {(void *)path, head.path_length}, {(void *)data, length}};
    int kept = errno;
    if (syscall(SYS_writev, journal, parts, 3) != (long)(sizeof head + head.path_length + length)) abort();
    errno = kept;
}

static int is_watched(const char *path) {
    size_t length = strlen(root);
    return strncmp(path, root, length) == 0 && (path[length] == '/' || path[length] == 0);
}

/// The path by which the kernel knows an open file.
static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    long count = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    path[count < 0 ? 0 : count] = 0;
    return count > 0;
}

/// The whole path of a name in a folder that is open, or in the working folder.
static int path_at(int folder, const char *name, char *path) {
    if (name[0] == '/') return snprintf(path, PATH_MAX, "%s", name) < PATH_MAX;
    char base[PATH_MAX];
    if (folder == AT_FDCWD ? syscall(SYS_getcwd, base, sizeof base) <= 0 : !path_of(folder, base)) return 0;
    return snprintf(path, PATH_MAX, "%s/%s", base, name) < PATH_MAX;
}

static int watched_at(int folder, const char *name, char *path) {
    int kept = errno;
    int is = journal >= 0 && path_at(folder, name, path) && is_watched(path);
    errno = kept;
    return is;
}

/// An open file or folder in the root that is watched; gives its path and what it is.
static int watched_file(int fd, char *path, struct stat *status) {
    int kept = errno;
    int is = journal >= 0 && path_of(fd, path) && is_watched(path) && fstat(fd, status) == 0;
    errno = kept;
    return is;
}

static void record_write(int fd, const char *path, uint64_t file, int64_t offset, const struct iovec *parts, int count,
    ssize_t written) {
    for (int i = 0; i < count && written > 0; i++) {
        size_t length = parts[i].iov_len < (size_t)written ? parts[i].iov_len : (size_t)written;
        record(fd == 1 ? FAULT_SAID : FAULT_WRITTEN, file, path, offset, parts[i].iov_base, length);
        offset += (int64_t)length;
        written -= (ssize_t)length;
    }
}

// MARK: files

static int open_at(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    if (!(flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE || !watched_at(folder, name, path))
        return (int)syscall(SYS_openat, folder, name, flags, mode);
    pthread_mutex_lock(&order);
    int is_new = syscall(SYS_faccessat, folder, name, F_OK) != 0;
    int fd = (int)syscall(SYS_openat, folder, name, flags, mode);
    struct stat status;
    if (fd >= 0 && fstat(fd, &status) == 0) {
        if (is_new) record(FAULT_CREATED, status.st_ino, path, 0, NULL, 0);
        else if (flags & O_TRUNC) record(FAULT_TRUNCATED, status.st_ino, path, 0, NULL, 0);
    }
    pthread_mutex_unlock(&order);
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list list; \
        va_start(list, flags); \
        mode = va_arg(list, mode_t); \
        va_end(list); \
    }

int open(const char *name, int flags, ...) {
    MODE(flags)
    return open_at(AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...) {
    MODE(flags)
    return open_at(AT_FDCWD, name, flags, mode);
}

int openat(int folder, const char *name, int flags, ...) {
    MODE(flags)
    return open_at(folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...) {
    MODE(flags)
    return open_at(folder, name, flags, mode);
}

int creat(const char *name, mode_t mode) { return open_at(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/// `offset` below zero: at the file's own position.
static ssize_t write_at(int fd, const struct iovec *parts, int count, int64_t offset) {
    char path[PATH_MAX];
    struct stat status = {0};
    int says = fd == 1 && journal >= 0;
    if (says) path[0] = 0;
    if (!says && !watched_file(fd, path, &status))
        return offset < 0 ? syscall(SYS_writev, fd, parts, count) : syscall(SYS_pwritev, fd, parts, count, offset, 0L);
    pthread_mutex_lock(&order);
    int64_t at = offset;
    if (!says && offset < 0) {
        int flags = (int)syscall(SYS_fcntl, fd, F_GETFL);
        at = syscall(SYS_lseek, fd, 0L, flags & O_APPEND ? SEEK_END : SEEK_CUR);
    }
    // What the program says is said after everything it did: a cut just before finds it unsaid.
    ssize_t written =
        offset < 0 ? syscall(SYS_writev, fd, parts, count) : syscall(SYS_pwritev, fd, parts, count, offset, 0L);
    record_write(fd, path, status.st_ino, at, parts, count, written);
    pthread_mutex_unlock(&order);
    return written;
}

ssize_t write(int fd, const void *data, size_t length) {
    struct iovec part = {(void *)data, length};
    return write_at(fd, &part, 1, -1);
}

ssize_t writev(int fd, const struct iovec *parts, int count) { return write_at(fd, parts, count, -1); }

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    struct iovec part = {(void *)data, length};
    return write_at(fd, &part, 1, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return pwrite(fd, data, length, offset); }

int ftruncate(int fd, off_t size) {
    char path[PATH_MAX];
    struct stat status;
    if (!watched_file(fd, path, &status)) return (int)syscall(SYS_ftruncate, fd, size);
    pthread_mutex_lock(&order);
    int failure = (int)syscall(SYS_ftruncate, fd, size);
    if (!failure) record(FAULT_TRUNCATED, status.st_ino, path, size, NULL, 0);
    pthread_mutex_unlock(&order);
    return failure;
}

int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

static int sync_file(int fd, long number) {
    char path[PATH_MAX];
    struct stat status;
    if (!watched_file(fd, path, &status)) return (int)syscall(number, fd);
    pthread_mutex_lock(&order);
    int failure = (int)syscall(number, fd);
    if (!failure)
        record(S_ISDIR(status.st_mode) ? FAULT_FOLDER_SYNCED : FAULT_SYNCED, status.st_ino, path, 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return failure;
}

int fsync(int fd) { return sync_file(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_file(fd, SYS_fdatasync); }

// MARK: names

int unlinkat(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    if (!watched_at(folder, name, path)) return (int)syscall(SYS_unlinkat, folder, name, flags);
    pthread_mutex_lock(&order);
    int failure = (int)syscall(SYS_unlinkat, folder, name, flags);
    if (!failure) record(flags & AT_REMOVEDIR ? FAULT_FOLDER_REMOVED : FAULT_UNLINKED, 0, path, 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return failure;
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags) {
    char old[PATH_MAX], new[PATH_MAX];
    int is_watched_name = watched_at(from_folder, from, old) && watched_at(to_folder, to, new);
    pthread_mutex_lock(&order);
    int failure = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
    if (!failure && is_watched_name) record(FAULT_RENAMED, 0, old, 0, new, strlen(new));
    pthread_mutex_unlock(&order);
    return failure;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renameat2(from_folder, from, to_folder, to, 0);
}

int rename(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    char old[PATH_MAX], new[PATH_MAX];
    int is_watched_name = watched_at(from_folder, from, old) && watched_at(to_folder, to, new);
    pthread_mutex_lock(&order);
    int failure = (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
    if (!failure && is_watched_name) record(FAULT_LINKED, 0, old, 0, new, strlen(new));
    pthread_mutex_unlock(&order);
    return failure;
}

int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int mkdirat(int folder, const char *name, mode_t mode) {
    char path[PATH_MAX];
    if (!watched_at(folder, name, path)) return (int)syscall(SYS_mkdirat, folder, name, mode);
    pthread_mutex_lock(&order);
    int failure = (int)syscall(SYS_mkdirat, folder, name, mode);
    if (!failure) record(FAULT_FOLDER_MADE, 0, path, 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return failure;
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

// MARK: the wall clock

int clock_gettime(clockid_t clock, struct timespec *time) {
    int failure = (int)syscall(SYS_clock_gettime, clock, time);
    if (failure || !clock_shift || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return failure;
    int64_t milliseconds = *clock_shift, nanoseconds = time->tv_nsec + milliseconds % 1000 * 1000000;
    time->tv_sec += milliseconds / 1000 + (nanoseconds < 0 ? -1 : nanoseconds / 1000000000);
    time->tv_nsec = nanoseconds < 0 ? nanoseconds + 1000000000 : nanoseconds % 1000000000;
    return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *out) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}
