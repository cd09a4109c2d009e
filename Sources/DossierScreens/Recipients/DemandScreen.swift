package import DossierCore
import DossierOffice
package import ScreenKit

/// Vordering (PV-02): one demand, what it asks and how far it is.
package struct DemandScreen: OfficeScreen {
  package var notice = Notice()
  private var workplace: Workplace
  private let demand: RecordID
  private var answer: DemandAnswer?
  private var facts = CaseList()
  private var actions: ActionList<Step>?

  private enum Action { case back, reread, actions }
  private enum Step: Sendable { case give, paper, notice, close, dossier }

  /// Opens a demand.
  package init(_ workplace: Workplace, demand: RecordID) {
    self.workplace = workplace
    self.demand = demand
  }

  package var question: ScreenEffect? { .ask(DemandQuery(demand: demand)) }
  package var policy: Policy? { workplace.policy }
  package var isDeciding: Bool { actions != nil }
  package var screenHelp: HelpTopic? { DemandPageWording.help }
  package var hints: [KeyHint] { table.hints }

  /// Why the line under the cursor is so.
  package var fieldHelp: HelpTopic? {
    guard let line = facts.line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.title, line.why)
  }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  private var name: String {
    answer.map { $0.row.pupilName ?? $0.row.pupil.text } ?? ""
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "PV-02", title: DemandPageWording.title(name), hint: DemandPageWording.hint,
      message: answer.flatMap {
        $0.row.state.mayBeAnswered || $0.demand.closed != nil
          ? nil : Message(DemandPageWording.noPaper, kind: .warning)
      }, position: facts.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
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
    case .answered(let new as DemandAnswer):
      self.answer = new
      facts.show(
        DemandFacts(answer: new, policy: workplace.policy).lines, width: context.body.width)
    case .performed:
      notice.tell(DemandPageWording.noticed)
      return question.map { .done($0) } ?? .handled
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    facts.draw(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let step) = choice, let answer else { return .handled }
    switch step {
    case .give:
      return .done(
        .push(
          NewDisclosureScreen(
            workplace, pupil: answer.row.pupil, name: name, demand: demand)))
    case .paper: return .done(.push(DemandForm.paper(of: answer, at: workplace)))
    case .close: return .done(.push(DemandForm.close(answer, at: workplace)))
    case .notice:
      return .done(.perform(NoticeDemand(demand: demand, seen: answer.version)))
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: answer.row.pupil)))
    }
  }

  private var actionList: ActionList<Step> {
    let closed = answer?.demand.closed == nil ? nil : DemandPageWording.isClosed
    var items: [ActionList<Step>.Item] = []
    if workplace.handlesDemands {
      let late =
        answer?.row.state.mayBeAnswered ?? false ? nil : DemandPageWording.noPaper
      let isWritten: String? =
        if case .spoken? = answer?.demand.form { nil } else { DemandPageWording.isWritten }
      items = [
        .init(DemandPageWording.give, disabledReason: closed ?? late, .give),
        .init(DemandPageWording.paperCame, disabledReason: closed ?? isWritten, .paper),
        .init(DemandPageWording.close, disabledReason: closed, .close),
      ]
    }
    if answer?.mayNotice ?? false {
      let isSeen = answer?.demand.noticed == nil ? nil : DemandPageWording.isSeen
      items.append(.init(DemandPageWording.notice, disabledReason: isSeen, .notice))
    }
    if workplace.seesPupils, workplace.handlesDemands {
      items.append(.init(DemandPageWording.dossier, .dossier))
    }
    return ActionList(title: DemandPageWording.actions, items)
  }
}
