package import DossierCore
package import DossierOffice
package import ScreenKit

/// Pakket (VZ-07): who still contributes, what stays out, and the copy that is handed over.
package struct PackageScreen: OfficeScreen {
  package var notice = Notice()
  var workplace: Workplace
  var request: RequestAnswer
  var answer: PackageAnswer?
  var list = ListView()
  var actions: ActionList<Action>?
  var pathBox: Dialog<Bool>?
  /// What is being made now, and how far it is.
  var job: Job?
  private var lines: [CaseLine] = []
  private var width = 0

  /// A job that was begun here.
  struct Job: Hashable, Sendable {
    var kind: OfficeJob
    var progress: JobProgress?
  }

  /// Opens the package of a request.
  package init(_ workplace: Workplace, request: RequestAnswer) {
    self.workplace = workplace
    self.request = request
  }

  package var question: ScreenEffect? { .ask(PackageQuery(request: request.row.request)) }
  package var policy: Policy? { workplace.policy }
  package var isDeciding: Bool { actions != nil || pathBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var isWaiting: Bool { job != nil }
  package var slice: ScreenEffect { .workOnJob }
  package var hints: [KeyHint] { job == nil ? table.hints : [Self.stopHint] }
  package var screenHelp: HelpTopic? { PackageWording.help }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    layOut(width: width)
  }

  /// Why the line under the cursor is so.
  package var fieldHelp: HelpTopic? {
    guard let line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.label, line.why)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VZ-07", title: PackageWording.title(RequestPageWording.name(request.row)),
      hint: job != nil
        ? PackageWording.workingHint
        : reasonAgainstMaking == nil ? PackageWording.hint : PackageWording.readingHint,
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if context.body.width != width { layOut(width: context.body.width) }
    if pathBox != nil { return updatePath(event) }
    if actions != nil { return updateActions(event) }
    if job != nil { return stop(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(let action): return perform(action)
      case .disabled(let reason):
        notice.tell(reason.refusal, kind: .warning)
        return .handled
      }
    }
    switch list.update(event, in: context.body, hasHeader: false) {
    case .done: return open()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as PackageAnswer):
      self.answer = new
      layOut(width: context.body.width)
      // The decision and the copies stand in the case, which may have gone on as well.
      guard new.version != request.version else { return .handled }
      return .done(.ask(RequestQuery(request: new.request)))
    case .answered(let new as RequestAnswer):
      request = new
      layOut(width: context.body.width)
    case .jobProgress(let progress): return goOn(progress)
    case .documentSaved(let path):
      notice.tell(PackageWording.saved(path), kind: .warning)
    case .failed where job != nil:
      job = nil
      return .ignored
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn("", width: Self.labelWidth), ListColumn("", width: 30, isFlexible: true),
      ]
    ) { index in
      let line = lines[index]
      return line.isHeading
        ? ListRow([line.label, line.text], styles: [0: .bold, 1: .dim])
        : ListRow(["  " + line.label, line.text], styles: [1: line.style])
    }
    actions?.draw(into: &grid, in: context.body)
    pathBox?.draw(into: &grid, in: context.body)
    if let job { draw(job, into: &grid, in: context.body) }
  }

  /// The line under the cursor.
  var line: CaseLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  private static let labelWidth = 22
  private static let margins = 6
  private static let jobWidth = 60

  private func draw(_ job: Job, into grid: inout Grid, in rect: Rect) {
    let box = rect.centered(width: Self.jobWidth, height: 5)
    grid.box(box, title: PackageWording.working(job.kind))
    let inside = box.inset(horizontal: 2, vertical: 1)
    let (top, rest) = inside.splitTop(1)
    if let steps = job.progress?.steps {
      ProgressBar(done: steps.done, total: steps.total).draw(into: &grid, in: top)
    }
    grid.put(PackageWording.pleaseWait, at: GridPosition(row: rest.row + 1, column: rest.column))
    grid.put(
      ">", at: GridPosition(row: rest.row + 1, column: box.column + box.width - 14))
    grid.placeCursor(GridPosition(row: rest.row + 1, column: box.column + box.width - 12))
    grid.put(
      PackageWording.stop.label,
      at: GridPosition(row: rest.row + 1, column: box.column + box.width - 12), style: .selected)
  }

  /// Lays the lines out for a width, with the cursor on the same line, wherever that stands now.
  private mutating func layOut(width: Int) {
    guard let answer else { return }
    let anchor = line?.anchor
    self.width = width
    let room = max(20, width - Self.labelWidth - Self.margins)
    lines = PackagePaper(answer, request, at: workplace).lines.flatMap {
      $0.wrapped(width: room, isWide: false)
    }
    list.update(
      count: lines.count,
      selecting: anchor.flatMap { wanted in lines.firstIndex { $0.anchor == wanted } })
  }
}
