import Glibc
import ScreenKit
import Testing

@testable import TerminalKit

extension TerminalTests {
  @Suite struct CrashTests {
    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE])
    func `a crash leaves the line as it was`(signal: Int32) async throws {
      let terminal = try PseudoTerminal()
      let before = terminal.modes
      let path = terminal.path
      await #expect(processExitsWith: .signal(signal)) {
        [path = path as String, signal = signal as Int32] in
        let line = open(path, O_RDWR | O_NOCTTY)
        var session = try TerminalSession(
          TerminalDevice(input: line, output: line, name: "xterm-256color"))
        session.show(Grid(size: .standard))
        alarm(20)
        kill(getpid(), signal)
        while true { pause() }
      }
      #expect(terminal.modes == before)
      let sent = terminal.received()
      #expect(sent.contains("\u{1B}[?1049h"))
      #expect(sent.contains("\u{1B}[?1049l"))
      #expect(sent.contains("\u{1B}[?2004l"))
    }

    @Test func `only what cannot be caught leaves the line raw`() async throws {
      let terminal = try PseudoTerminal()
      let before = terminal.modes
      let path = terminal.path
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let line = open(path, O_RDWR | O_NOCTTY)
        let session = try TerminalSession(
          TerminalDevice(input: line, output: line, name: "xterm-256color"))
        kill(getpid(), SIGKILL)
        session.close()
      }
      #expect(terminal.modes != before)
      #expect(!terminal.received().contains("\u{1B}[?1049l"))
    }

    @Test func `a program that runs out of stack leaves the line as it was`() async throws {
      let terminal = try PseudoTerminal()
      let before = terminal.modes
      let path = terminal.path
      await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
        let line = open(path, O_RDWR | O_NOCTTY)
        let session = try TerminalSession(
          TerminalDevice(input: line, output: line, name: "xterm-256color"))
        exit(Int32(truncatingIfNeeded: endless(session.size.columns)))
      }
      #expect(terminal.modes == before)
      #expect(terminal.received().contains("\u{1B}[?1049l"))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a second polite signal ends the program with a clean line`(signal: Int32) async throws {
      let terminal = try PseudoTerminal()
      let before = terminal.modes
      let path = terminal.path
      await #expect(processExitsWith: .signal(signal)) {
        [path = path as String, signal = signal as Int32] in
        let line = open(path, O_RDWR | O_NOCTTY)
        var session = try TerminalSession(
          TerminalDevice(input: line, output: line, name: "xterm-256color"))
        alarm(20)
        kill(getpid(), signal)
        guard session.nextEvent() == .hangup else { exit(1) }
        kill(getpid(), signal)
        while true { pause() }
      }
      #expect(terminal.modes == before)
      #expect(terminal.received().contains("\u{1B}[?1049l"))
    }
  }
}

/// Calls itself until the stack is used up.
private func endless(_ depth: Int) -> Int {
  depth < 0 ? 0 : endless(depth &+ 1) &+ endless(depth &+ 2)
}
