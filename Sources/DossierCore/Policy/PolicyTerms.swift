/// Periods that the program applies; each is a value of the policy, never a number in code.
package struct PolicyTerms: Hashable, Sendable, Codable {
  /// Days within which a request is answered (R-O-8.2-1).
  package var requestDays: Int
  /// Days in all, with every extension (R-O-8.9-3, X-09).
  package var requestMaximumDays: Int
  /// The age from which a pupil acts alone; never below 16.
  package var ownRightsAge: Int
  /// Hours that emergency access lasts.
  package var emergencyHours: Int
  /// Working days within which emergency access is reviewed.
  package var emergencyReviewDays: Int
  /// Days a teacher keeps a former group after the school year.
  package var groupHandoverDays: Int
  /// Minutes without a key after which the screen locks.
  package var lockMinutes: Int
  /// Months after which contact data must be checked with the parents (R-O-4.3-5).
  package var contactCheckMonths: Int
  /// Years that journal lines are kept (L-30).
  package var journalYears: Int
  /// Days a one-time code can be used.
  package var invitationDays: Int
  /// Days after the last backup from which is warned.
  package var backupWarningDays: Int
  /// The smallest number that overviews show; below it a person could be recognised.
  package var smallestShownCount: Int
  /// Whether a request is answered within `requestDays` or within the month of the law.
  package var requestTerm: RequestTerm
  /// What a further copy of a dossier costs, in cents; the first one is free (R-O-8.2-2).
  package var copyFeeCents: Int
  /// Days after which a package that was made for inspection is destroyed.
  package var packageDays: Int
  /// Days before the end of an agreement from which is warned (R-O-5.4-2).
  package var agreementWarningDays: Int
  /// Months within which a hold is looked at again (R-O-6.5-3).
  package var holdReviewMonths: Int
  /// Days that a paper dossier may be out (R-I-1.3-3).
  package var paperLoanDays: Int

  /// How long before the end is warned where a policy does not say it.
  package static let usualAgreementWarningDays = 90
  /// How long a hold stands at most before somebody looks, where a policy does not say it.
  package static let usualHoldReviewMonths = 12
  /// How long a paper dossier may be out where a policy does not say it.
  package static let usualPaperLoanDays = 14

  /// Puts the terms together.
  package init(
    requestDays: Int, requestMaximumDays: Int, ownRightsAge: Int, emergencyHours: Int,
    emergencyReviewDays: Int, groupHandoverDays: Int, lockMinutes: Int, contactCheckMonths: Int,
    journalYears: Int, invitationDays: Int, backupWarningDays: Int, smallestShownCount: Int = 5,
    requestTerm: RequestTerm = .days, copyFeeCents: Int = 0, packageDays: Int = 30,
    agreementWarningDays: Int = PolicyTerms.usualAgreementWarningDays,
    holdReviewMonths: Int = PolicyTerms.usualHoldReviewMonths,
    paperLoanDays: Int = PolicyTerms.usualPaperLoanDays
  ) {
    self.requestDays = requestDays
    self.requestMaximumDays = requestMaximumDays
    self.ownRightsAge = ownRightsAge
    self.emergencyHours = emergencyHours
    self.emergencyReviewDays = emergencyReviewDays
    self.groupHandoverDays = groupHandoverDays
    self.lockMinutes = lockMinutes
    self.contactCheckMonths = contactCheckMonths
    self.journalYears = journalYears
    self.invitationDays = invitationDays
    self.backupWarningDays = backupWarningDays
    self.smallestShownCount = smallestShownCount
    self.requestTerm = requestTerm
    self.copyFeeCents = copyFeeCents
    self.packageDays = packageDays
    self.agreementWarningDays = agreementWarningDays
    self.holdReviewMonths = holdReviewMonths
    self.paperLoanDays = paperLoanDays
  }
}
