#include "CTerminalGuard.h"

#include <sys/prctl.h>

int process_forbid_tracing(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
