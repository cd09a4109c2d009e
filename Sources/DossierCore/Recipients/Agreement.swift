/// What was agreed with a recipient (verwerkersovereenkomst or uitwisselingsafspraak, O 5.4).
///
/// The fields are those of the model of the Privacyconvenant Onderwijs. The signed paper lies
/// elsewhere; this says what it contains, so that it can be asked on the day that matters.
package struct Agreement: Hashable, Sendable {
  /// With whom.
  package var recipient: RecordID
  /// Which kind it is.
  package var kind: AgreementKind
  /// Its number or reference.
  package var number: String
  /// The product that it is about, if it is about one.
  package var product: String?
  /// Which model it follows.
  package var model: AgreementModel
  /// Whether the other party takes part in the covenant.
  package var isCovenantParticipant: Bool
  /// For which purposes data may go there.
  package var purposes: [PurposeCode]
  /// Which categories may go there.
  package var categories: [CategoryCode]
  /// About whom, in words, such as pupils of groups 3 to 8.
  package var dataSubjects: String
  /// Who works for the other party with these data.
  package var subprocessors: [String]
  /// Where the data are kept.
  package var storageCountry: String?
  /// The day of the annex on security.
  package var securityAnnex: CalendarDate?
  /// Whether backups are agreed (R-I-1.3-4).
  package var hasBackupClause: Bool
  /// Within how many hours a breach is reported.
  package var breachNoticeHours: Int?
  /// How long data are kept and how they come back, in words.
  package var returning: String?
  /// Whom to turn to: a function, not a person.
  package var contact: String?
  /// The first day.
  package var begins: CalendarDate
  /// The last day; `nil` when it goes on until somebody ends it.
  package var ends: CalendarDate?
  /// How it can be ended, in words.
  package var notice: String?
  /// The day by which it is looked at again.
  package var reviewBy: CalendarDate?
  /// The last day, when it was ended before its time.
  package var terminated: CalendarDate?
  /// Where the signed one lies.
  package var paper: String?
  /// The day the register came to say so; `nil` for what was written before that was kept.
  package var written: CalendarDate?

  /// Puts an agreement together; `AgreementRules` say whether it is one.
  package init(
    recipient: RecordID, kind: AgreementKind, number: String, product: String? = nil,
    model: AgreementModel, isCovenantParticipant: Bool = false, purposes: [PurposeCode],
    categories: [CategoryCode], dataSubjects: String = "", subprocessors: [String] = [],
    storageCountry: String? = nil, securityAnnex: CalendarDate? = nil,
    hasBackupClause: Bool = false, breachNoticeHours: Int? = nil, returning: String? = nil,
    contact: String? = nil, begins: CalendarDate, ends: CalendarDate? = nil,
    notice: String? = nil, reviewBy: CalendarDate? = nil, terminated: CalendarDate? = nil,
    paper: String? = nil, written: CalendarDate? = nil
  ) {
    self.recipient = recipient
    self.kind = kind
    self.number = number
    self.product = product
    self.model = model
    self.isCovenantParticipant = isCovenantParticipant
    self.purposes = purposes
    self.categories = categories
    self.dataSubjects = dataSubjects
    self.subprocessors = subprocessors
    self.storageCountry = storageCountry
    self.securityAnnex = securityAnnex
    self.hasBackupClause = hasBackupClause
    self.breachNoticeHours = breachNoticeHours
    self.returning = returning
    self.contact = contact
    self.begins = begins
    self.ends = ends
    self.notice = notice
    self.reviewBy = reviewBy
    self.terminated = terminated
    self.paper = paper
    self.written = written
  }
}
