/// The sentences that the frame of all screens needs; the caller gives them in its own language.
package struct ScreenWords: Sendable {
  let tooSmall: @Sendable (GridSize) -> String
  let interrupted: String
  let currentScreen: String
  let keysHelp: String
  let helpHint: String
  let helpCode: String
  let back: String
  let frameKeys: [KeyHint]

  /// Takes the sentences.
  ///
  /// `tooSmall` asks for a larger window, `interrupted` answers Ctrl-C, `currentScreen` is the
  /// title of the menu with the screen's own keys, `keysHelp` the title of the help on all keys,
  /// `helpHint` says how to go on in the help, `helpCode` is its screen code, `back` is the word
  /// for F3, at most seven columns, `frameKeys` describes the keys that work on every screen: F1
  /// for help and F10 for the menu.
  package init(
    tooSmall: @escaping @Sendable (GridSize) -> String, interrupted: String,
    currentScreen: String, keysHelp: String, helpHint: String, helpCode: String, back: String,
    frameKeys: [KeyHint] = []
  ) {
    self.tooSmall = tooSmall
    self.interrupted = interrupted
    self.currentScreen = currentScreen
    self.keysHelp = keysHelp
    self.helpHint = helpHint
    self.helpCode = helpCode
    self.back = back
    self.frameKeys = frameKeys
  }
}
