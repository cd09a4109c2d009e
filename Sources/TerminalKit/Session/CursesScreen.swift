import CNcursesw
import Glibc

/// One opened ncurses screen with the streams it works on.
struct CursesScreen: ~Copyable {
  let window: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>

  init(device: TerminalDevice) throws(TerminalFailure) {
    guard let input = Self.stream(device.input, "r") else { throw .system(code: errno) }
    guard let output = Self.stream(device.output, "w") else {
      fclose(input)
      throw .system(code: errno)
    }
    guard let screen = newterm(device.name, output, input) else {
      fclose(input)
      fclose(output)
      throw .unknown(name: device.name)
    }
    guard let window = cn_stdscr(), Self.canMoveCursor else {
      endwin()
      delscreen(screen)
      fclose(input)
      fclose(output)
      throw .tooSimple(name: device.name)
    }
    (self.window, self.screen, self.input, self.output) = (window, screen, input, output)
  }

  deinit {
    endwin()
    delscreen(screen)
    fclose(input)
    fclose(output)
  }

  /// Raw, so that Ctrl-S, Ctrl-C and Ctrl-Z are keys; Enter stays different from Ctrl-J.
  func configure(environment escapeDelay: String?) {
    raw()
    nonl()
    noecho()
    keypad(window, true)
    wtimeout(window, 0)
    leaveok(window, false)
    scrollok(window, false)
    if escapeDelay == nil { set_escdelay(25) }
  }

  /// Sends bytes that ncurses knows nothing about, in order with its own.
  func send(_ text: String) {
    fputs(text, output)
    fflush(output)
  }

  /// A copy of the descriptor: closing the stream must not close the terminal.
  private static func stream(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, mode) else {
      close(copy)
      return nil
    }
    return stream
  }

  private static var canMoveCursor: Bool {
    guard let found = tigetstr("cup") else { return false }
    return Int(bitPattern: found) != -1
  }
}
