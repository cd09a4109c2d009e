// What Swift cannot import from ncurses by itself: macros, and the globals that it rightly calls
// shared mutable state. Wide characters must be asked for before the header is read.
#ifndef DOSSIERKAST_NCURSES_SHIM_H
#define DOSSIERKAST_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <wchar.h>

static const attr_t CN_NORMAL = A_NORMAL;
static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_REVERSE = A_REVERSE;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_DIM = A_DIM;

// wchar.h hides this one from Swift.
extern int wcwidth(wchar_t character);

// So does poll.h: waiting with a signal mask is a GNU extension there.
extern int ppoll(struct pollfd *descriptors, nfds_t count, const struct timespec *timeout,
                 const sigset_t *mask);

// The standard window is a global variable of ncurses.
static inline WINDOW *cn_stdscr(void) { return stdscr; }

// So is the number of colours.
static inline int cn_colors(void) { return COLORS; }

static inline char *cn_codeset(void) { return nl_langinfo(CODESET); }

#endif
