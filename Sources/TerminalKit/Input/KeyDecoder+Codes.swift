import CNcursesw
import ScreenKit

extension KeyDecoder {
  /// The key with this number; `nil` for keys that mean nothing to us.
  static func named(_ code: Int32) -> Key? {
    codes[code] ?? function(code)
  }

  private static let codes: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
    KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
    KEY_IC: Key(.insert), KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift),
    KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift),
    KEY_SHOME: Key(.home, .shift), KEY_SEND: Key(.end, .shift), KEY_SDC: Key(.delete, .shift),
    KeySequences.altDown: Key(.down, .alt), KeySequences.altUp: Key(.up, .alt),
  ]

  /// terminfo counts on: 13 to 24 are F1 to F12 with Shift, then Ctrl, Ctrl-Shift and Alt.
  private static func function(_ code: Int32) -> Key? {
    let number = Int(code - KEY_F0)
    guard (1...60).contains(number) else { return nil }
    let held: [Key.Modifiers] = [[], .shift, .control, [.control, .shift], .alt]
    return Key(.function((number - 1) % 12 + 1), held[(number - 1) / 12])
  }
}
