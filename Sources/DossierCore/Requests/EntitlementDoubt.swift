/// What is not known, so that it cannot be said who may ask.
package enum EntitlementDoubt: Hashable, Sendable {
  /// It is not recorded whether the parent has authority (R-O-1-2).
  case authorityUnknown
  /// The birth date is not known.
  case birthDateUnknown
  /// No written mandate was seen.
  case mandateNotSeen
}
