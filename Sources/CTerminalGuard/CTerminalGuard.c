// Only functions that POSIX allows inside a signal handler: write, tcsetattr, signal, raise.
#include "CTerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
static const int polite[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP};
enum { FATAL = sizeof fatal / sizeof *fatal, POLITE = sizeof polite / sizeof *polite };

static struct sigaction found[FATAL + POLITE];
static struct termios modes;
static char restoring[TERMINAL_GUARD_CAPACITY];
static char alternate_stack[64 * 1024];
static stack_t found_stack;
static volatile sig_atomic_t restoring_count, has_modes, was_asked, is_installed;
static int terminal_fd = -1, wake_fd = -1;

static void restore(void) {
  if (restoring_count > 0) {
    ssize_t sent = write(terminal_fd, restoring, (size_t)restoring_count);
    (void)sent;
  }
  if (has_modes) tcsetattr(terminal_fd, TCSANOW, &modes);
}

static void die(int number) {
  restore();
  signal(number, SIG_DFL);
  raise(number);
}

static void ask(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  int is_last = number != SIGTSTP && was_asked;
  if (is_last || write(wake_fd, &byte, 1) != 1) die(number);
  if (number != SIGTSTP) was_asked = 1;
  errno = kept;
}

static void catch_signal(int number, void (*handler)(int), int flags, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

void terminal_guard_install(int terminal, int wake) {
  if (is_installed) return;
  terminal_fd = terminal;
  wake_fd = wake;
  was_asked = 0;
  restoring_count = 0;
  has_modes = tcgetattr(terminal, &modes) == 0;
  // A stack overflow leaves no room for a handler on the stack itself.
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, &found_stack);
  for (int i = 0; i < FATAL; i++)
    catch_signal(fatal[i], die, SA_ONSTACK | SA_NODEFER | SA_RESETHAND, &found[i]);
  for (int i = 0; i < POLITE; i++) catch_signal(polite[i], ask, SA_NODEFER, &found[FATAL + i]);
  is_installed = 1;
}

void terminal_guard_arm(const char *bytes, size_t count) {
  if (count > sizeof restoring) return;
  memcpy(restoring, bytes, count);
  restoring_count = (sig_atomic_t)count;
}

void terminal_guard_remove(void) {
  if (!is_installed) return;
  restoring_count = 0;
  if (has_modes) tcsetattr(terminal_fd, TCSADRAIN, &modes);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &found[i], NULL);
  for (int i = 0; i < POLITE; i++) sigaction(polite[i], &found[FATAL + i], NULL);
  sigaltstack(&found_stack, NULL);
  is_installed = 0;
}
