import DossierCore
package import DossierOffice
package import ScreenKit

/// Proef en uitkomst van inlezen (IL-02): what would happen, then the same once it happened.
package struct ImportReportScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var stage: Stage
  private var lines: [ImportReportLine]
  private var list: ListView
  private var applyQuestion: Dialog<Bool>?
  private var detail: Dialog<Bool>?

  private enum Stage: Sendable {
    case trial(ImportReport)
    case working(JobProgress?)
    case done
  }

  private enum Action { case back, apply }

  private typealias Words = ImportScreenWording

  /// Shows the report of a dry run.
  package init(_ workplace: Workplace, trial report: ImportReport) {
    self.workplace = workplace
    stage = .trial(report)
    lines = ImportReportLine.lines(of: report)
    list = ListView(count: lines.count)
  }

  package var isDeciding: Bool { applyQuestion != nil || detail != nil }
  package var isWaiting: Bool { isWorking }
  package var slice: ScreenEffect { .workOnJob }
  package var hints: [KeyHint] { isWorking ? [Self.stopHint] : table.hints + [openHint] }
  package var screenHelp: HelpTopic? { Words.reportHelp }

  private var isWorking: Bool { if case .working = stage { true } else { false } }

  private static let stopHint = KeyHint(.f(3), or: [.escape, .f(12)], Words.stop)

  private var openHint: KeyHint {
    KeyHint(.enter, label: ManagementWording.open, help: Words.reportHint)
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(
        KeyHint(
          .f(2), or: [.control("s")], Words.apply,
          disabledReason: mayApply ? nil : Words.nothingToApply), .apply),
      KeyBinding(KeyHint(.f(3), or: [.escape, .f(12)], KeyWording.back), .back),
    ])
  }

  private var mayApply: Bool {
    if case .trial(let report) = stage { report.new + report.changed > 0 } else { false }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let title =
      switch stage {
      case .trial: Words.trialTitle
      case .working: Words.workingTitle
      case .done: Words.doneTitle
      }
    return ScreenHeader(
      code: "IL-02", title: title, hint: isWorking ? Words.workingHint : Words.reportHint,
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if detail != nil {
      if case .done? = detail?.update(event) { detail = nil }
      return .handled
    }
    if applyQuestion != nil { return answerQuestion(event) }
    if isWorking { return stop(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.back): return .done(.back)
      case .action(.apply): ask()
      case .disabled(let reason): notice.tell(reason.refusal, kind: .warning)
      }
      return .handled
    }
    switch list.update(event, in: context.body) {
    case .done(let row):
      detail = Dialog(
        title: lines[row].kind, text: lines[row].whole,
        button: DialogButton(TodayWording.understood, true))
      return .handled
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .jobProgress(let progress):
      stage = .working(progress)
      return progress.isFinished ? .done(.importResult) : .handled
    case .answered(let report as ImportReport):
      stage = .done
      lines = ImportReportLine.lines(of: report)
      list.update(count: lines.count, selecting: 0)
      notice.tell(Words.applied)
      return .handled
    case .failed where isWorking:
      stage = .done
      return .ignored
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(Words.what, width: 16), ListColumn(Words.line, width: 6),
        ListColumn(Words.detail, width: 30, isFlexible: true),
      ]
    ) { ListRow([lines[$0].kind, lines[$0].place, lines[$0].text]) }
    if case .working(let progress) = stage {
      WorkBox(title: Words.workingTitle, stop: Words.stop.label, steps: progress?.steps)
        .draw(into: &grid, in: context.body)
    }
    applyQuestion?.draw(into: &grid, in: context.body)
    detail?.draw(into: &grid, in: context.body)
  }

  private mutating func ask() {
    guard case .trial(let report) = stage else { return }
    applyQuestion = Dialog(
      title: Words.apply.label, text: Words.question(new: report.new, changed: report.changed),
      buttons: [
        DialogButton(Words.apply.label, true), DialogButton(KeyWording.cancel.label, false),
      ], safe: 1)
  }

  private mutating func answerQuestion(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = applyQuestion?.update(event) else { return .handled }
    applyQuestion = nil
    guard isMeant else { return .handled }
    stage = .working(nil)
    return .done(.beginJob(.importFile))
  }

  /// What was applied stays; the same file can be read in again for the rest.
  private mutating func stop(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .key(let key) = event, Self.stopHint.matches(key) || key == .enter else {
      return .ignored
    }
    stage = .done
    notice.tell(Words.stopped, kind: .warning)
    return .done(.stopJob)
  }
}
