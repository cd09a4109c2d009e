// Puts the terminal back when the program dies, and keeps others out of its memory while it lives.
#ifndef DOSSIERKAST_TERMINAL_GUARD_H
#define DOSSIERKAST_TERMINAL_GUARD_H

#include <stddef.h>

/// The most bytes that can be kept for putting the terminal back.
#define TERMINAL_GUARD_CAPACITY 256

/// Remembers the modes of a terminal and catches the signals that end a program.
///
/// Fatal signals put the terminal back and then kill as they always would. HUP, TERM, INT, QUIT
/// and TSTP are first told as one byte, the signal's number, on `wake`; after the first of them,
/// TSTP apart, the next one kills.
void terminal_guard_install(int terminal, int wake);

/// Keeps the bytes that bring the terminal out of full-screen mode; from now on they are sent.
void terminal_guard_arm(const char *bytes, size_t count);

/// Puts the terminal's modes and signals back as they were found.
void terminal_guard_remove(void);

/// Keeps debuggers of the same user and core dumps away from the process; 0 when the system did so.
int process_forbid_tracing(void);

#endif
