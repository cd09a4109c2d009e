/// How it was established who asks (R-O-8.2-3).
///
/// There is room for the way and for nothing else: no document number and no copy can be kept
/// (R-O-8.2-4). Who and when are those of the event.
package enum IdentityCheck: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody of the school knows the person.
  case knownInPerson = "bekend"
  /// A document was shown and given back.
  case documentShown = "document_getoond"
  /// An electronic means, such as DigiD.
  case electronic = "e-id"
}
