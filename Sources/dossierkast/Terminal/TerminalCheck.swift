import Glibc
import ScreenKit
import TerminalKit

/// Whether the screens can be shown here, checked before anything else happens.
struct TerminalCheck {
  /// The smallest window that the screens fit in.
  static let smallest = GridSize(columns: 80, rows: 20)
  private let environment: [String: String]
  private let allowsASCII: Bool

  /// Takes the environment; with `--ascii` letters that do not come through are accepted.
  init(_ environment: [String: String], allowsASCII: Bool) {
    self.environment = environment
    self.allowsASCII = allowsASCII
  }

  /// Throws `UnusableTerminal` with the first thing that is wrong.
  ///
  /// After a lock any size will do: the screens themselves ask for a larger window.
  func demand(anySize: Bool) throws(UnusableTerminal) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty, name != "dumb" else { throw .tooSimple }
    guard allowsASCII || isUTF8 else { throw .noUTF8 }
    if !anySize, let size = Self.windowSize,
      size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
    {
      throw .tooSmall(size)
    }
  }

  /// Nearly every terminal of today shows UTF-8: only a locale that says otherwise counts.
  var isUTF8: Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let name = named?.lowercased() else { return true }
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// The size of the window; `nil` when the terminal does not tell.
  private static var windowSize: GridSize? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return nil }
    return GridSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}

/// Why the screens cannot be shown here.
enum UnusableTerminal: Error, Hashable {
  /// Standard input or output is a file or another program.
  case notATerminal
  /// The terminal has no movable cursor.
  case tooSimple
  /// The system does not know this terminal.
  case unknown
  /// The locale says that letters with accents do not come through.
  case noUTF8
  /// The window is too small.
  case tooSmall(GridSize)
  /// The system refused something, with its error number.
  case system(Int32)

  /// A failure of the terminal session in these words.
  init(_ failure: TerminalFailure) {
    switch failure {
    case .notATerminal: self = .notATerminal
    case .tooSimple: self = .tooSimple
    case .unknown: self = .unknown
    case .system(let code): self = .system(code)
    }
  }
}
