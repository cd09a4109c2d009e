/// Whether somebody has authority over a pupil (gezag), in the codes of *Ouders en gezag*.
package enum ParentalAuthority: String, Hashable, Sendable, Codable, CaseIterable {
  /// Alone.
  case sole = "ja"
  /// Together with the other parent, which a divorce does not end (BW 1:251(2)).
  case joint = "gezamenlijk"
  /// As a guardian, a person or an institution.
  case guardian = "voogdij"
  /// Not.
  case none = "nee"
  /// Not recorded, or not certain (R-O-1-2).
  case unknown = "onbekend"

  /// Whether the holder is the legal representative; `nil` when that is not known.
  package var represents: Bool? {
    switch self {
    case .sole, .joint, .guardian: true
    case .none: false
    case .unknown: nil
    }
  }
}
