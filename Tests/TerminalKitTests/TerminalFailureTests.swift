import Glibc
import Testing

@testable import TerminalKit

extension TerminalTests {
  @Suite struct FailureTests {
    @Test func `a file is not a terminal`() {
      let null = open("/dev/null", O_RDWR)
      defer { close(null) }
      #expect(throws: TerminalFailure.notATerminal) {
        _ = try TerminalSession(TerminalDevice(input: null, output: null, name: "xterm"))
      }
    }

    @Test(arguments: ["", "dumb"])
    func `a terminal without a movable cursor is refused`(name: String) throws {
      let terminal = try PseudoTerminal()
      #expect(throws: TerminalFailure.tooSimple(name: name)) {
        _ = try TerminalSession(
          TerminalDevice(input: terminal.slave, output: terminal.slave, name: name))
      }
      #expect(terminal.received() == "")
    }

    @Test func `an unknown terminal is refused and left as it was`() throws {
      let terminal = try PseudoTerminal()
      let before = terminal.modes
      #expect(throws: TerminalFailure.unknown(name: "onbekend-99")) {
        _ = try TerminalSession(
          TerminalDevice(input: terminal.slave, output: terminal.slave, name: "onbekend-99"))
      }
      #expect(terminal.modes == before)
      #expect(terminal.received() == "")
    }
  }
}
