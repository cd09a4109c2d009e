/// Why something of a dossier cannot be disclosed in this case, however it is asked.
package enum DisclosureBar: Hashable, Sendable {
  /// Who discloses cannot see it, for this reason.
  case notVisible(VisibilityReason)
  /// Its processing is restricted (R-O-8.5-3).
  case frozen(by: RequestID?)
  /// It is about the safety of the child: it leaves only by the road of that protocol.
  case shielded
  /// It is about others as well.
  case aboutOthers
  /// This kind of recipient may not have this category (R-O-5.3-C).
  case notForRecipient
  /// This kind of recipient never gets this field (L-14).
  case closedField
  /// The personal number goes only to whom the law names (L-10).
  case personalNumber
  /// The address is secret, or would give a secret one away.
  case secretAddress
  /// The demand does not reach it (R-O-7.2-3, L-19).
  case demand(DemandRefusal)
  /// The agreement with the recipient is not about this category (R-O-5.4-1).
  case notInAgreement

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .notVisible(let reason): reason.rule
    case .frozen: "R-O-8.5-3"
    case .shielded: "R-O-8.9-4"
    case .aboutOthers: "X-17"
    case .notForRecipient: "R-O-5.3-C"
    case .closedField: "L-14"
    case .personalNumber: "L-10"
    case .secretAddress: "L-07"
    case .demand(let refusal): refusal.rule
    case .notInAgreement: "R-O-5.4-1"
    }
  }
}
