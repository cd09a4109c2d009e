/// What the requester did with the answer, or with the lack of one (R-O-8.9-5, R-O-8.9-6).
package struct RequestFollowUp: Hashable, Sendable {
  /// Where they went.
  package let route: Route
  /// How far it is.
  package let phase: Phase
  /// What is remarkable, without content.
  package let remark: String

  /// Where a requester can go.
  package enum Route: String, Hashable, Sendable, Codable, CaseIterable {
    /// The complaints procedure of the board.
    case complaint = "klacht"
    /// Mediation by the AP (UAVG 36).
    case mediation = "bemiddeling_ap"
    /// A petition to the court (UAVG 35).
    case court = "rechter"
  }

  /// How far it is.
  package enum Phase: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was begun.
    case begun = "begonnen"
    /// It ended.
    case ended = "afgerond"
  }

  /// Puts a follow-up together.
  package init(route: Route, phase: Phase, remark: String) {
    self.route = route
    self.phase = phase
    self.remark = remark
  }
}
