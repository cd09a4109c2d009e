import CNcursesw
import Glibc
package import ScreenKit

/// The terminal in full-screen mode, from opening until it goes out of scope.
///
/// Whatever way it ends, closing, an error or a crash, the terminal is left as it was found and
/// nothing that was on the screen stays readable. There can be one at a time.
package struct TerminalSession: ~Copyable {
  /// Which letters come through; anything but `utf8` is worth a notice.
  package let characterSet: CharacterSet
  // In the order in which they are given up: first the screen, then modes and signals.
  let curses: CursesScreen
  private let guardian: SignalGuard
  let mask: ResizeMask
  let wake: WakePipe
  let inputDescriptor: Int32
  let decoder = KeyDecoder()
  var pushedBack: RawInput?
  private let writer: CellWriter
  private var shown: Grid?
  private let options: TerminalOptions

  /// Opens the terminal; throws a reason that the caller puts into words.
  package init(
    _ device: TerminalDevice, options: TerminalOptions = TerminalOptions()
  ) throws(TerminalFailure) {
    try device.check()
    let characterSet = CharacterSet.establish()
    let wake = try WakePipe()
    // Before ncurses: it leaves signals alone that already have a handler.
    let guardian = SignalGuard(terminal: device.output, wake: wake.writing)
    let mask = ResizeMask()
    let curses = try CursesScreen(device: device)
    guardian.arm(with: RestoringBytes.forCurrentTerminal())
    writer = CellWriter(
      window: curses.window, palette: Palette(isWanted: options.hasColour),
      characterSet: characterSet)
    self.characterSet = characterSet
    self.options = options
    inputDescriptor = device.input
    self.wake = wake
    self.guardian = guardian
    self.mask = mask
    self.curses = curses
    start()
  }

  deinit {
    blank()
    curses.send(RestoringBytes.mouseOff + RestoringBytes.pasteOff)
  }

  /// Leaves the terminal exactly as it was found, for the end or before executing anew.
  package consuming func close() {}

  /// The size of the window now.
  package var size: GridSize {
    GridSize(columns: Int(getmaxx(curses.window)), rows: Int(getmaxy(curses.window)))
  }

  /// Which signs lines can be made of here.
  package var look: Look { characterSet == .ascii ? .ascii : options.look }

  /// Shows a screen; only what changed since the last one is sent.
  package mutating func show(_ grid: Grid) {
    let difference = GridDiff(from: shown, to: grid)
    shown = grid
    guard !difference.isEmpty else { return }
    for run in difference.runs where run.row < size.rows { writer.write(run) }
    curs_set(grid.cursor == nil ? 0 : 1)
    if let cursor = grid.cursor {
      wmove(curses.window, Int32(cursor.row), Int32(cursor.column))
    }
    wrefresh(curses.window)
  }

  /// Sends everything again with the next screen, for a display that something else wrote on.
  package mutating func redrawAll() {
    forgetShown()
    clearok(curses.window, true)
  }

  /// Throws away keys typed ahead, so that they cannot answer a question nobody has read.
  package mutating func discardTypeAhead() {
    flushinp()
    pushedBack = nil
  }

  /// Switches mouse clicks on or off.
  package func setMouse(_ isOn: Bool) {
    curses.send(isOn ? RestoringBytes.mouseOn : RestoringBytes.mouseOff)
  }

  private func start() {
    curses.configure(environment: getenv("ESCDELAY").map { String(cString: $0) })
    KeySequences.define()
    if options.hasMouse { setMouse(true) }
    curses.send(RestoringBytes.pasteOn)
  }

  mutating func forgetShown() {
    shown = nil
    werase(curses.window)
  }

  /// Terminals without an alternate screen would keep the last one readable.
  private func blank() {
    werase(curses.window)
    wrefresh(curses.window)
  }

  /// Stops as `kill -TSTP` asks: with a clean terminal, and back with the same screen.
  mutating func stopUntilContinued() {
    blank()
    curses.send(RestoringBytes.pasteOff)
    endwin()
    raise(SIGSTOP)
    curses.send(RestoringBytes.pasteOn)
    let last = shown
    redrawAll()
    if let last { show(last) }
  }
}
