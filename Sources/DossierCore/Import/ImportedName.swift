/// The parts of a person's name as a file gives them, trimmed and otherwise untouched.
///
/// Everything is optional: real exports hold one-name persons (trap 5) and pupils with only a
/// call name. Prefixes are never cut off, however long.
package struct ImportedName: Hashable, Sendable {
  /// Family name without prefix (achternaam).
  package var surname: String?
  /// What stands before the family name (voorvoegsel), such as `van den`.
  package var prefix: String?
  /// All official first names (voornamen).
  package var givenNames: String?
  /// Initials without dots (voorletters).
  package var initials: String?
  /// The name the person is called by (roepnaam).
  package var callName: String?

  /// Puts the parts together.
  package init(
    surname: String? = nil, prefix: String? = nil, givenNames: String? = nil,
    initials: String? = nil, callName: String? = nil
  ) {
    self.surname = surname
    self.prefix = prefix
    self.givenNames = givenNames
    self.initials = initials
    self.callName = callName
  }

  /// True when there is nothing to call the person by, so that the row cannot be applied.
  package var isNameless: Bool {
    surname == nil && callName == nil && givenNames == nil
  }
}

extension ImportedName: Redacted {}
