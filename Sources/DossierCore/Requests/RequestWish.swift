/// What is asked, with what belongs to that kind and to no other.
package enum RequestWish: Hashable, Sendable {
  /// A copy of the data.
  case access(RequestScope)
  /// These corrections.
  case rectification([ProposedCorrection])
  /// Removal, on the ground the requester gives, if any.
  case erasure(RequestScope, ErasureGround?)
  /// Freezing, on the ground the requester gives, if any.
  case restriction(RequestScope, RestrictionGround?)
  /// An end to the processing; the situation may still have to be completed (R-O-8.6-1).
  case objection(RequestScope, situation: String?)
  /// The data the family supplied; to another organisation when one is named (R-O-8.7-2).
  case portability(RequestScope, sendTo: String?)
  /// Important facts about the pupil, for a parent without authority.
  case parentInformation
  /// A question or complaint to the FG.
  case question(String)

  /// The kind.
  package var kind: RequestKind {
    switch self {
    case .access: .access
    case .rectification: .rectification
    case .erasure: .erasure
    case .restriction: .restriction
    case .objection: .objection
    case .portability: .portability
    case .parentInformation: .parentInformation
    case .question: .question
    }
  }

  /// The parts on which must be decided; none for a question.
  package var items: [RequestItem] {
    switch self {
    case .access(let scope), .erasure(let scope, _), .restriction(let scope, _),
      .objection(let scope, _), .portability(let scope, _):
      scope.items
    case .rectification(let corrections): corrections.map(\.item)
    case .parentInformation: [.wholeDossier]
    case .question: []
    }
  }

  /// The corrections of a fact, which have a clock of their own.
  package var factualErrors: [ProposedCorrection] {
    guard case .rectification(let corrections) = self else { return [] }
    return corrections.filter { $0.nature == .fact }
  }
}
