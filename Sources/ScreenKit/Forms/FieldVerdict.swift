/// What a rule says about what was typed into a field.
package enum FieldVerdict: Hashable, Sendable {
  /// Right; this is how it is shown and stored from now on, for example `03-04-2017` for `3417`.
  case accepted(String)
  /// Wrong; the sentence says what to type instead.
  case refused(String)
}
