package import DossierCore

/// Puts a stack of forms in the register, one row for each form (R-O-1-1).
///
/// A row is entered whole or not at all, and a refused row stops no other. While the consents of a
/// pupil are frozen the no's of a form are a row of their own. Whoever types is the one who entered
/// it; whose word it is stands in the row (namens).
package struct EnterConsentStack: OfficeAction {
  package static let name = "consent.enterStack"
  package static let example = EnterConsentStack(
    group: GroupID(number: 5), signed: CalendarDate(dayNumber: 20_777), way: .written,
    place: "Map toestemmingen, groep 3",
    rows: [
      Row(
        pupil: PupilID(number: 7), giver: RequesterGiven(guardian: RecordID(number: 21)),
        answers: ["website": .given, "krant": .refused])
    ])

  /// The group of the pupils; a form of another pupil in the stack is refused.
  package var group: GroupID?
  /// The day the forms were signed, unless a row says otherwise.
  package var signed: CalendarDate
  /// How.
  package var way: ConsentWay
  /// Where the forms lie, unless a row says otherwise.
  package var place: String?
  /// The last day on which a yes counts.
  package var until: CalendarDate?
  /// The forms.
  package var rows: [Row]

  /// One form.
  package struct Row: Hashable, Sendable, Codable {
    /// About which pupil.
    package var pupil: PupilID
    /// Who signed.
    package var giver: RequesterGiven
    /// What was answered, for each purpose on the form.
    package var answers: [ConsentPurposeCode: ConsentAnswer]
    /// The day on this form, when it is another one.
    package var signed: CalendarDate?
    /// The scan of this form, in the dossier of the pupil.
    package var document: RecordID?
    /// Where this form lies, when that is elsewhere.
    package var place: String?

    /// Puts a form together.
    package init(
      pupil: PupilID, giver: RequesterGiven, answers: [ConsentPurposeCode: ConsentAnswer],
      signed: CalendarDate? = nil, document: RecordID? = nil, place: String? = nil
    ) {
      self.pupil = pupil
      self.giver = giver
      self.answers = answers
      self.signed = signed
      self.document = document
      self.place = place
    }
  }

  /// Puts a stack together.
  package init(
    group: GroupID? = nil, signed: CalendarDate, way: ConsentWay, place: String? = nil,
    until: CalendarDate? = nil, rows: [Row]
  ) {
    self.group = group
    self.signed = signed
    self.way = way
    self.place = place
    self.until = until
    self.rows = rows
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    if let group { _ = try office.consentGroup(group) }
    let rows = try rows.flatMap { try rowsToEnter($0, in: office) }
    let outcomes = try office.rowByRow(rows, of: Self.name, pupil: \.pupil) { row in
      try enter(row, in: office)
    }
    return ActionOutcome(group: group, rows: outcomes)
  }

  /// A form as one row, or its no's before its yeses while the register of the pupil is frozen: a no
  /// never waits for the end of a freeze (AVG 7(3)).
  private func rowsToEnter(_ form: Row, in office: Office) throws -> [Row] {
    guard let facts = try office.consentFacts(of: form.pupil),
      facts.freeze(of: .consents, on: office.viewer.today) != nil
    else { return [form] }
    let halves = [
      form.answers.filter { $0.value != .given }, form.answers.filter { $0.value == .given },
    ].filter { !$0.isEmpty }
    guard halves.count > 1 else { return [form] }
    return halves.map { answers in
      var half = form
      half.answers = answers
      return half
    }
  }

  private func enter(_ row: Row, in office: Office) throws -> [RecordID] {
    guard !row.answers.isEmpty else { throw Refusal.nothingToChange }
    let facts = try office.facts(of: row.pupil)
    if let group, !facts.groups.contains(group) { throw Refusal.wrongGroup }
    return try ConsentDraft(
      pupil: row.pupil, giver: row.giver, signed: row.signed ?? signed, way: way,
      document: row.document, place: row.place ?? place, until: until,
      answers: inOrder(row.answers, of: office.policy)
    ).enter(in: office)
  }

  /// The answers in the order of the policy, so that the register tells of a form as it was read.
  private func inOrder(
    _ answers: [ConsentPurposeCode: ConsentAnswer], of policy: Policy
  ) -> [ConsentDraft.Answer] {
    let known = policy.consentPurposes.map(\.code).filter { answers[$0] != nil }
    let unknown = answers.keys.filter { !known.contains($0) }.sorted()
    return (known + unknown).compactMap { purpose in
      answers[purpose].map { ConsentDraft.Answer(purpose: purpose, answer: $0) }
    }
  }
}
