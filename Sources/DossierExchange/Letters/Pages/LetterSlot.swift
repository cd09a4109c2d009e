/// What a name in a template stands for, and so how the template may use it.
indirect enum LetterSlot: Hashable, Sendable {
  /// Words: printed, or asked whether there are any.
  case text
  /// Yes or no: only asked, never printed.
  case flag
  /// Rows: repeated, with names of their own inside.
  case list([String: LetterSlot])
}
