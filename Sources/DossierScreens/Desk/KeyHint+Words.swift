import ScreenKit

extension KeyHint {
  /// A key with its usual words.
  init(
    _ key: Key, or alternatives: [Key] = [], _ words: KeyWording.Words,
    disabledReason: String? = nil
  ) {
    self.init(
      key, or: alternatives, bar: words.bar, label: words.label, help: words.help,
      disabledReason: disabledReason)
  }
}
