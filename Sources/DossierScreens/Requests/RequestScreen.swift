package import DossierCore
import DossierOffice
package import ScreenKit

/// Verzoek (VZ-02): one request with its deadline, its tasks, its decision and what happened.
package struct RequestScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let request: RequestID
  var answer: RequestAnswer?
  var lines: [CaseLine] = []
  var list = ListView()
  var actions: ActionList<RequestAction>?
  /// The colleagues to choose from who are a parent, or who ask.
  var colleagues: ChoicePopup?
  /// What is told once the action that runs is done.
  var performing = ""
  /// The width for which the lines were laid out.
  private var width = 0
  /// A step that was being filled in, until it is opened.
  private var resuming: RequestStepDraft?
  /// Whether the package is opened as soon as the request is read.
  private var opensPackage = false

  /// Opens a request.
  package init(_ workplace: Workplace, request: RequestID) {
    self.workplace = workplace
    self.request = request
  }

  /// Opens a request and goes on with a step that was being filled in.
  init(_ workplace: Workplace, request: RequestID, resuming draft: RequestStepDraft) {
    self.init(workplace, request: request)
    resuming = draft
  }

  /// Opens a request and on it the package, for who says who looked in the dossier.
  static func package(_ workplace: Workplace, request: RequestID) -> RequestScreen {
    var screen = RequestScreen(workplace, request: request)
    screen.opensPackage = true
    return screen
  }

  package var question: ScreenEffect? { .ask(RequestQuery(request: request)) }
  package var isDeciding: Bool { actions != nil || colleagues != nil }
  package var hints: [KeyHint] { table.hints }
  package var screenHelp: HelpTopic? { RequestPageWording.help }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    layOut(width: width)
  }

  /// Why the line under the cursor is so.
  package var fieldHelp: HelpTopic? {
    guard let line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.title, line.why)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let title = answer.map { answer in
      RequestWording.word(answer.row.kind).sentenceStart
        + " - \(RequestPageWording.name(answer.row))"
    }
    return ScreenHeader(
      code: "VZ-02", title: title ?? RequestPageWording.title,
      hint: RequestPageWording.hint,
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if context.body.width != width { layOut(width: context.body.width) }
    if colleagues != nil { return chooseParty(event) }
    if actions != nil { return updateActions(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    let outcome = list.update(
      event, in: context.body, hasHeader: false, naming: { [lines] in lines[$0].name })
    switch outcome {
    case .done(let row): return open(lines[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as RequestAnswer):
      self.answer = new
      layOut(width: context.body.width)
      return goOn(new) ?? .handled
    case .performed:
      notice.tell(performing)
      return question.map { .done($0) } ?? .handled
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let isWide = Self.isWide(context.body.width)
    var columns = [
      ListColumn("", width: Self.labelWidth), ListColumn("", width: 30, isFlexible: true),
    ]
    if isWide { columns.append(ListColumn("", width: Self.personWidth)) }
    list.draw(into: &grid, in: context.body, columns: columns) { row(lines[$0], isWide: isWide) }
    actions?.draw(into: &grid, in: context.body)
    colleagues?.draw(into: &grid, in: context.body)
  }

  /// The line under the cursor.
  var line: CaseLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// Opens what the screen was opened for, once.
  private mutating func goOn(_ answer: RequestAnswer) -> Outcome<ScreenEffect>? {
    guard opensPackage else { return resume(answer) }
    opensPackage = false
    return .done(.push(PackageScreen(workplace, request: answer)))
  }

  /// Opens the step that was being filled in, unless a colleague took it meanwhile.
  private mutating func resume(_ answer: RequestAnswer) -> Outcome<ScreenEffect>? {
    guard let draft = resuming else { return nil }
    resuming = nil
    var screens = RequestStepScreens(answer, at: workplace)
    screens.typed = draft.typed
    guard let step = RequestStep(rawValue: draft.step), answer.steps.contains(step),
      let screen = screens.screen(for: step)
    else {
      notice.tell(RequestPageWording.stepIsOver, kind: .warning)
      return nil
    }
    return .done(.push(screen))
  }

  private func row(_ line: CaseLine, isWide: Bool) -> ListRow {
    if line.isHeading {
      return ListRow([line.label, line.text], styles: [0: .bold, 1: .dim])
    }
    let person =
      isWide && !line.person.isEmpty ? RequestPageWording.person(line.person, line.role) : ""
    return ListRow(["  " + line.label, line.text, person], styles: [1: line.style, 2: .dim])
  }

  private static let labelWidth = 20
  private static let personWidth = 40
  /// The marker, and a blank between the columns and behind the last one.
  private static let margins = 6

  private static func isWide(_ width: Int) -> Bool { width >= FrameLayout.widthForDetail }

  /// Lays the lines out for a width, with the cursor on the same line, wherever that stands now.
  private mutating func layOut(width: Int) {
    guard let answer else { return }
    let anchor = line?.anchor
    self.width = width
    let isWide = Self.isWide(width)
    let room = width - Self.labelWidth - Self.margins - (isWide ? Self.personWidth + 2 : 0)
    lines = CasePaper(answer, at: workplace).lines.flatMap {
      $0.wrapped(width: max(20, room), isWide: isWide)
    }
    list.update(
      count: lines.count,
      selecting: anchor.flatMap { wanted in lines.firstIndex { $0.anchor == wanted } })
  }
}
