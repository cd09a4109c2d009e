import CNcursesw
import ScreenKit

/// Turns raw input into keys; sequences that nobody knows are eaten whole.
///
/// Pure apart from the closure it reads on with, so that every sequence can be tested.
struct KeyDecoder {
  /// The longest text that is taken from one paste; the rest is read and dropped.
  static let pasteLimit = 262_144

  /// Reads on, waiting at most this many milliseconds.
  typealias Reader = (Int32) -> RawInput?

  func decode(_ first: RawInput, next: Reader) -> Event? {
    switch first {
    case .code(KeySequences.pasteStart): .paste(paste(next))
    case .code(KeySequences.mouse): click(next)
    case .code(KeySequences.oldMouse): oldReport(next)
    case .code(let code): Self.named(code).map(Event.key)
    case .scalar("\u{1B}"): escape(next)
    case .scalar(let scalar): Self.plain(scalar).map(Event.key)
    }
  }

  /// A plain Esc, Alt with a key, or a sequence that ncurses did not know.
  ///
  /// ncurses has already waited for the rest of a sequence before it gave up on it, so whatever
  /// belongs to this Esc is there.
  private func escape(_ next: Reader) -> Event? {
    var second = next(0)
    // Esc held down, or Alt with a key that sends a sequence itself.
    while second == .scalar("\u{1B}") { second = next(0) }
    guard let second else { return .key(.escape) }
    switch second {
    case .scalar("["), .scalar("O"):
      eatSequence(next)
      return nil
    case .scalar(let scalar):
      if let number = Self.digit(scalar) { return .key(.f(number == 0 ? 10 : number)) }
      return Self.plain(scalar).map { Event.key(Key($0.code, $0.modifiers.union(.alt))) }
    case .code(let code):
      return Self.named(code).map { Event.key(Key($0.code, $0.modifiers.union(.alt))) }
    }
  }

  /// Up to the final byte; a second `[` first is the Linux console's way.
  private func eatSequence(_ next: Reader) {
    for position in 0..<64 {
      guard case .scalar(let scalar)? = next(25) else { return }
      if position == 0, scalar == "[" { continue }
      if (0x40...0x7E).contains(scalar.value) { return }
    }
  }

  /// `button;column;row`, then `M` for pressed or `m` for released; only the left button counts.
  private func click(_ next: Reader) -> Event? {
    var report = ""
    for _ in 0..<32 {
      guard case .scalar(let scalar)? = next(25) else { return nil }
      guard scalar != "M", scalar != "m" else {
        let numbers = report.split(separator: ";").compactMap { Int($0) }
        guard scalar == "M", numbers.count == 3, numbers[0] == 0 else { return nil }
        return .click(GridPosition(row: numbers[2] - 1, column: numbers[1] - 1))
      }
      report.unicodeScalars.append(scalar)
    }
    return nil
  }

  private func oldReport(_ next: Reader) -> Event? {
    for _ in 0..<3 { _ = next(25) }
    return nil
  }

  private func paste(_ next: Reader) -> String {
    var text = String.UnicodeScalarView()
    var room = Self.pasteLimit
    while let raw = next(500) {
      switch raw {
      case .code(KeySequences.pasteEnd): return String(text)
      case .scalar(let scalar) where room > 0:
        text.append(scalar == "\r" ? "\n" : scalar)
        room -= 1
      case .scalar, .code: continue
      }
    }
    return String(text)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
  }

  /// Letters and control characters.
  private static func plain(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x09: .tab
    // Enter typed before raw mode was on arrives as a line feed.
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    case 0x01...0x1A:
      Unicode.Scalar(scalar.value + 0x60).map { Key.control(Character($0)) }
    case 0x00...0x1F, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }
}
