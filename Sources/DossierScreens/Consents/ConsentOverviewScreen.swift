import DossierCore
import DossierOffice
package import ScreenKit

/// Overzicht toestemmingen (TS-07): how the consents stand, as numbers and bars, and as a report.
package struct ConsentOverviewScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var choices: ChoiceRow<Choice>
  private var board = FigureBoard(saveText: ConsentOverviewWording.saveText)
  private var report: ConsentReport?
  private var date: CalendarDate

  private enum Choice: Hashable, Sendable { case school }
  private enum Action { case back, choose, reread, find, actions, forward, backward }

  /// Opens the figures of every school that the role may see.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    date = workplace.today
    choices = ChoiceRow(
      workplace.schools.count > 1
        ? [
          .init(part: .school, label: RequestsWording.school, options: workplace.schoolOptions)
        ] : [])
  }

  package var question: ScreenEffect? { .ask(query) }

  package var isDeciding: Bool { board.isDeciding }
  package var isTyping: Bool { board.isTyping || choices.isChoosing }
  package var screenHelp: HelpTopic? { ConsentOverviewWording.help }
  package var hints: [KeyHint] { table.hints }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    choices.offer(workplace.schoolOptions, for: .school)
  }

  private var query: ConsentOverviewQuery {
    ConsentOverviewQuery(school: SchoolID(choices.value(.school)))
  }

  private func saved(as text: @escaping @Sendable (FigureReport) -> String) -> any SavedQuery {
    SavedText(query) { [board = workplace.policy.identity.name] answer in
      text(ConsentReport(answer, at: board).figures)
    }
  }

  private var table: KeyTable<Action> {
    var bindings = [
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), Action.back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ]
    if !choices.stops.isEmpty {
      bindings += [
        KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
        KeyBinding(
          KeyHint(.f(7), or: [.control("f"), .character("/")], KeyWording.find), .find),
        KeyBinding(KeyHint(.tab, label: RequestsWording.school), .forward),
        KeyBinding(KeyHint(.backTab, label: RequestsWording.school), .backward),
      ]
    }
    return KeyTable(bindings)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let hint =
      choices.stops.isEmpty ? ConsentOverviewWording.oneSchoolHint : ConsentOverviewWording.hint
    return ScreenHeader(
      code: "TS-07", title: ConsentOverviewWording.title,
      hint: choices.focus == nil ? hint : OversightWording.filterHint,
      message: report.map { Message(ConsentOverviewWording.summary($0.schools, on: date)) },
      position: board.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if let outcome = board.updateBox(event, saving: saved) { return outcome }
    if choices.isChoosing {
      return choices.choose(event) ? question.map { .done($0) } ?? .handled : .handled
    }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    if choices.focus != nil {
      guard case .key(let key) = event, choices.update(key) else { return .ignored }
      return .handled
    }
    switch board.update(event, in: listRect(context)) {
    case .done:
      notice.tell(ConsentOverviewWording.isNumber)
      return .handled
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as ConsentOverviewAnswer):
      let report = ConsentReport(new, at: workplace.policy.identity.name)
      self.report = report
      date = new.date
      board.show(report.figures.tables)
    case .documentSaved(let path): notice.tell(OversightWording.saved(path))
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    board.draw(into: &grid, in: listRect(context), isFocused: choices.focus == nil)
    choices.draw(into: &grid, row: context.body.row)
    choices.drawChoices(into: &grid, in: context.body)
    board.drawBoxes(into: &grid, in: context.body)
  }

  /// The row above the figures is there only when there is something to choose.
  private func listRect(_ context: ScreenContext) -> Rect {
    choices.stops.isEmpty ? context.body : context.body.splitTop(1).rest
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back:
      guard choices.focus == nil else {
        choices.focus(on: nil)
        return .handled
      }
      return .done(.back)
    case .choose: choices.openChoices()
    case .reread: return question.map { .done($0) } ?? .handled
    case .find: choices.focus(on: .school)
    case .actions: board.openActions()
    case .forward: choices.move(forward: true)
    case .backward: choices.move(forward: false)
    }
    return .handled
  }
}
