/// Why somebody may not make a request.
package enum EntitlementObstacle: Hashable, Sendable {
  /// The pupil decides alone since this birthday (R-O-8.1-1).
  case pupilDecides(since: CalendarDate)
  /// The pupil decides only from this birthday; until then the parents do.
  case guardiansDecide(until: CalendarDate)
  /// The parent has no authority (L-05).
  case noAuthority
  /// The authority is suspended by a court (L-07).
  case authoritySuspended(CourtOrder)
  /// A contact ban holds, and the request would hand over data (L-07).
  case contactBan(CourtOrder)
  /// Neither the pupil nor a parent or guardian in the dossier.
  case stranger
  /// Information of BW 1:377c is for a parent without authority; this one has the full right.
  case hasFullRight
  /// Information of BW 1:377c is for a parent.
  case notAParent
  /// Information of BW 1:377c ends when the pupil comes of age (R-O-1-4).
  case pupilIsAdult(since: CalendarDate)

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .pupilDecides, .guardiansDecide: "R-O-8.1-1"
    case .noAuthority, .hasFullRight, .notAParent: "L-05"
    case .authoritySuspended, .contactBan: "L-07"
    case .stranger: "R-O-1-2"
    case .pupilIsAdult: "R-O-1-4"
    }
  }
}
