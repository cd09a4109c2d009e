/// Whether an agreement is acceptable for its kind (R-O-5.4-1, R-O-5.4-2, R-I-1.3-4).
package struct AgreementRules: Hashable, Sendable {
  /// What kind of recipient it is made with.
  package let type: RecipientType
  /// The day on which it is entered.
  package let today: CalendarDate

  /// Takes what must be known beforehand.
  package init(type: RecipientType, today: CalendarDate) {
    self.type = type
    self.today = today
  }

  /// Throws the first rule that an agreement breaks.
  package func check(_ agreement: Agreement) throws(AgreementRefusal) {
    guard fits(agreement.kind) else { throw .kindDoesNotFit(agreement.kind, type.code) }
    guard !agreement.number.isBlank else { throw .numberMissing }
    guard !agreement.model.name.isBlank else { throw .modelMissing }
    try checkReach(of: agreement)
    try checkDates(of: agreement)
    switch agreement.kind {
    case .processing:
      guard agreement.securityAnnex != nil else { throw .securityAnnexMissing }
    case .exchange:
      guard agreement.reviewBy != nil else { throw .reviewMissing }
    }
    if let hours = agreement.breachNoticeHours, hours < 1 || hours > Self.mostHours {
      throw .impossibleBreachNotice(hours)
    }
  }

  /// What is wanting without making it useless, in the order of the screen.
  package func warnings(in agreement: Agreement) -> [AgreementWarning] {
    var warnings: [AgreementWarning] = []
    if agreement.kind == .processing {
      if !agreement.hasBackupClause { warnings.append(.noBackupClause) }
      if agreement.storageCountry.isBlankOrMissing { warnings.append(.noStorageCountry) }
      if agreement.breachNoticeHours == nil { warnings.append(.noBreachNotice) }
    }
    if agreement.paper.isBlankOrMissing { warnings.append(.noPaper) }
    if let review = agreement.reviewBy {
      if review < today { warnings.append(.reviewIsLate) }
    } else if agreement.ends == nil {
      warnings.append(.noReview)
    }
    return warnings
  }

  /// The school itself has no more than 72 hours (AVG 33(1)).
  private static let mostHours = 72

  /// Who needs no agreement may still make one on how data are exchanged.
  private func fits(_ kind: AgreementKind) -> Bool {
    kind.need == type.agreement || type.agreement == .none && kind == .exchange
  }

  private func checkReach(of agreement: Agreement) throws(AgreementRefusal) {
    guard !agreement.purposes.isEmpty else { throw .purposesMissing }
    guard !agreement.categories.isEmpty else { throw .categoriesMissing }
    for purpose in agreement.purposes where !type.purposes.contains(purpose) {
      throw .purposeClosed(purpose)
    }
    for category in agreement.categories where !type.categories.contains(category) {
      throw .categoryClosed(category)
    }
  }

  private func checkDates(of agreement: Agreement) throws(AgreementRefusal) {
    let later = [agreement.ends, agreement.terminated, agreement.reviewBy].compactMap(\.self)
    guard later.allSatisfy({ $0 >= agreement.begins }) else { throw .endsBeforeBegin }
    if let annex = agreement.securityAnnex, annex > today { throw .annexInFuture }
  }
}
