/// Why an agreement is not one that something may be given on.
package enum AgreementRefusal: Error, Hashable, Sendable {
  /// This kind of recipient needs another kind of agreement.
  case kindDoesNotFit(AgreementKind, RecipientTypeCode)
  /// It cannot be found back without a number.
  case numberMissing
  /// It does not say which model it follows.
  case modelMissing
  /// A processor's contract without the annex on security.
  case securityAnnexMissing
  /// It does not say for what.
  case purposesMissing
  /// It does not say which data.
  case categoriesMissing
  /// The policy has no such purpose, or not for this kind of recipient.
  case purposeClosed(PurposeCode)
  /// The policy has no such category, or not for this kind of recipient.
  case categoryClosed(CategoryCode)
  /// Agreements on exchange that nobody has to look at again.
  case reviewMissing
  /// It ends, or is looked at again, before it begins.
  case endsBeforeBegin
  /// The annex is of a day that is still to come.
  case annexInFuture
  /// No number of hours within which a breach can be reported.
  case impossibleBreachNotice(Int)
  /// It ended already.
  case alreadyTerminated(CalendarDate)
  /// The recipient is not in use any more.
  case recipientEnded
  /// The recipient has an agreement with that number.
  case sameNumber(RecordID)

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .reviewMissing: "R-O-5.4-1"
    case .purposeClosed, .categoryClosed, .recipientEnded: "R-O-7.2-2"
    case .kindDoesNotFit, .numberMissing, .modelMissing, .securityAnnexMissing, .purposesMissing,
      .categoriesMissing, .endsBeforeBegin, .annexInFuture, .impossibleBreachNotice,
      .alreadyTerminated, .sameNumber:
      "R-O-5.4-2"
    }
  }
}

/// What is wanting in an agreement without making it useless.
package enum AgreementWarning: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nothing was agreed on backups (R-I-1.3-4).
  case noBackupClause = "back-up"
  /// Nobody knows in which country the data are.
  case noStorageCountry = "opslagland"
  /// No hours were agreed within which a breach is reported.
  case noBreachNotice = "datalek"
  /// Nobody knows where the signed paper lies.
  case noPaper = "papier"
  /// Nobody has to look at it again.
  case noReview = "herziening"
  /// The day of looking at it again is past.
  case reviewIsLate = "herziening_te_laat"
}
