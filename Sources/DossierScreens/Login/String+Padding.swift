import ScreenKit

extension String {
  /// The text with blanks behind it, so that columns stand below each other.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayText.width(of: self)))
  }
}
