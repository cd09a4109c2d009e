/// The sentences a form needs; the caller gives them in its own language.
package struct FormWords: Sendable {
  let save: String
  let required: @Sendable (_ label: String) -> String
  let requiredOnce: String
  let wrong: @Sendable (_ count: Int) -> String
  let full: String

  /// Takes the sentences.
  ///
  /// `save` is the word on the button, `required` says that a field is empty, `requiredOnce`
  /// explains the star, `wrong` counts the wrong fields, `full` says that a text does not fit.
  package init(
    save: String, required: @escaping @Sendable (_ label: String) -> String,
    requiredOnce: String, wrong: @escaping @Sendable (_ count: Int) -> String, full: String
  ) {
    self.save = save
    self.required = required
    self.requiredOnce = requiredOnce
    self.wrong = wrong
    self.full = full
  }
}
