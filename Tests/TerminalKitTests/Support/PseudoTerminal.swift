import Glibc

/// A terminal without a screen: the test sits at the other end of the line.
struct PseudoTerminal: ~Copyable {
  let master: Int32
  let slave: Int32
  let path: String

  init() throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.master, &ends.slave, &name, nil, nil) == 0 else {
      throw PseudoTerminalFailure(code: errno)
    }
    (master, slave) = ends
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    resize(columns: 80, rows: 24)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// What was sent to the screen since the last time.
  func received() -> String {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += bytes[..<count]
    }
  }

  /// Sends bytes as a keyboard does.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the line, comparable.
  var modes: [UInt32] {
    var found = termios()
    guard tcgetattr(slave, &found) == 0 else { return [] }
    let characters = withUnsafeBytes(of: found.c_cc) { $0.map { UInt32($0) } }
    return [found.c_iflag, found.c_oflag, found.c_cflag, found.c_lflag] + characters
  }
}

struct PseudoTerminalFailure: Error {
  let code: Int32
}
