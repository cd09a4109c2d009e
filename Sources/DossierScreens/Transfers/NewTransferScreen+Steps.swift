import DossierCore
import DossierOffice
import ScreenKit

extension NewTransferScreen {
  var transferKind: TransferKind? { values[Self.kind].flatMap { TransferKind(rawValue: $0) } }

  var chosenRecipient: RecordID? { values[Self.recipient].flatMap { RecordID($0) } }

  /// What may go to the school that was chosen.
  private var offerQuestion: ScreenEffect? {
    chosenRecipient.map { .ask(TransferOfferQuery(pupil: pupil, recipient: $0)) }
  }

  var isChanged: Bool {
    values != begun || pane.draft.parts != (stored ?? [])
  }

  mutating func layOut() {
    open.layOut(fields, words: TransferFormWording.words)
  }

  mutating func fillIn(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    let before = chosenRecipient
    let outcome = open.update(
      event, in: context.body, changes: values.count { begun[$0.key, default: ""] != $0.value })
    if case .done(.putBack) = outcome { values = begun }
    for (field, value) in open.form.values { values[field] = value }
    if !open.form.hasOpenList { layOut() }
    let next = before == chosenRecipient ? nil : offerQuestion
    switch outcome {
    case .done(.save):
      step = .what
      pane.draft.usualReason = TransferFormWording.usualReason(transferKind)
      return next.map { .done($0) } ?? .handled
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return next.map { .done($0) } ?? .handled
    case .ignored: return .ignored
    }
  }

  mutating func choose(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    switch pane.update(event, in: context.layout.listAndDetail.list) {
    case .done(.leave): return leave()
    case .done(.ready): return save()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  mutating func answerLeaving(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = leaving?.update(event) else { return .handled }
    leaving = nil
    return isMeant ? .done(.back) : .handled
  }

  func finish(_ outcome: ActionOutcome) -> Outcome<ScreenEffect> {
    guard transfer == nil, let record = outcome.record else {
      return .done(.backWith(Message(TransferFormWording.chosen)))
    }
    var screen = TransferScreen(workplace, transfer: record)
    screen.notice.tell(TransferFormWording.prepared)
    return .done(.replace(screen))
  }

  private mutating func leave() -> Outcome<ScreenEffect> {
    guard transfer != nil else {
      step = .whereTo
      return .handled
    }
    guard isChanged else { return .done(.back) }
    leaving = ContributionBox.question(
      FormWording.leaveTitle, TransferFormWording.leaveText, lose: FormWording.discard)
    return .handled
  }

  private func save() -> Outcome<ScreenEffect> {
    let parts = pane.draft.parts
    if let transfer {
      return .done(.perform(ChooseTransferParts(transfer: transfer, parts: parts)))
    }
    guard let kind = transferKind, let recipient = chosenRecipient else { return .handled }
    return .done(
      .perform(PrepareTransfer(pupil: pupil, kind: kind, recipient: recipient, parts: parts)))
  }

  var fields: [FormField<String>] {
    let kinds = TransferKind.allCases.filter { kind in
      workplace.policy.recipientTypes.contains { $0.transfers.contains(kind) }
    }
    let schools = (receivers ?? []).filter { receiver in
      transferKind.map(receiver.kinds.contains) ?? false
    }.map { ChoiceOption($0.recipient.text, label: "\($0.name) (\($0.typeLabel))") }
    return [
      choice(
        Self.kind, TransferFormWording.kind,
        kinds.map { ChoiceOption($0.rawValue, label: TransferWording.word($0)) },
        hint: TransferFormWording.kindHint),
      choice(
        Self.recipient, TransferFormWording.recipient, schools,
        hint: transferKind == nil
          ? TransferFormWording.kindFirst : TransferFormWording.recipientHint),
    ]
  }

  private func choice(
    _ id: String, _ label: String, _ options: [ChoiceOption], hint: String
  ) -> FormField<String> {
    PolicyField.choice(id, label: label, options, value: values[id] ?? "", hint: hint)
  }
}
