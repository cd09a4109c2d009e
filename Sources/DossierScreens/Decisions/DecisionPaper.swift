import DossierCore
import DossierOffice
import ScreenKit

/// The fields of a decision and what is read from them: one verdict for each part.
struct DecisionPaper: Sendable {
  private let workplace: Workplace
  private let answer: RequestAnswer
  /// The parts on which is decided: what was asked, and what is decided apart.
  private(set) var parts: [RequestItem]

  /// The value of a verdict that grants.
  static let granted = "toewijzen"

  init(_ answer: RequestAnswer, at workplace: Workplace) {
    self.answer = answer
    self.workplace = workplace
    parts = answer.intake.wish.items
  }

  /// What the parts and people are called.
  var names: RequestNames { CasePaper(answer, at: workplace).names }

  /// The form with what was chosen so far.
  func form(_ values: [DecisionField: String] = [:]) -> Form<DecisionField> {
    var fields = parts.indices.flatMap { partFields($0) }
    if !answer.receivers.isEmpty { fields.append(receiverField) }
    if mayShield { fields.append(advisorField) }
    fields += LateField.fields(answer.row, as: .late)
    fields.append(
      PolicyField.date(
        .day, label: DecisionWording.day, value: workplace.today, hint: DecisionWording.dayHint,
        today: workplace.today))
    var form = Form(fields, words: FormWording.words())
    for (field, value) in values { form.set(field, to: value) }
    return form
  }

  /// The categories that can be decided apart from the whole dossier; none when less was asked.
  ///
  /// One whose existence is hidden is not among them: a decision about it would tell of it.
  var categoriesApart: [DataCategory] {
    guard answer.intake.wish.items == [.wholeDossier],
      answer.row.kind != .parentInformation
    else { return [] }
    return workplace.policy.categories.filter { category in
      !category.isExistenceHidden && !parts.contains(.category(category.code))
    }
  }

  /// The categories that are decided apart from what was asked.
  var partsApart: [CategoryCode] {
    parts.dropFirst(answer.intake.wish.items.count).compactMap { item in
      if case .category(let code) = item { code } else { nil }
    }
  }

  /// Decides on a category apart from the rest.
  mutating func decideApart(on category: CategoryCode) {
    parts.append(.category(category))
  }

  /// The grounds of the catalogue that fit the kind and that this role can use.
  var grounds: [RefusalGround] {
    RefusalGround.allCases.filter { ground in
      ground.fits(answer.row.kind) && (!ground.isShielded || mayShield)
    }
  }

  /// Whether a ground can be shielded here: only for who holds that key, and never against the
  /// pupil (R-O-8.9-4).
  private var mayShield: Bool {
    workplace.policy.compartments(for: workplace.role.code).contains(.shielded)
      && answer.intake.requester.principal != .pupil
  }

  private func partFields(_ index: Int) -> [FormField<DecisionField>] {
    let item = parts[index]
    let options =
      [ChoiceOption(Self.granted, label: DecisionWording.grant)]
      + grounds.map { ChoiceOption($0.rawValue, label: DecisionWording.refuse($0)) }
    let widest = options.map { DisplayText.width(of: $0.label) }.max() ?? 0
    return [
      FormField(
        .verdict(index), label: DecisionWording.verdict,
        .choice(ChoiceField(options, isClearable: false)), heading: names.name(item),
        isRequired: true, hint: hint(for: item), width: min(58, widest + 2)),
      PolicyField.text(
        .explanation(index), label: DecisionWording.explanation, limit: 8000, isMemo: true,
        isRequired: false, hint: DecisionWording.explanationHint, today: workplace.today),
    ]
  }

  /// What the family typed is no record: whoever decides says which recipient they mean.
  private var receiverField: FormField<DecisionField> {
    var asked = ""
    if case .portability(_, let sendTo) = answer.intake.wish { asked = sendTo ?? "" }
    return FormField(
      .receiver, label: DecisionWording.receiver,
      .choice(
        ChoiceField(
          answer.receivers.map { ChoiceOption($0.recipient.text, label: $0.name) })),
      hint: DecisionWording.receiverHint(asked), width: 42)
  }

  private var advisorField: FormField<DecisionField> {
    let people = workplace.people.filter { $0.key != workplace.account }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return FormField(
      .advisor, label: DecisionWording.advisor,
      .choice(ChoiceField(people.map { ChoiceOption($0.key.text, label: $0.value) })),
      hint: DecisionWording.advisorHint, width: 40)
  }

  /// For a correction, what would change; its values are empty for who may not see them.
  private func hint(for item: RequestItem) -> String {
    guard case .rectification(let corrections) = answer.intake.wish,
      let correction = corrections.first(where: { $0.item == item })
    else { return DecisionWording.verdictHint }
    return DecisionWording.change(correction)
  }
}

extension DecisionPaper {
  /// What the form decides, part by part.
  func decided(_ form: Form<DecisionField>) -> [DecidedPart] {
    parts.enumerated().map { index, item in
      let verdict = form.value(.verdict(index))
      return DecidedPart(
        item: RequestItemGiven(item), isGranted: verdict == Self.granted,
        ground: RefusalGround(rawValue: verdict),
        explanation: FormValue.optionalText(form.value(.explanation(index))))
    }
  }

  /// To whom it goes straight, when that was chosen.
  func receiver(_ form: Form<DecisionField>) -> Receiver? {
    let chosen = form.values[.receiver].flatMap { RecordID($0) }
    return answer.receivers.first { $0.recipient == chosen }
  }

  /// Why the answer is late, where that was asked.
  func lateReason(_ form: Form<DecisionField>) -> LateReason? {
    form.values[.late].flatMap { LateReason(rawValue: $0) }
  }

  /// Whether a ground is chosen that will be shielded.
  func isShielded(_ form: Form<DecisionField>) -> Bool {
    parts.indices.contains { index in
      RefusalGround(rawValue: form.value(.verdict(index)))?.isShielded ?? false
    }
  }

  /// Marks what does not fit together; tells whether everything does.
  func check(_ form: inout Form<DecisionField>) -> Bool {
    for (index, part) in decided(form).enumerated() {
      guard let problem = problem(of: part) else { continue }
      form.refuse(.explanation(index), because: problem)
      return false
    }
    guard mayShield else { return true }
    let isAdvised = !form.value(.advisor).isEmpty
    guard isAdvised != isShielded(form) else { return true }
    form.refuse(
      .advisor,
      because: isAdvised ? DecisionWording.advisorNotNeeded : DecisionWording.advisorMissing)
    return false
  }

  private func problem(of part: DecidedPart) -> String? {
    let isExplained = part.explanation != nil
    guard let ground = part.ground else {
      return isExplained ? DecisionWording.grantNotExplained : nil
    }
    if ground.needsExplanation, !isExplained { return DecisionWording.explanationMissing }
    if !ground.needsExplanation, isExplained { return DecisionWording.explanationForbidden }
    return nil
  }
}
