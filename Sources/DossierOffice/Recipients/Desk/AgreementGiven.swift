package import DossierCore

/// What somebody fills in about an agreement.
package struct AgreementGiven: Hashable, Sendable, Codable {
  /// Which kind it is.
  package var kind: AgreementKind
  /// Its number or reference.
  package var number: String
  /// The product that it is about.
  package var product: String?
  /// Which model it follows: 3.0, 4.0 or the name of another text.
  package var model: AgreementModel
  /// Whether the other party takes part in the covenant; no when left out.
  package var isCovenantParticipant: Bool?
  /// For which purposes data may go there.
  package var purposes: [PurposeCode]
  /// Which categories may go there.
  package var categories: [CategoryCode]
  /// About whom.
  package var dataSubjects: String?
  /// Who works for the other party with these data.
  package var subprocessors: [String]?
  /// Where the data are kept.
  package var storageCountry: String?
  /// The day of the annex on security.
  package var securityAnnex: CalendarDate?
  /// Whether backups are agreed; no when left out.
  package var hasBackupClause: Bool?
  /// Within how many hours a breach is reported.
  package var breachNoticeHours: Int?
  /// How long data are kept and how they come back.
  package var returning: String?
  /// Whom to turn to: a function, not a person.
  package var contact: String?
  /// The first day.
  package var begins: CalendarDate
  /// The last day; left out when it goes on until somebody ends it.
  package var ends: CalendarDate?
  /// How it can be ended.
  package var notice: String?
  /// The day by which it is looked at again.
  package var reviewBy: CalendarDate?
  /// Where the signed one lies.
  package var paper: String?

  /// Puts the answers together.
  package init(
    kind: AgreementKind, number: String, product: String? = nil, model: AgreementModel,
    isCovenantParticipant: Bool? = nil, purposes: [PurposeCode], categories: [CategoryCode],
    dataSubjects: String? = nil, subprocessors: [String]? = nil, storageCountry: String? = nil,
    securityAnnex: CalendarDate? = nil, hasBackupClause: Bool? = nil,
    breachNoticeHours: Int? = nil, returning: String? = nil, contact: String? = nil,
    begins: CalendarDate, ends: CalendarDate? = nil, notice: String? = nil,
    reviewBy: CalendarDate? = nil, paper: String? = nil
  ) {
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
    self.paper = paper
  }

  /// The agreement as it is kept; throws for texts that cannot be kept.
  func agreement(
    with recipient: RecordID, terminated: CalendarDate? = nil
  ) throws -> Agreement {
    var texts = GivenTexts()
    var others: [String] = []
    for name in subprocessors ?? [] {
      if let name = texts.optional(name, "subverwerkers", limit: 120) { others.append(name) }
    }
    let agreement = Agreement(
      recipient: recipient, kind: kind, number: texts.line(number, "nummer", limit: 60),
      product: texts.optional(product, "product", limit: 120),
      model: AgreementModel(texts.line(model.name, "model", limit: 60)),
      isCovenantParticipant: isCovenantParticipant ?? false, purposes: inOrder(purposes),
      categories: inOrder(categories), dataSubjects: texts.line(dataSubjects, "betrokkenen"),
      subprocessors: others, storageCountry: texts.optional(storageCountry, "opslagland"),
      securityAnnex: securityAnnex, hasBackupClause: hasBackupClause ?? false,
      breachNoticeHours: breachNoticeHours, returning: texts.optional(returning, "teruggave"),
      contact: texts.optional(contact, "contact"), begins: begins, ends: ends,
      notice: texts.optional(notice, "opzegging"), reviewBy: reviewBy, terminated: terminated,
      paper: texts.optional(paper, "vindplaats"))
    try texts.finish()
    return agreement
  }

  /// Each code once, in the order of the codes.
  private func inOrder<Kind>(_ codes: [Code<Kind>]) -> [Code<Kind>] {
    Set(codes).sorted()
  }
}
