/// Whether somebody may make a request, computed on the day of receipt and never stored.
package enum Entitlement: Hashable, Sendable {
  /// They may.
  case entitled([EntitlementRemark])
  /// Something must be found out first; nothing is granted before.
  case unclear(EntitlementDoubt)
  /// They may not; the request is registered all the same.
  case notEntitled(EntitlementObstacle, instead: [AlternativeRequester])

  /// Whether they certainly may.
  package var isEntitled: Bool {
    if case .entitled = self { true } else { false }
  }

  /// The parents and guardians that it names besides the requester.
  package var people: [RecordID] {
    switch self {
    case .unclear: []
    case .entitled(let remarks):
      remarks.flatMap { remark -> [RecordID] in
        if case .othersHaveAuthority(let others) = remark { others } else { [] }
      }
    case .notEntitled(_, let others):
      others.compactMap { other in
        if case .guardian(let sheet) = other { sheet } else { nil }
      }
    }
  }
}
