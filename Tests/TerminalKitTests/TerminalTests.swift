import Testing

/// Tests that open a terminal: ncurses and the signals of a process exist only once.
@Suite(.serialized) struct TerminalTests {}
