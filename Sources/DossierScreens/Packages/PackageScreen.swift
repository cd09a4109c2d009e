import DossierCore
package import DossierOffice
package import ScreenKit

/// Pakket (VZ-07): who still contributes, what stays out, and the copy that is handed over.
package struct PackageScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var request: RequestAnswer
  var answer: PackageAnswer?
  var list = ListView()
  var actions: ActionList<Action>?
  var pathBox: Dialog<Bool>?
  /// What is being made now, and how far it is.
  var job: Job?
  /// Whether it was gone on with here: once is enough, so that two windows do not race.
  private var hasGoneOn = false
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
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
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
      guard new.version != request.version else { return goOn() }
      return .done(.ask(RequestQuery(request: new.request)))
    case .answered(let new as RequestAnswer):
      request = new
      layOut(width: context.body.width)
      return goOn()
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
    if let job {
      WorkBox(
        title: PackageWording.working(job.kind), stop: PackageWording.stop.label,
        steps: job.progress?.steps
      ).draw(into: &grid, in: context.body)
    }
  }

  /// The line under the cursor.
  var line: CaseLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  private static let labelWidth = 22
  private static let margins = 6

  /// Goes on with what was being made here when the program ended.
  private mutating func goOn() -> Outcome<ScreenEffect> {
    guard !hasGoneOn, job == nil, answer?.begun?.isOwn ?? false, reasonAgainstMaking == nil else {
      return .handled
    }
    hasGoneOn = true
    return begin(.package(request.row.request))
  }

  /// Lays the lines out for a width, with the cursor on the same line, wherever that stands now.
  mutating func layOut(width: Int? = nil) {
    guard let answer else { return }
    let anchor = line?.anchor
    self.width = width ?? self.width
    let room = max(20, self.width - Self.labelWidth - Self.margins)
    lines = PackagePaper(answer, request, at: workplace).lines.flatMap {
      $0.wrapped(width: room, isWide: false)
    }
    list.update(
      count: lines.count,
      selecting: anchor.flatMap { wanted in lines.firstIndex { $0.anchor == wanted } })
  }
}
