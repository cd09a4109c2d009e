import DossierCore

/// A part that is corrected now, as it is typed or written in JSON.
///
/// What it must become stands in the request and nowhere else.
package struct CorrectedItem: Hashable, Sendable, Codable {
  /// Which part; as the request names it.
  package var item: RequestItemGiven
  /// What stands there now, when that is not what the request says stands there.
  package var current: String?

  /// Names a part.
  package init(item: RequestItemGiven, current: String? = nil) {
    self.item = item
    self.current = current
  }
}
