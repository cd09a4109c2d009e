package import DossierCore
import DossierOffice
package import ScreenKit

/// Verstrekking (VT-02): one line of the register, with each thing that left.
package struct DisclosureScreen: WorkplaceScreen {
  package var notice = Notice()
  /// Who is not in the file that was just made, to be read first.
  var leftOut: [CaseLine] = []
  package var workplace: Workplace
  private let disclosure: RecordID
  private var answer: DisclosureAnswer?
  private var facts = CaseList()
  private var actions: ActionList<Action>?
  private var pathBox: PathBox?
  /// On which ground something frozen in the files is read; asked before where they go.
  private var exceptions: ChoicePopup?
  private var exception: RestrictionException?

  private enum Action: Hashable, Sendable { case save, notice, dossier, transfer }
  private enum KeyAction { case back, reread, actions }

  /// Opens a line of the register.
  package init(_ workplace: Workplace, disclosure: RecordID) {
    self.workplace = workplace
    self.disclosure = disclosure
  }

  package var question: ScreenEffect? { .ask(DisclosureQuery(disclosure: disclosure)) }
  package var isDeciding: Bool { actions != nil || pathBox != nil || exceptions != nil }
  package var isTyping: Bool { pathBox != nil }
  package var hints: [KeyHint] { table.hints }
  package var screenHelp: HelpTopic? { DisclosurePageWording.help }

  /// Why the line under the cursor is so.
  package var fieldHelp: HelpTopic? {
    guard let line = facts.line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.title, line.why)
  }

  private var table: KeyTable<KeyAction> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VT-02", title: answer.map { DisclosurePageWording.title($0.row) } ?? "",
      hint: DisclosurePageWording.hint, position: facts.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if exceptions != nil { return updateException(event) }
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return question.map { .done($0) } ?? .handled
      case .actions: actions = actionList
      }
      return .handled
    }
    return facts.update(event, in: context.body).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as DisclosureAnswer):
      self.answer = new
      facts.show(
        leftOut + DisclosurePaper(answer: new, workplace: workplace).lines,
        width: context.body.width)
    case .documentSaved(let path): notice.tell(PackageWording.saved(path), kind: .warning)
    case .performed:
      notice.tell(DisclosurePageWording.noticeDone)
      return question.map { .done($0) } ?? .handled
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    facts.draw(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
    exceptions?.draw(into: &grid, in: context.body)
    pathBox?.draw(into: &grid, in: context.body)
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let action) = choice, let answer else { return .handled }
    switch action {
    case .save:
      exception = nil
      if answer.filesAreFrozen {
        exceptions = FrozenLookBox.exceptions
      } else {
        askPath(for: answer)
      }
      return .handled
    case .notice: return .done(.perform(NoticeDisclosure(disclosure: disclosure)))
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: answer.row.pupil)))
    case .transfer:
      return answer.line.transfer.map {
        .done(.push(TransferScreen(workplace, transfer: $0)))
      } ?? .handled
    }
  }

  private mutating func updateException(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = exceptions?.update(event) else { return .handled }
    exceptions = nil
    guard case .chosen(let option) = choice, let answer else { return .handled }
    exception = RestrictionException(rawValue: option.value)
    askPath(for: answer)
    return .handled
  }

  private mutating func askPath(for answer: DisclosureAnswer) {
    pathBox = PathBox(
      title: DisclosurePageWording.saveTitle, text: DisclosurePageWording.saveText,
      proposing: "verstrekking-\(disclosure.text)-\(answer.row.on.iso).zip")
  }

  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let path)? = pathBox?.update(event) else { return .handled }
    pathBox = nil
    return path.map {
      .done(
        .save(DisclosureFilesQuery(disclosure: disclosure, exception: exception), path: $0))
    } ?? .handled
  }

  private var actionList: ActionList<Action> {
    var items: [ActionList<Action>.Item] = [
      .init(DisclosurePageWording.save, disabledReason: reasonAgainstSaving, .save)
    ]
    if workplace.role.nature == .supervision {
      let awaits = answer?.line.awaitsOfficer ?? false
      items.append(
        .init(
          DisclosurePageWording.notice,
          disabledReason: awaits ? nil : DisclosurePageWording.nothingToNotice, .notice))
    }
    if answer?.line.transfer != nil, workplace.rights.seesTransfers {
      items.append(.init(DisclosurePageWording.openTransfer, .transfer))
    }
    if workplace.seesPupils { items.append(.init(PupilsWording.open, .dossier)) }
    return ActionList(title: RequestPageWording.actionsTitle, items)
  }

  private var reasonAgainstSaving: String? {
    if !workplace.rights.disclosesData { return DisclosuresWording.mayNot }
    guard let answer, answer.keptUntil == nil else { return nil }
    return answer.line.form == nil ? DisclosurePageWording.noFile : DisclosurePageWording.gone
  }
}
