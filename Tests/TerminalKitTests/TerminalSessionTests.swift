import Glibc
import ScreenKit
import Testing

@testable import TerminalKit

extension TerminalTests {
  @Suite struct SessionTests {
    private func device(_ terminal: borrowing PseudoTerminal) -> TerminalDevice {
      TerminalDevice(input: terminal.slave, output: terminal.slave, name: "xterm-256color")
    }

    static let lines: [(String, String)] = [
      ("a", "a"), ("é漢", "é漢"), ("\r", "<Enter>"), ("\u{1B}OP", "<F1>"), ("\u{1B}[11~", "<F1>"),
      ("\u{1B}[[A", "<F1>"), ("\u{1B}[A", "<Up>"), ("\u{1B}OA", "<Up>"), ("\u{1B}[Z", "<S-Tab>"),
      ("\u{1B}[19;2~", "<S-F8>"), ("\u{1B}[24~", "<F12>"), ("\u{1B}[H", "<Home>"),
      ("\u{1B}[1;3B", "<A-Down>"), ("\u{1B}3", "<F3>"), ("\u{1B}h", "<A-h>"), ("\u{13}", "<C-s>"),
      ("\u{11}\u{1A}\u{3}", "<C-q><C-z><C-c>"), ("\u{1B}[Ix\u{1B}[O", "x"), ("\u{1B}", "<Esc>"),
      ("\u{1B}[M\u{20}!!x", "x"), ("\u{1B}[<2;10;5Mx", "x"), ("\u{1B}[1;2P", "<S-F1>"),
    ]

    @Test(arguments: lines)
    func `bytes of a real line become keys`(bytes: String, script: String) throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      terminal.type(bytes)
      let expected = try KeyNotation.parse(script).map(Event.key)
      var found: [Event] = []
      while found.count <= expected.count {
        let event = session.nextEvent(timeout: .milliseconds(60))
        if event == .deadline { break }
        found.append(event)
      }
      #expect(found == expected)
    }

    @Test func `a paste comes as one event`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      #expect(terminal.received().contains("\u{1B}[?2004h"))
      terminal.type("\u{1B}[200~een\rtwee\u{1B}[201~x")
      #expect(session.nextEvent(timeout: .seconds(2)) == .paste("een\ntwee"))
      #expect(session.nextEvent(timeout: .seconds(2)) == .key(.character("x")))
    }

    @Test func `keys typed ahead are there until they are thrown away`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      terminal.type("abc")
      #expect(session.nextEvent(timeout: .seconds(2)) == .key(.character("a")))
      session.discardTypeAhead()
      #expect(session.nextEvent(timeout: .zero) == .deadline)
    }

    @Test func `a resize is told once with the last size`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      for columns in [90, 100, 132] {
        terminal.resize(columns: columns, rows: 43)
        raise(SIGWINCH)
      }
      let size = GridSize(columns: 132, rows: 43)
      #expect(session.nextEvent(timeout: .seconds(2)) == .resize(size))
      #expect(session.nextEvent(timeout: .milliseconds(20)) == .deadline)
      #expect(session.size == size)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a polite signal is an event first`(signal: Int32) throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      // To the process: the threads of the test library themselves block signals.
      kill(getpid(), signal)
      #expect(session.nextEvent(timeout: .seconds(2)) == .hangup)
    }

    @Test func `a click is told where it was, a release not`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(
        device(terminal), options: TerminalOptions(hasMouse: true))
      #expect(terminal.received().contains("\u{1B}[?1006h"))
      terminal.type("\u{1B}[<0;10;5M\u{1B}[<0;10;5mx")
      #expect(
        session.nextEvent(timeout: .seconds(2)) == .click(GridPosition(row: 4, column: 9)))
      #expect(session.nextEvent(timeout: .seconds(2)) == .key(.character("x")))
    }

    @Test func `a watched descriptor wakes the loop`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      var ends: [Int32] = [-1, -1]
      #expect(pipe(&ends) == 0)
      _ = write(ends[1], "x", 1)
      let watched = WatchedDescriptor(ends[0], as: WakeSource("store"))
      #expect(
        session.nextEvent(timeout: .seconds(2), watching: [watched])
          == .wake(WakeSource("store")))
      close(ends[0])
      close(ends[1])
    }

    @Test func `closing leaves the line as it was and nothing to read`() throws {
      let terminal = try PseudoTerminal()
      let before = terminal.modes
      var session = try TerminalSession(device(terminal))
      var grid = Grid(size: .standard)
      grid.put("geheim", at: GridPosition(row: 3, column: 0))
      session.show(grid)
      #expect(terminal.modes != before)
      #expect(terminal.received().contains("geheim"))
      session.close()
      let last = terminal.received()
      #expect(terminal.modes == before)
      #expect(last.contains("\u{1B}[?2004l") && last.contains("\u{1B}[?1049l"))
      #expect(last.contains("\u{1B}[J") || last.contains("\u{1B}[2J"))
    }

    @Test func `an equal screen sends nothing, a letter little`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      var grid = Grid(size: .standard)
      session.show(grid)
      _ = terminal.received()
      session.show(grid)
      #expect(terminal.received() == "")
      grid.put("x", at: GridPosition(row: 9, column: 20), style: .focusedField)
      grid.placeCursor(GridPosition(row: 9, column: 21))
      session.show(grid)
      #expect((1...64).contains(terminal.received().utf8.count))
    }

    @Test func `an arrow key in a list sends at most 150 bytes`() throws {
      let terminal = try PseudoTerminal()
      var session = try TerminalSession(device(terminal))
      var list = ListView(count: 1000)
      let place = FrameLayout(.standard).body
      let columns = [
        ListColumn("Naam", width: 24, isFlexible: true), ListColumn("Groep", width: 5),
        ListColumn("Termijn", width: 12),
      ]
      for step in 0..<60 {
        var grid = Grid(size: .standard)
        list.draw(into: &grid, in: place, columns: columns) {
          ListRow(["Berg, Aïcha van den \($0)", "\($0 % 8)", "12-03-2027"])
        }
        grid.putRight("\(list.selected + 1)/1000", row: 23, endingBefore: 79)
        session.show(grid)
        let count = terminal.received().utf8.count
        let isScrolling = step >= place.height - 1
        if step > 0 { #expect(count <= (isScrolling ? 300 : 150), "step \(step)") }
        _ = list.update(.key(.down), in: place)
      }
    }

    @Test func `without colour no colour is sent`() throws {
      let terminal = try PseudoTerminal()
      let options = TerminalOptions(environment: ["NO_COLOR": "1"])
      var session = try TerminalSession(device(terminal), options: options)
      var grid = Grid(size: .standard)
      grid.put("TE LAAT", at: GridPosition(row: 3, column: 0), style: .error)
      session.show(grid)
      let sent = terminal.received()
      #expect(sent.contains("TE LAAT") && !sent.contains("[31m"))
    }
  }
}
