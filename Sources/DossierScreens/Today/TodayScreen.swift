import DossierCore
import DossierOffice
package import ScreenKit

/// Vandaag (VD-01): the start screen, with what needs attention.
package struct TodayScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var board = TodayBoard(items: [])
  private var list = ListView()
  private var quitQuestion: Dialog<Bool>?
  private var offer = DraftOffer()
  private var warningBox: Dialog<Bool>?
  private var warned: Set<String> = []

  private enum Action { case pupils, new, reread, quit }

  /// Opens for somebody who just entered.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  package var question: ScreenEffect? { .today }

  package var isDeciding: Bool { quitQuestion != nil || offer.isOpen || warningBox != nil }
  package var screenHelp: HelpTopic? { TodayWording.help }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    var bindings = [
      KeyBinding(KeyHint(.f(3), KeyWording.quit), Action.quit),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
    ]
    if workplace.seesPupils {
      let find = KeyHint(.f(7), or: [.control("f"), .character("/")], TodayWording.find)
      bindings.append(KeyBinding(find, .pupils))
    }
    if workplace.has(.enrolPupils) {
      bindings.append(KeyBinding(KeyHint(.f(6), PupilsWording.new), .new))
    }
    return KeyTable(bindings)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VD-01", title: "\(TodayWording.title) \(workplace.today.dutch)",
      hint: items.isEmpty ? TodayWording.quietHint : TodayWording.hint,
      position: items.isEmpty ? "" : "\(list.selected + 1)/\(items.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if let outcome = readWarning(event) { return outcome }
    if quitQuestion != nil || offer.isOpen { return answerQuestion(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .pupils: return .done(.open(PupilsScreen(workplace, searches: true)))
      case .new: return .done(.push(PupilForm.new(at: workplace)))
      case .reread: return .done(.today)
      case .quit:
        quitQuestion = QuitQuestion.dialog
        return .handled
      }
    }
    switch list.update(event, in: listRect(context)) {
    case .done(let row): return open(items[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .today(let new):
      board = new
      list.update(count: items.count)
      warn()
      offer.ask(aboutNextOf: board.drafts)
      return .handled
    case .draftTaken(let draft): return goOn(with: draft)
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let inside = listRect(context)
    if items.isEmpty {
      drawTasks(into: &grid, in: inside)
    } else {
      list.draw(
        into: &grid, in: inside,
        columns: [
          ListColumn(TodayWording.what, width: 22),
          ListColumn(TodayWording.detail, width: 30, isFlexible: true, priority: 1),
        ]
      ) { ListRow(TodayWording.texts(items[$0], workplace.policy)) }
    }
    grid.put(
      TodayWording.backup(board.lastBackup),
      at: GridPosition(row: context.layout.hintRow - 1, column: 3),
      width: context.body.width - 6)
    warningBox?.draw(into: &grid, in: context.body)
    guard warningBox == nil else { return }
    quitQuestion?.draw(into: &grid, in: context.body)
    offer.draw(into: &grid, in: context.body)
  }

  private var items: [TodayItem] { board.items }

  /// The last row is for the backup.
  private func listRect(_ context: ScreenContext) -> Rect {
    context.body.splitTop(context.body.height - 1).top.inset(vertical: 1)
  }

  /// A quiet day still shows what can be done, by the same keys as the bar below.
  private func drawTasks(into grid: inout Grid, in rect: Rect) {
    let start = GridPosition(row: rect.row, column: 3)
    grid.put(TodayWording.nothing, at: start, width: rect.width - 6)
    grid.placeCursor(start)
    grid.put(TodayWording.tasks, at: GridPosition(row: rect.row + 2, column: 3), style: .bold)
    let own = table.hints.filter { [.f(6), .f(7)].contains($0.key) }
    let tasks = own.map { ($0.key, $0.label) } + [(.f(10), TodayWording.menuTask)]
    for (offset, task) in tasks.enumerated() {
      let row = rect.row + 3 + offset
      grid.put(KeyNotation.readable(task.0), at: GridPosition(row: row, column: 5), width: 5)
      grid.put(task.1, at: GridPosition(row: row, column: 11), width: rect.width - 14)
    }
  }

  private mutating func open(_ item: TodayItem) -> Outcome<ScreenEffect> {
    switch item {
    case .draft(let draft): open(draft)
    case .incomplete(let rows): return .done(.push(IncompleteScreen(workplace, rows)))
    case .requests(let attention, let lines, _):
      return .done(.push(attention.screen(lines, at: workplace)))
    case .consents: return .done(.push(ConsentTasksScreen(workplace)))
    case .agreementsEnding, .agreementsLacking:
      return .done(.push(RecipientsScreen(workplace, filter: .wanting)))
    case .demands(let attention, _):
      return .done(.push(DemandsScreen(workplace, filter: attention.filter)))
    case .holds: return .done(.push(HoldsScreen(workplace)))
    case .upkeep(let line): return .done(.push(UpkeepScreen(workplace, line.kind)))
    case .transfers: return .done(.push(TransfersScreen(workplace)))
    case .notices: return .done(.push(DisclosuresScreen(noticesAt: workplace)))
    case .emergency(let access):
      return .done(.push(EmergencyForm.review(access, at: workplace)))
    case .approval:
      guard AccountsScreen.isFor(workplace) else {
        notice.tell(TodayWording.seeAccounts)
        return .handled
      }
      return .done(.push(AccountsScreen(workplace)))
    case .scarce: notice.tell(TodayWording.scarceAction)
    case .handedOver: notice.tell(TodayWording.noAction)
    case .warning(let sentence): show(sentence)
    case .reserve: show(TodayWording.reserveAction)
    case .evaluationOverdue: show(TodayWording.evaluationAction)
    case .witness(let trouble): show(TodayWording.witnessAction(trouble))
    case .backupDue: notice.tell(TodayWording.backupAction)
    }
    return .handled
  }

  /// What was raised while logging in is told once in a box; the lines stay.
  private mutating func warn() {
    let new = board.warnings.filter { warned.insert($0).inserted }
    if !new.isEmpty { show(new.joined(separator: "\n\n")) }
  }

  private mutating func show(_ text: String) {
    warningBox = Dialog(
      title: TodayWording.warning, text: text,
      button: DialogButton(TodayWording.understood, true))
  }

  private mutating func readWarning(_ event: Event) -> Outcome<ScreenEffect>? {
    guard let outcome = warningBox?.update(event) else { return nil }
    if case .done = outcome { warningBox = nil }
    return .handled
  }

  private mutating func answerQuestion(_ event: Event) -> Outcome<ScreenEffect> {
    if case .done(let isMeant)? = quitQuestion?.update(event) {
      quitQuestion = nil
      return isMeant ? .done(.quit) : .handled
    }
    guard let (choice, draft) = offer.update(event) else { return .handled }
    switch choice {
    case .later:
      offer.ask(aboutNextOf: board.drafts)
      return .handled
    case .goOn: return .done(.takeUpDraft(draft.slot))
    case .drop:
      board.items.removeAll { $0 == .draft(draft) }
      list.update(count: items.count)
      notice.tell(TodayWording.draftDropped)
      offer.ask(aboutNextOf: board.drafts)
      return .done(.dropDraft(draft.slot))
    }
  }

  private mutating func open(_ draft: KeptDraft) {
    guard let reason = TodayWording.draftClosed(draft, workplace.policy) else {
      return offer.ask(about: draft)
    }
    show(reason)
  }

  private mutating func goOn(with draft: KeptDraft?) -> Outcome<ScreenEffect> {
    guard let draft else {
      notice.tell(TodayWording.draftGone, kind: .warning)
      return .done(.today)
    }
    guard case .free(let content) = draft.state else {
      open(draft)
      return .handled
    }
    return .done(.push(DraftScreens.screen(for: content, at: workplace)))
  }
}
