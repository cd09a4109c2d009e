import DossierCore
import DossierOffice
import ScreenKit

extension TransferScreen {
  /// What a key of this screen does.
  enum KeyAction { case back, reread, actions }

  var table: KeyTable<KeyAction> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  mutating func perform(_ action: KeyAction) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .actions:
      actions = actionList
      return .handled
    }
  }

  /// Enter on what must still be done does it.
  mutating func open(_ line: CaseLine) -> Outcome<ScreenEffect> {
    let tasks: [TransferAction] = [.choose, .copy, .view, .send]
    guard let task = tasks.first(where: { TransferPaper.anchor($0) == line.anchor }) else {
      return .handled
    }
    return perform(task)
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return perform(action)
  }

  private mutating func perform(_ action: TransferAction) -> Outcome<ScreenEffect> {
    guard let answer else { return .handled }
    switch action {
    case .choose: return .done(.push(NewTransferScreen(workplace, choosing: answer)))
    case .preview, .savePreview:
      wanted = action
      return .done(.ask(TransferPreviewQuery(transfer: transfer)))
    case .copy: return .done(.push(TransferForms(answer, at: workplace).givingCopy))
    case .view: return .done(.push(TransferForms(answer, at: workplace).recordingView))
    case .send:
      sending = Dialog(
        title: TransferPageWording.sendTitle,
        text: TransferPageWording.sendQuestion(answer.row),
        buttons: [
          DialogButton(TransferPageWording.sendButton, true),
          DialogButton(FormWording.goOn, false),
        ], safe: 1)
      return .handled
    case .cancel:
      return .done(.push(TransferForms(answer, at: workplace).cancelling))
    case .disclosure:
      guard case .sent(let record, _) = answer.transfer.end else { return .handled }
      return .done(.push(DisclosureScreen(workplace, disclosure: record)))
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: answer.row.pupil)))
    }
  }

  /// The copy for the family: to look at what stays out, or to write to a file.
  mutating func take(_ new: TransferPreviewAnswer) -> Outcome<ScreenEffect> {
    guard wanted == .savePreview else {
      wanted = nil
      return .done(
        .push(
          TextScreen(
            title: TransferPageWording.omissionsTitle,
            text: TransferPageWording.omissions(new, at: workplace.policy), policy: policy)))
    }
    wanted = nil
    pathBox = PathBox(
      title: TransferPageWording.saveTitle,
      text: TransferPageWording.saving(new, at: workplace.policy),
      proposing: "afschrift-\(transfer.text).html")
    return .handled
  }

  mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard let path = pathBox.named(by: event) else { return .handled }
    let copy = SavedText(TransferPreviewQuery(transfer: transfer), as: \.html)
    return .done(.save(copy, path: path))
  }

  mutating func updateSending(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = sending?.update(event) else { return .handled }
    sending = nil
    return isMeant ? .done(.perform(SendTransfer(transfer: transfer))) : .handled
  }

  mutating func stopPrinting(_ event: Event) -> Outcome<ScreenEffect> {
    guard WorkBox.isStopped(by: event) else { return .ignored }
    isPrinting = false
    notice.tell(PrintWording.stopped, kind: .warning)
    return .done(.stopJob)
  }

  /// Shows the line of the register, where the file is read out.
  func wasSent(as record: RecordID?) -> Outcome<ScreenEffect> {
    guard let record else { return question.map { .done($0) } ?? .handled }
    var screen = DisclosureScreen(workplace, disclosure: record)
    screen.notice.tell(TransferPageWording.sentDone)
    return .done(.replace(screen))
  }

  private var actionList: ActionList<TransferAction> {
    let over = answer?.transfer.isOpen ?? false ? nil : TransferPageWording.isOver
    let against = workplace.rights.preparesTransfers ? over : TransfersWording.mayNot
    let obstacle =
      answer?.obstacle.map { RefusalWording.reason($0) }
      ?? (answer?.gaps.isEmpty ?? true ? nil : TransferPageWording.incomplete)
    let disclosing = workplace.rights.disclosesData ? nil : DisclosuresWording.mayNot
    var items: [ActionList<TransferAction>.Item] = [
      .init(TransferPageWording.choose, disabledReason: against, .choose),
      .init(TransferPageWording.readOmissions, disabledReason: against, .preview),
      .init(TransferPageWording.savePreview, disabledReason: against, .savePreview),
      .init(TransferFormWording.copyTitle, disabledReason: against, .copy),
      .init(TransferFormWording.viewTitle, disabledReason: against, .view),
      .init(
        TransferPageWording.sendTitle, disabledReason: against ?? disclosing ?? obstacle, .send),
      .init(TransferFormWording.cancelTitle, disabledReason: against, .cancel),
    ]
    if case .sent = answer?.transfer.end, workplace.rights.seesDisclosures {
      items.append(.init(DisclosuresWording.open, .disclosure))
    }
    if workplace.seesPupils { items.append(.init(PupilsWording.open, .dossier)) }
    return ActionList(title: RequestPageWording.actionsTitle, items)
  }
}
