/// Who may ask instead, or what this person may ask instead.
package enum AlternativeRequester: Hashable, Sendable {
  /// The pupil.
  case pupil
  /// A parent or guardian with authority.
  case guardian(RecordID)
  /// The same person, with a request of another kind.
  case samePerson(RequestKind)
}
