import DossierCore
package import DossierOffice
package import ScreenKit

/// Correctie uitvoeren (VZ-08): what was asked beside what stands there now, one by one.
package struct CorrectionScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var request: RequestAnswer
  var dossier: DossierAnswer?
  var lines: [CorrectionLine] = []
  var list = ListView()
  var confirmation: Dialog<Bool>?
  var agreement: Dialog<Bool>?
  /// The day on which the requester agreed that what they froze is corrected.
  var agreed: CalendarDate?
  /// What stands in something frozen instead of what was asked, as a refusal told.
  var told: [RequestItem: String] = [:]

  private enum Action { case back, reread, carryOut, dossier }

  /// Opens the corrections of a request.
  package init(_ workplace: Workplace, request: RequestAnswer) {
    self.workplace = workplace
    self.request = request
    layOut()
    list.select(lines.firstIndex { $0.state == .toDo } ?? 0)
  }

  package var question: ScreenEffect? { .ask(RequestQuery(request: request.row.request)) }
  package var isDeciding: Bool { confirmation != nil || agreement != nil }
  package var isTyping: Bool { confirmation?.field != nil || agreement != nil }
  package var hints: [KeyHint] { table.hints }
  package var screenHelp: HelpTopic? { ExecutionWording.correctionHelp }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    layOut()
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(
        KeyHint(
          .f(2), or: [.control("s")], ExecutionWording.carryOut,
          disabledReason: reasonAgainstCorrecting), .carryOut),
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], ExecutionWording.openDossier), .dossier),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let open = lines.count { $0.state == .toDo }
    return ScreenHeader(
      code: "VZ-08",
      title: ExecutionWording.correctionTitle(RequestPageWording.name(request.row)),
      hint: ExecutionWording.correctionHint,
      message: Message(ExecutionWording.correctionsLeft(open)),
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if agreement != nil { return answerAgreement(event) }
    if confirmation != nil { return answerConfirmation(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    switch list.update(event, in: parts(context).list) {
    case .done: return begin()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .carryOut: return begin()
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: request.row.pupil)))
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as RequestAnswer):
      request = new
      layOut()
      return .done(.ask(DossierQuery(pupil: new.row.pupil, categories: categories)))
    case .answered(let new as DossierAnswer):
      dossier = new
      layOut()
    case .performed:
      notice.tell(RequestStep.corrected.words.done)
      return question.map { .done($0) } ?? .handled
    case .failed(.refusal(.conflict(let conflicts))):
      explain(conflicts)
      return question.map { .done($0) } ?? .handled
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (list, detail) = parts(context)
    self.list.draw(
      into: &grid, in: list,
      columns: [
        ListColumn(ExecutionWording.part, width: 34, isFlexible: true),
        ListColumn(ExecutionWording.nature, width: 8),
        ListColumn(ExecutionWording.state, width: 24),
      ]
    ) { row(lines[$0]) }
    if let line { pane(line).draw(into: &grid, in: detail.inset(horizontal: 3)) }
    confirmation?.draw(into: &grid, in: context.body)
    agreement?.draw(into: &grid, in: context.body)
  }

  private func parts(_ context: ScreenContext) -> (list: Rect, detail: Rect) {
    let rows = min(lines.count + 2, max(4, context.body.height / 2))
    let (top, rest) = context.body.splitTop(rows)
    return (top, rest)
  }

  private func row(_ line: CorrectionLine) -> ListRow {
    ListRow(
      [
        line.name, RequestWording.word(line.wanted.nature), ExecutionWording.state(line),
      ], styles: line.isConflict ? [2: .warning] : [:])
  }

  private func pane(_ line: CorrectionLine) -> DetailPane {
    DetailPane(
      title: line.name,
      lines: [
        DetailLine(ExecutionWording.asked, line.old),
        DetailLine(
          ExecutionWording.current, ExecutionWording.current(line),
          style: line.isConflict ? .warning : .normal),
        DetailLine(ExecutionWording.proposed(line.wanted.nature), line.proposed),
        DetailLine("", RequestWording.sentence(line.wanted.nature), style: .dim),
      ])
  }
}
