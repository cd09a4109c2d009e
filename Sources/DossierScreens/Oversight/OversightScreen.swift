import DossierCore
import DossierOffice
package import ScreenKit

/// Toezicht (TZ-01): how the requests stand, as numbers and bars, and as a report.
package struct OversightScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var choices: ChoiceRow<Choice>
  var report: OversightReport?
  private var board = FigureBoard(saveText: OversightWording.saveText)

  /// What stands in the row above the figures.
  enum Choice: Hashable, Sendable { case year, school }
  private enum Action { case back, reread, filter, choose, part(forward: Bool), actions }

  /// Opens the figures of everything the role may see.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    choices = ChoiceRow([
      .init(part: .year, label: OversightWording.year, options: [.all]),
      .init(part: .school, label: OversightWording.school, options: workplace.schoolOptions),
    ])
    offerSchools()
  }

  package var question: ScreenEffect? { .ask(query) }
  package var isDeciding: Bool { board.isDeciding }
  package var isTyping: Bool { board.isTyping || choices.isChoosing }
  package var screenHelp: HelpTopic? { OversightWording.help }
  package var hints: [KeyHint] { table.hints }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    offerSchools()
  }

  /// One school needs no choice of its own.
  private mutating func offerSchools() {
    choices.offer(workplace.schoolOptions, for: .school)
    choices.show(.school, if: workplace.schools.count > 1)
  }

  private var query: OversightQuery {
    OversightQuery(school: SchoolID(choices.value(.school)), year: Int(choices.value(.year)))
  }

  private func saved(as text: @escaping @Sendable (FigureReport) -> String) -> any SavedQuery {
    SavedText(query) { [query, workplace] answer in
      let report = OversightReport(answer, query: query, at: workplace)
      return text(report.figures(at: workplace.policy.identity.name))
    }
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .character("/")], KeyWording.find), .filter),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.tab, label: OversightWording.year), .part(forward: true)),
      KeyBinding(KeyHint(.backTab, label: OversightWording.year), .part(forward: false)),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let summary = report.map { OversightWording.summary(open: $0.open, late: $0.late) }
    return ScreenHeader(
      code: "TZ-01", title: OversightWording.title,
      hint: choices.focus == nil ? OversightWording.hint : OversightWording.filterHint,
      message: summary.map { Message($0) },
      position: board.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if let outcome = board.updateBox(event, saving: saved) { return outcome }
    if choices.isChoosing {
      return choices.choose(event) ? .done(.ask(query)) : .handled
    }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    if choices.focus != nil {
      guard case .key(let key) = event, choices.update(key) else { return .ignored }
      return .handled
    }
    switch board.update(event, in: parts(context).list) {
    case .done(let line): return open(line)
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as OversightAnswer):
      let report = OversightReport(new, query: query, at: workplace)
      self.report = report
      choices.offer(
        [.all] + new.years.map { ChoiceOption("\($0)", label: "\($0)") }, for: .year)
      board.show(report.tables)
    case .documentSaved(let path): notice.tell(OversightWording.saved(path))
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (row, rect) = parts(context)
    board.draw(into: &grid, in: rect, isFocused: choices.focus == nil)
    choices.draw(into: &grid, row: row.row, mostWide: 24)
    choices.drawChoices(into: &grid, in: context.body)
    board.drawBoxes(into: &grid, in: context.body)
  }

  private func parts(_ context: ScreenContext) -> (filters: Rect, list: Rect) {
    let (top, rest) = context.body.splitTop(1)
    return (top, rest)
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back:
      guard choices.focus == nil else {
        choices.focus(on: nil)
        return .handled
      }
      return .done(.back)
    case .reread: return .done(.ask(query))
    case .filter: choices.focus(on: .year)
    case .choose: choices.openChoices()
    case .part(let forward): choices.move(forward: forward)
    case .actions: board.openActions()
    }
    return .handled
  }

  private mutating func open(_ line: OversightLine) -> Outcome<ScreenEffect> {
    guard let late = line.late else {
      notice.tell(OversightWording.notARequest)
      return .handled
    }
    return .done(.push(RequestScreen(workplace, request: late.request)))
  }
}
