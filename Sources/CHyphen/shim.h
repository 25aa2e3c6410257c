// The one C header through which Swift sees libhyphen.
#ifndef CHYPHEN_SHIM_H
#define CHYPHEN_SHIM_H
#include <hyphen.h>
#include <stdlib.h>

// Writes a mark for each character of a word of `size` bytes into `marks` (size + 5 bytes): odd where a hyphen
// may follow it, `before` characters at least from the beginning and `after` from the end. A break that changes the
// spelling is none. Not 0: no marks.
static inline int chyphen_mark(HyphenDict *dictionary, const char *word, int size, char *marks, int before, int after) {
    char **respelt = NULL;
    int *from = NULL, *cut = NULL;
    int failed = hnj_hyphen_hyphenate3(
        dictionary, word, size, marks, NULL, &respelt, &from, &cut, before, after, before, after);
    for (int index = 0; respelt && index < size; index++) {
        if (respelt[index] && !failed) marks[index] = '0';
        free(respelt[index]);
    }
    free(respelt);
    free(from);
    free(cut);
    return failed;
}
#endif
