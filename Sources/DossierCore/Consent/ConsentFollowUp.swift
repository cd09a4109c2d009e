/// What people must see to when a consent is withdrawn (bij intrekken, R-X-3).
///
/// What the program itself keeps closes at once; this is about what stands elsewhere.
package enum ConsentFollowUp: String, Hashable, Sendable, Codable, CaseIterable {
  /// Take it away where it was published.
  case publication = "publicatie"
  /// Find the photos and films that are kept, and do not use them any more.
  case photos = "fotos"
  /// Tell who was given it.
  case recipients = "ontvangers"
  /// Erase it, unless there is another ground to keep it (AVG 17(1)(b)).
  case erasure = "wissen"
}
