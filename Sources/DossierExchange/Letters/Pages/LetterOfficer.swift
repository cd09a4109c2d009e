/// The officer for data protection (FG), by function and never by name.
package struct LetterOfficer: Hashable, Sendable {
  /// The function: "de functionaris voor gegevensbescherming (FG)".
  package var function: String
  /// Where the officer can be reached.
  package var contact: String

  /// Names the officer by function.
  package init(
    function: String, contact: String
  ) {
    self.function = function
    self.contact = contact
  }
}
