/// What a screen says around its body.
package struct ScreenHeader: Hashable, Sendable {
  /// The short code of the screen, for the manual and for help by phone.
  package var code: String
  /// What is on the screen.
  package var title: String
  /// Whether something is not saved; shown as `*` before the title.
  package var isChanged: Bool
  /// One sentence about the field or row under the cursor.
  package var hint: String
  /// What happened last.
  package var message: Message?
  /// Where the user is in a list or form.
  package var position: String

  /// Puts the words around a body together.
  package init(
    code: String, title: String, isChanged: Bool = false, hint: String = "",
    message: Message? = nil, position: String = ""
  ) {
    self.code = code
    self.title = title
    self.isChanged = isChanged
    self.hint = hint
    self.message = message
    self.position = position
  }
}
