package import DossierCore

/// Makes letters to everybody who may answer a question for consent and did not (R-O-1-1, R-X-4).
///
/// One row for each pupil: the letters, or why there is none. A pupil of sixteen gets the letter
/// itself, with what the parents had said.
package struct RemindConsents: OfficeAction {
  package static let name = "consent.remind"
  package static let example = RemindConsents(group: GroupID(number: 5))

  /// Everybody in this group.
  package var group: GroupID?
  /// These pupils, when no group is named.
  package var pupils: [PupilID]?
  /// What is asked about; everything that is not about one recipient when left out.
  package var purposes: [ConsentPurposeCode]?
  /// The day before which an answer is asked.
  package var respondBefore: CalendarDate?
  /// Words to add, in whole sentences.
  package var remark: String?

  /// Orders letters.
  package init(
    group: GroupID? = nil, pupils: [PupilID]? = nil, purposes: [ConsentPurposeCode]? = nil,
    respondBefore: CalendarDate? = nil, remark: String? = nil
  ) {
    self.group = group
    self.pupils = pupils
    self.purposes = purposes
    self.respondBefore = respondBefore
    self.remark = remark
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    guard office.rights.recordsConsents else {
      throw Refusal.roleMayNot(office.role, "R-O-1-1")
    }
    if let respondBefore, respondBefore < office.viewer.today {
      throw Refusal.impossibleDate(.beforeStart)
    }
    let asked = try askedPurposes(office.policy)
    let remark = try remark.map { try checkedText($0) }
    let rows = try office.rowByRow(try askedPupils(office), of: Self.name, pupil: \.self) { pupil in
      let orders = try office.consentOrders(for: pupil, asking: asked).map { order in
        var order = order
        order.respondBefore = respondBefore
        order.remark = remark
        return order
      }
      return try office.keep(orders, about: pupil)
    }
    return ActionOutcome(group: group, rows: rows)
  }

  private func askedPupils(_ office: Office) throws -> [PupilID] {
    guard let group else {
      guard let pupils, !pupils.isEmpty else { throw Refusal.notFound(.pupil) }
      return pupils
    }
    _ = try office.consentGroup(group)
    let view = try office.rosterSnapshot(RosterFilter(group: group))
    return view.rows.map(\.pupil)
  }

  private func askedPurposes(_ policy: Policy) throws -> [ConsentPurpose] {
    guard let purposes else { return policy.consentPurposes.filter(\.isRoutine) }
    return try purposes.map { code in
      guard let purpose = policy.consentPurpose(code) else {
        throw Refusal.consent(.unknownPurpose(code))
      }
      guard !purpose.perQuestion else { throw Refusal.consent(.subjectMissing) }
      return purpose
    }
  }
}

extension Office {
  /// The letters that a pupil's family must get; throws why there is nobody or nothing to ask.
  fileprivate func consentOrders(
    for pupil: PupilID, asking purposes: [ConsentPurpose]
  ) throws -> [LetterOrder] {
    let facts = try facts(of: pupil)
    _ = try changeableCategory(.consents, facts)
    let today = viewer.today
    let rule = try consentRule(of: pupil, on: today)
    let events = try consentEvents(of: pupil).map(\.content)
    let states = zip(purposes, consentStates(of: purposes, facts, rule, among: events, on: today))
    let lines = states.filter { $0.1.awaitsAnswer }.map { ConsentQuestion.Line($0.0, state: $0.1) }
    guard !lines.isEmpty else { throw Refusal.consent(.everybodyAnswered) }
    let givers = try consentGivers(of: facts, on: today).filter(\.mayDecide)
    guard !givers.isEmpty else { throw Refusal.consent(.nobodyToAsk) }
    let name = try visibleName(of: facts)
    return try givers.map { giver in
      let isOwn = giver.guardian == nil
      return LetterOrder(
        kind: isOwn ? .consentAtSixteen : .consentReminder, date: today,
        matter: .consents(
          ConsentQuestion(
            pupil: pupil, lines: lines, decidesFrom: isOwn ? rule.decidesFrom : nil)),
        policy: policy, school: facts.school.flatMap { directory.schools[$0] },
        addressee: try giver.guardian.map { try guardianAddressee($0, of: pupil) }
          ?? pupilAddressee(pupil),
        pupilName: name, signer: role)
    }
  }

  /// Writes letters and keeps them with the consents of a pupil, all or none.
  fileprivate func keep(_ orders: [LetterOrder], about pupil: PupilID) throws -> [RecordID] {
    let letters = try orders.map { order in
      SealedLetter(
        try press.write(order), about: .consents(pupil), kind: order.kind, made: order.date,
        author: account)
    }
    var records: [RecordID] = []
    try write { transaction in
      records = []
      return try letters.map { letter in
        let id = transaction.newRecordID()
        try transaction.put(letter.draft(as: id))
        records.append(id)
        return entry(
          .letterMade, .create, purpose: "T", pupils: [pupil],
          objects: [CategoryCode.consents.text, letter.kind.rawValue, id.text], rule: "R-O-1-1")
      }
    }
    return records
  }
}
