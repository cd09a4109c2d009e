import DossierOffice

/// Why demands need attention today, the most pressing first.
package enum DemandAttention: Hashable, Sendable, CaseIterable {
  /// The paper of a spoken demand must still come.
  case paper
  /// They must be answered.
  case answer
  /// The data protection officer has not seen them.
  case unseen

  /// Which part of the list it is about.
  var filter: DemandsQuery.Filter {
    switch self {
    case .paper: .awaiting
    case .answer: .open
    case .unseen: .unseen
    }
  }

  /// The line on the start screen; `nil` when there is none to show.
  func item(in today: RecipientsToday) -> TodayItem? {
    let demands =
      switch self {
      case .paper: today.awaiting
      case .answer: today.toAnswer
      case .unseen: today.unseen
      }
    return demands.isEmpty ? nil : .demands(self, demands)
  }
}
