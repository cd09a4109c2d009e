import DossierCore

/// Whether a recipient can be given something today, as far as agreements go.
package enum RecipientStanding: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is no longer in use, or not yet.
  case notInUse = "niet_in_gebruik"
  /// It needs an agreement and there is none that holds.
  case missing = "ontbreekt"
  /// The agreement that it needs is over.
  case ended = "verlopen"
  /// The agreement that it needs has not begun.
  case future = "toekomst"
  /// It holds, and ends soon.
  case endingSoon = "loopt_af"
  /// It holds.
  case valid = "geldig"
  /// It needs none.
  case notNeeded = "niet_nodig"
}

extension Office {
  /// How a recipient stands today, and the last day of the agreement that tells it.
  func standing(
    of recipient: StoredValue<Recipient>, among agreements: [StoredValue<Agreement>]
  ) -> (standing: RecipientStanding, until: CalendarDate?) {
    let today = viewer.today
    guard recipient.content.isActive(on: today) else { return (.notInUse, nil) }
    guard let type = policy.recipientType(recipient.content.type) else { return (.missing, nil) }
    guard type.agreement != .none else { return (.notNeeded, nil) }
    let own = agreements.map(\.content).filter {
      $0.recipient == recipient.record && $0.kind.need == type.agreement
    }
    let valid = DossierCore.validAgreement(
      for: recipient.record, need: type.agreement, on: today, among: own)
    if let valid {
      switch valid.state(on: today, warningDays: policy.terms.agreementWarningDays) {
      case .endingSoon: return (.endingSoon, valid.lastDay)
      case .valid, .future, .ended: return (.valid, valid.lastDay)
      }
    }
    if let next = own.filter({ today < $0.begins }).map(\.begins).min() { return (.future, next) }
    return own.compactMap(\.lastDay).max().map { (.ended, $0) } ?? (.missing, nil)
  }
}
