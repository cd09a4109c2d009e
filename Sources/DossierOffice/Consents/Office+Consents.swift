package import DossierCore

extension RecordList {
  /// What was said about one pupil in the register of consents.
  package static func consents(of pupil: PupilID) -> RecordList {
    RecordList("consents/\(pupil.text)")
  }
}

extension Office {
  /// Whether there is consent for something, on whose words; for what rests on it.
  ///
  /// What is frozen is no consent, whatever was said (R-O-8.5-3). Asks nothing of the gate and writes
  /// no line: the act that rests on it does both. Throws `unknownPurpose` for a purpose that the
  /// policy does not have.
  package func consent(
    for code: ConsentPurposeCode, about subject: ConsentSubject? = nil, of pupil: PupilID,
    on day: CalendarDate, _ facts: PupilFacts? = nil
  ) throws -> EffectiveConsent {
    guard let purpose = policy.consentPurpose(code) else {
      throw Refusal.consent(.unknownPurpose(code))
    }
    if let facts = try facts ?? knownFacts(of: pupil), isFrozen(purpose, facts, on: day) {
      return EffectiveConsent(state: .frozen, words: [])
    }
    let events = try consentEvents(of: pupil).map(\.content)
    let known = subject.map { subject in
      events.lazy.filter { $0.purpose == code }.compactMap(\.subject)
        .first { $0.isSame(as: subject) } ?? subject
    }
    return try consentRule(of: pupil, on: day).consent(
      for: purpose, about: known, among: events, on: day)
  }

  /// The categories that are open today because of a consent (R-O-4.2-2).
  ///
  /// The family is read only when it matters.
  func consentedCategories(
    among events: [ConsentEvent], _ todaysRule: () throws -> ConsentRule
  ) throws -> Set<CategoryCode> {
    let said = Set(events.map(\.purpose))
    let purposes = policy.consentPurposes.filter { $0.opens != nil && said.contains($0.code) }
    guard !purposes.isEmpty else { return [] }
    let today = viewer.today
    let rule = try todaysRule()
    return Set(
      purposes.filter { rule.consent(for: $0, among: events, on: today).isValid }
        .compactMap(\.opens))
  }

  /// The consents that grants rest on and that are valid today, with the kinds of the
  /// recipients that they name.
  ///
  /// Who is no longer in the register of recipients sees nothing any more.
  func standingConsents(
    under grants: [PupilGrant], among events: [ConsentEvent],
    _ todaysRule: () throws -> ConsentRule
  ) throws -> (matters: Set<ConsentMatter>, types: [RecordID: RecipientTypeCode]) {
    let today = viewer.today
    let matters = Set(grants.filter { $0.holds(on: today) }.compactMap(\.consent))
    guard !matters.isEmpty else { return ([], [:]) }
    let rule = try todaysRule()
    let known = try recipientsByRecord().filter { $0.value.isActive(on: today) }
    let standing = matters.filter { matter in
      guard let purpose = policy.consentPurpose(matter.purpose),
        matter.subject.map({ known[$0.recipient] != nil }) ?? true
      else { return false }
      return rule.consent(for: purpose, about: matter.subject, among: events, on: today).isValid
    }
    return (standing, known.mapValues(\.type))
  }

  /// Who may decide about a pupil on a day.
  ///
  /// Without the key of the dossiers the parents cannot be read: the words that were accepted count
  /// then, and the roster tells the age.
  func consentRule(of pupil: PupilID, on day: CalendarDate) throws -> ConsentRule {
    let family = try family(of: pupil, on: day)
    let birth = try family.map(\.birth) ?? rosterCard(of: pupil)?.card.birthDate.map(BirthDate.init)
    return ConsentRule(
      birth: birth, guardians: family?.guardians, ownRightsAge: policy.terms.ownRightsAge,
      oneRefusalCounts: policy.choices.oneRefusalCounts)
  }

  /// Everything that was said about a pupil, in the order it was entered.
  func consentEvents(of pupil: PupilID) throws -> [StoredValue<ConsentEvent>] {
    guard archive.compartments.contains(.register) else { return [] }
    return try Self.sorted(archive.recordsOn(.consents(of: pupil), .register))
  }

  static func sorted(_ records: [ArchiveRecord]) throws -> [StoredValue<ConsentEvent>] {
    try records.map { try StoredValue<ConsentEvent>($0) }
      .sorted { $0.content.number < $1.content.number }
  }
}
