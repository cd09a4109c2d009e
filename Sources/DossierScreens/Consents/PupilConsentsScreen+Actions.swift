import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with the consents of a pupil (F9).
enum PupilConsentAction: Sendable {
  case record, withdraw, explain, letters, documents, dossier
}

extension PupilConsentsScreen {
  /// What a key of this screen does.
  enum Action { case back, reread, new, day, actions }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), ConsentGroupWording.new, disabledReason: reasonAgainstRecording), .new),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .tab, .backTab], PupilConsentWording.otherDay), .day),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .new: return .done(.push(form(.given)))
    case .day: day.focus()
    case .actions: actions = actionList
    }
    return .handled
  }

  /// Enter: answers a purpose, or tells all about what was said.
  mutating func open(_ line: PupilConsentLine) -> Outcome<ScreenEffect> {
    if case .state = line, workplace.rights.recordsConsents { return .done(.push(form(nil))) }
    explain(line)
    return .handled
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    switch action {
    case .record: return .done(.push(form(nil)))
    case .withdraw: return .done(.push(form(.withdrawn)))
    case .explain:
      if let line { explain(line) }
      return .handled
    case .letters:
      return .done(.push(LettersScreen(workplace, LetterShelf(consentsOf: pupil, name: name))))
    case .documents: return .done(.push(DocumentsScreen(workplace, pupil: pupil)))
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: pupil)))
    }
  }

  /// The form for the purpose under the cursor.
  private func form(_ answer: ConsentAnswer?) -> ConsentFormScreen {
    let giver = answer == .withdrawn ? line.flatMap { paper?.withdrawable($0) } : nil
    return ConsentFormScreen(
      workplace, pupil: pupil, name: name, purpose: line?.purpose, subject: line?.subject,
      answer: answer, giver: giver)
  }

  private mutating func explain(_ line: PupilConsentLine) {
    guard let facts = paper?.facts(line), !facts.isEmpty else { return }
    notice.explain(
      Explanation(
        title: name,
        what: facts.map { "\($0.label): \($0.text)" }.joined(separator: "\n"),
        now: PupilConsentWording.stays))
  }

  private var reasonAgainstRecording: String? {
    workplace.rights.recordsConsents ? nil : ConsentGroupWording.mayNotRecord
  }

  private var reasonAgainstWithdrawing: String? {
    guard let line, line.purpose != nil else { return PupilConsentWording.noPurpose }
    if let reason = reasonAgainstRecording { return reason }
    return paper?.withdrawable(line) == nil ? PupilConsentWording.nothingToWithdraw : nil
  }

  private var actionList: ActionList<PupilConsentAction> {
    var items: [ActionList<PupilConsentAction>.Item] = [
      .init(ConsentGroupWording.new.label, disabledReason: reasonAgainstRecording, .record),
      .init(
        PupilConsentWording.withdraw, disabledReason: reasonAgainstWithdrawing, .withdraw),
      .init(
        PupilConsentWording.explain,
        disabledReason: line?.purpose == nil ? PupilConsentWording.noPurpose : nil, .explain),
    ]
    if workplace.rights.recordsConsents {
      items += [
        .init(PupilConsentWording.letters, .letters),
        .init(DossierWording.documents, .documents),
      ]
    }
    if workplace.seesPupils { items.append(.init(PupilsWording.open, .dossier)) }
    return ActionList(title: name, items)
  }
}
