package import DossierCore
import DossierOffice
package import ScreenKit

/// Overstap (OV-02): one file on its way, step by step until it is sent.
package struct TransferScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let transfer: RecordID
  var answer: TransferAnswer?
  var actions: ActionList<TransferAction>?
  var pathBox: PathBox?
  var sending: Dialog<Bool>?
  /// What is done once the office has answered what it needs.
  var wanted: TransferAction?
  /// Whether the PDF of what is sent is being made.
  var isPrinting = false
  private var facts = CaseList(labelWidth: 16)

  /// Opens a transfer.
  package init(_ workplace: Workplace, transfer: RecordID) {
    self.workplace = workplace
    self.transfer = transfer
  }

  package var question: ScreenEffect? { .ask(TransferQuery(transfer: transfer)) }
  package var isDeciding: Bool { actions != nil || pathBox != nil || sending != nil }
  package var isTyping: Bool { pathBox != nil }
  package var isWaiting: Bool { isPrinting }
  package var slice: ScreenEffect { .workOnJob }
  package var hints: [KeyHint] {
    isPrinting ? [WorkBox.stopHint(PrintWording.stop)] : table.hints
  }
  package var screenHelp: HelpTopic? { TransferPageWording.help }

  /// Why the line under the cursor is so.
  package var fieldHelp: HelpTopic? {
    guard let line = facts.line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.title, line.why)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "OV-02", title: answer.map { TransferPageWording.title($0.row) } ?? "",
      hint: workplace.rights.preparesTransfers && answer?.transfer.isOpen ?? false
        ? TransferPageWording.hint : TransferPageWording.readingHint, position: facts.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if isPrinting { return stopPrinting(event) }
    if pathBox != nil { return updatePath(event) }
    if sending != nil { return updateSending(event) }
    if actions != nil { return updateActions(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    switch facts.update(event, in: context.body) {
    case .done(let line): return open(line)
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as TransferAnswer):
      self.answer = new
      facts.show(TransferPaper(answer: new, workplace: workplace).lines, width: context.body.width)
    case .answered(let new as TransferPreviewAnswer): return take(new)
    case .documentSaved(let path): notice.tell(PackageWording.saved(path), kind: .warning)
    case .jobProgress: isPrinting = true
    case .failed where isPrinting:
      isPrinting = false
      return .ignored
    case .performed(let outcome): return wasSent(as: outcome.record)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    facts.draw(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
    pathBox?.draw(into: &grid, in: context.body)
    sending?.draw(into: &grid, in: context.body)
    if isPrinting {
      WorkBox(title: PrintWording.title, stop: PrintWording.stop.label, steps: nil)
        .draw(into: &grid, in: context.body)
    }
  }
}
