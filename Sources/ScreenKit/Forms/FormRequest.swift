/// What a form asks of the screen it stands on.
package enum FormRequest<ID: Hashable & Sendable>: Hashable, Sendable {
  /// All fields are right: save them.
  case save
  /// The user wants help with the value of this field.
  case prompt(ID)
}
