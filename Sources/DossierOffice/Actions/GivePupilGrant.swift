package import DossierCore

/// Lets somebody in a role see one pupil until a day.
package struct GivePupilGrant: OfficeAction {
  package static let name = "grant.give"
  package static let example = GivePupilGrant(
    pupil: PupilID(number: 7), account: AccountID(number: 9), role: "LOGX", from: nil,
    until: CalendarDate(dayNumber: 20_850), reason: "Onderzoek spraak", purpose: "deskundige",
    recipient: RecordID(number: 71), question: "Onderzoek spraak")

  /// The pupil.
  package var pupil: PupilID
  /// Who may see.
  package var account: AccountID
  /// In which role.
  package var role: RoleCode
  /// The first day; today when left out.
  package var from: CalendarDate?
  /// The last day; that day still counts.
  package var until: CalendarDate
  /// Why.
  package var reason: String
  /// The purpose of the consent it rests on; somebody from outside needs one.
  package var purpose: ConsentPurposeCode?
  /// Who works there, in the register of recipients.
  package var recipient: RecordID?
  /// The question that the consent is about.
  package var question: String?

  /// Puts a grant together.
  package init(
    pupil: PupilID, account: AccountID, role: RoleCode, from: CalendarDate?,
    until: CalendarDate, reason: String, purpose: ConsentPurposeCode? = nil,
    recipient: RecordID? = nil, question: String? = nil
  ) {
    self.pupil = pupil
    self.account = account
    self.role = role
    self.from = from
    self.until = until
    self.reason = reason
    self.purpose = purpose
    self.recipient = recipient
    self.question = question
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.grantPupilAccess, "R-O-6.1-1")
    _ = try office.facts(of: pupil)
    guard account != office.account else { throw Refusal.aboutOneself("R-O-6.1-1") }
    guard
      office.directory.profile(of: account)?.assignments.contains(where: { $0.role == role })
        ?? false
    else { throw Refusal.notFound(.account) }
    let today = office.viewer.today
    let from = from ?? today
    guard until >= from, until >= today else { throw Refusal.impossibleDate(.endBeforeStart) }
    let grant = PupilGrant(
      pupil: pupil, account: account, role: role, from: from, until: until,
      reason: try checkedReason(reason, "R-O-6.1-1"), grantedBy: office.account,
      consent: try ground(in: office))
    let id = try office.making { transaction in
      let id = transaction.newRecordID()
      try transaction.put(grant.draft(version: 1, as: id))
      let line = office.entry(
        .pupilGranted, .create, pupils: [pupil], objects: [account.text, role.text, id.text],
        rule: "R-O-6.1-1")
      return (id, [line])
    }
    return ActionOutcome(pupil: pupil, record: id, account: account)
  }
}

extension GivePupilGrant {
  /// The consent that it rests on, which must be valid now; `nil` for staff.
  ///
  /// Nothing is stored about its being valid: the grant names what it rests on, and holds as long as
  /// that does.
  private func ground(in office: Office) throws -> ConsentMatter? {
    guard let purpose else {
      guard office.policy.role(role)?.nature != .external else {
        throw Refusal.consent(.groundMissing)
      }
      return nil
    }
    guard office.policy.consentPurpose(purpose)?.perQuestion ?? false,
      let subject = try ConsentSubject(recipient, question)
    else { throw Refusal.consent(.groundMissing) }
    try demandExpert(subject.recipient, for: purpose, in: office)
    let consent = try office.consent(
      for: purpose, about: subject, of: pupil, on: office.viewer.today)
    guard consent.isValid, let matter = consent.words.first?.matter else {
      throw Refusal.consent(.groundNotValid(consent.state))
    }
    return matter
  }
}

extension GivePupilGrant {
  /// Throws unless the recipient looks along on such a consent, and the account works for no other.
  ///
  /// An account is one person at one place of work. Otherwise a yes to one practice would open the
  /// dossier to whoever was picked from the list of accounts.
  private func demandExpert(
    _ recipient: RecordID, for purpose: ConsentPurposeCode, in office: Office
  ) throws {
    let today = office.viewer.today
    let known = try office.recipient(recipient).content
    guard known.isActive(on: today), office.policy.recipientType(known.type)?.consent == purpose
    else { throw Refusal.consent(.noExpert) }
    let others = try office.archive.recordsOn(.pupilGrants(of: account), .register)
      .map { try PupilGrant(opened: $0.body) }
      .filter { $0.ended == nil && today <= $0.until }
      .compactMap(\.consent?.subject?.recipient)
    guard others.allSatisfy({ $0 == recipient }) else {
      throw Refusal.consent(.otherRecipient)
    }
  }
}

extension PupilGrant {
  /// A version of the grant to write.
  func draft(version: Int, as id: RecordID) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: version, compartment: .register, subject: .pupil(pupil),
      list: .pupilGrants(of: account), body: sealedForm)
  }
}
