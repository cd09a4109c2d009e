import CNcursesw
import ScreenKit

/// Turns styles into attributes and colour pairs; the terminal's own background always stays.
struct Palette {
  private let hasColour: Bool

  /// Starts colours where they are wanted and possible.
  init(isWanted: Bool) {
    guard isWanted, has_colors(), start_color() == OK, use_default_colors() == OK,
      cn_colors() >= 8
    else {
      hasColour = false
      return
    }
    hasColour = true
    for tint in Style.Tint.allCases {
      guard let colour = Self.colour(of: tint) else { continue }
      init_pair(Int16(tint.rawValue), Int16(colour), -1)
    }
  }

  func attributes(of style: Style) -> attr_t {
    var result = CN_NORMAL
    if style.attributes.contains(.bold) { result |= CN_BOLD }
    if style.attributes.contains(.reverse) { result |= CN_REVERSE }
    if style.attributes.contains(.underline) { result |= CN_UNDERLINE }
    if style.attributes.contains(.dim) { result |= CN_DIM }
    return result
  }

  func pair(of style: Style) -> Int16 {
    hasColour ? Int16(style.tint.rawValue) : 0
  }

  /// No blue: it cannot be read on black.
  private static func colour(of tint: Style.Tint) -> Int32? {
    switch tint {
    case .none: nil
    case .error: COLOR_RED
    case .warning: COLOR_YELLOW
    case .good: COLOR_GREEN
    case .accent: COLOR_CYAN
    }
  }
}
