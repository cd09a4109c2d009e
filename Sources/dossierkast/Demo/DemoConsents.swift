import DossierCore
import DossierOffice

/// Fills the register of consents of two groups: yes, no, parents who differ, withdrawals, silence.
///
/// Which pupil gets what follows from the place in the group: the same demo always has somebody who
/// did not answer, parents who differ and a withdrawal that waits on the work list.
struct DemoConsents {
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate

  private static let mostGroups = 2
  private static let website: ConsentPurposeCode = "website"
  private static let shared: Set<ConsentPurposeCode> = ["website", "sociale_media", "krant"]

  /// How a family answers.
  private enum Manner: Int {
    case silent, differing, withdrawing, halfway, refusing, withdrawingHandled, later, wholly
  }

  /// Fills the groups that the teachers of the demo have first.
  func record(of pupils: [DemoPupil], groups own: Set<GroupID>) throws {
    guard let desk = DemoRoles(policy).registrar?.code else { return }
    let groups = Set(pupils.compactMap(\.group)).sorted {
      (own.contains($0) ? 0 : 1, $0) < (own.contains($1) ? 0 : 1, $1)
    }
    let office = try offices.office(of: desk)
    for group in groups.prefix(Self.mostGroups) { try record(group, office) }
  }

  private func record(_ group: GroupID, _ office: Office) throws {
    let signed = signingDay
    let forms = try office.answer(ConsentFormsQuery(group: group, signed: signed))
    let families = forms.rows.enumerated().map { index, row in
      (row, Manner(rawValue: index % 11) ?? .wholly)
    }
    _ = try office.perform(
      EnterConsentStack(
        group: group, signed: signed, way: .written, place: DemoWords.formsPlace(forms.name),
        rows: families.flatMap { rows(of: $0, $1, forms.purposes.map(\.purpose)) }))
    for (row, manner) in families { try withdraw(row, manner, office) }
    for (row, manner) in families where manner == .wholly { try use(row, office) }
    if let row = forms.rows.last { try ask(row, office) }
  }

  /// A few weeks into the school year, when the forms come back.
  private var signingDay: CalendarDate {
    min(SchoolYear(containing: today).firstDay.adding(days: 30), today)
  }

  /// The forms of a family; whoever is silent has none.
  private func rows(
    of row: ConsentFormsAnswer.Row, _ manner: Manner, _ purposes: [ConsentPurposeCode]
  ) -> [EnterConsentStack.Row] {
    let givers = row.givers.filter(\.mayDecide)
    guard manner != .silent, let first = givers.first else { return [] }
    let whole = form(row, first, answers(manner, purposes))
    guard manner == .differing, givers.count > 1 else { return [whole] }
    // The no goes first: a yes that never counted leaves nothing to see to.
    let no = form(row, givers[1], answers(.refusing, purposes.filter(Self.shared.contains)))
    return [no, whole]
  }

  private func form(
    _ row: ConsentFormsAnswer.Row, _ giver: ConsentGiver,
    _ answers: [ConsentPurposeCode: ConsentAnswer]
  ) -> EnterConsentStack.Row {
    EnterConsentStack.Row(
      pupil: row.pupil, giver: RequesterGiven(guardian: giver.guardian), answers: answers)
  }

  private func answers(
    _ manner: Manner, _ purposes: [ConsentPurposeCode]
  ) -> [ConsentPurposeCode: ConsentAnswer] {
    var answers: [ConsentPurposeCode: ConsentAnswer] = [:]
    for purpose in purposes {
      switch manner {
      case .refusing: answers[purpose] = .refused
      case .halfway: answers[purpose] = Self.shared.contains(purpose) ? .refused : .given
      case .later where Self.shared.contains(purpose): continue
      case .silent, .differing, .withdrawing, .withdrawingHandled, .later, .wholly:
        answers[purpose] = .given
      }
    }
    return answers
  }

  /// Puts something in the categories that the consents of a family opened.
  private func use(_ row: ConsentFormsAnswer.Row, _ office: Office) throws {
    let roles = DemoRoles(policy)
    let opened = try office.answer(ConsentsQuery(pupil: row.pupil)).lines
      .filter(\.isValid).compactMap(\.opens).compactMap { policy.category($0) }
    for category in opened where category.isRecorded && category.holdsEntries {
      guard let writer = roles.writer(of: category), !roles.reachesFew(writer, category) else {
        continue
      }
      try offices.office(of: writer.code).perform(
        AddEntry(
          pupil: row.pupil, category: category.code, date: today,
          title: DemoWords.entryTitle(category), text: DemoWords.entryText(category),
          source: .staff, necessity: category.needsNecessity ? DemoWords.necessity : nil))
    }
  }

  /// Takes one consent back; one of the work lists is done already.
  private func withdraw(
    _ row: ConsentFormsAnswer.Row, _ manner: Manner, _ office: Office
  ) throws {
    guard manner == .withdrawing || manner == .withdrawingHandled,
      policy.consentPurpose(Self.website) != nil,
      let giver = row.givers.first(where: \.mayDecide)
    else { return }
    let isHandled = manner == .withdrawingHandled
    let said = max(signingDay, today.adding(days: isHandled ? -30 : -6))
    try office.perform(
      WithdrawConsent(
        pupil: row.pupil, purpose: Self.website,
        giver: RequesterGiven(guardian: giver.guardian), signed: said))
    guard isHandled else { return }
    let tasks = try office.answer(ConsentTasksQuery()).tasks
    for task in tasks where task.pupil == row.pupil {
      for part in task.open {
        try office.perform(
          HandleConsentTask(
            task: task.task, part: part, result: .done, note: DemoWords.handled))
      }
    }
  }

  /// One family says yes to one expert and one question.
  private func ask(_ row: ConsentFormsAnswer.Row, _ office: Office) throws {
    guard let giver = row.givers.first(where: \.mayDecide),
      let purpose = policy.consentPurposes.first(where: \.perQuestion),
      let type = policy.recipientTypes.first(where: { $0.consent == purpose.code }),
      let expert = try expert(of: type)
    else { return }
    try office.perform(
      RecordConsent(
        pupil: row.pupil, purpose: purpose.code, answer: .given,
        giver: RequesterGiven(guardian: giver.guardian), signed: signingDay, way: .written,
        place: DemoWords.expertPlace, recipient: expert, question: DemoWords.expertQuestion))
  }

  /// The expert in the register of recipients, put there by a role that keeps it.
  private func expert(of type: RecipientType) throws -> RecordID? {
    for role in policy.roles where role.nature == .staff {
      let office = try offices.office(of: role.code)
      guard let known = try? office.answer(RecipientsQuery(type: type.code)) else { continue }
      if let first = known.rows.first { return first.recipient }
      guard known.mayChange else { continue }
      return try office.perform(
        AddRecipient(
          details: RecipientGiven(
            name: DemoWords.expert, type: type.code, channel: DemoWords.expertChannel))
      ).record
    }
    return nil
  }
}
