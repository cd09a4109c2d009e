package import DossierCore
import DossierOffice
package import ScreenKit

/// Vordering (PV-02): one demand, what it asks and how far it is.
package struct DemandScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let demand: RecordID
  private var answer: DemandAnswer?
  private var pane = FactsPane<Step>()
  /// The path that is asked, of a scan to add or to write outside.
  private var path: (box: PathBox, step: Step)?
  /// What was done last, for the sentence about it.
  private var done: Step?

  private enum Step: Sendable { case give, paper, addScan, saveScan, notice, close, dossier }

  /// Opens a demand.
  package init(_ workplace: Workplace, demand: RecordID) {
    self.workplace = workplace
    self.demand = demand
  }

  package var question: ScreenEffect? { .ask(DemandQuery(demand: demand)) }
  package var isDeciding: Bool { pane.isDeciding || path != nil }
  package var isTyping: Bool { path != nil }
  package var screenHelp: HelpTopic? { DemandPageWording.help }
  package var hints: [KeyHint] { pane.hints() }

  package var fieldHelp: HelpTopic? { pane.help }

  private var name: String {
    answer.map { $0.row.pupilName ?? $0.row.pupil.text } ?? ""
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "PV-02", title: DemandPageWording.title(name), hint: DemandPageWording.hint,
      message: answer.flatMap {
        $0.row.state.mayBeAnswered || $0.demand.closed != nil
          ? nil : Message(DemandPageWording.noPaper, kind: .warning)
      }, position: pane.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if path != nil { return updatePath(event) }
    switch pane.update(event, in: context.body, offering: actionList) {
    case .done(.back): return .done(.back)
    case .done(.reread): return question.map { .done($0) } ?? .handled
    case .done(.step(let step)): return perform(step)
    case .done(.line), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as DemandAnswer):
      self.answer = new
      pane.show(
        DemandFacts(answer: new, policy: workplace.policy).lines, width: context.body.width)
    case .performed:
      notice.tell(done == .addScan ? DemandPageWording.scanAdded : DemandPageWording.noticed)
      return question.map { .done($0) } ?? .handled
    case .documentSaved(let path):
      notice.tell(DemandPageWording.scanSaved(path), kind: .warning)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pane.draw(into: &grid, in: context.body)
    path?.box.draw(into: &grid, in: context.body)
  }

  private mutating func perform(_ step: Step) -> Outcome<ScreenEffect> {
    guard let answer else { return .handled }
    done = step
    switch step {
    case .give:
      return .done(
        .push(
          NewDisclosureScreen(
            workplace, pupil: answer.row.pupil, name: name, demand: demand)))
    case .paper: return .done(.push(DemandForm.paper(of: answer, at: workplace)))
    case .close: return .done(.push(DemandForm.close(answer, at: workplace)))
    case .addScan:
      path = (
        PathBox(
          title: DemandPageWording.addScan,
          text: answer.demand.scan == nil
            ? DemandPageWording.addScanText : DemandPageWording.replaceScanText,
          button: DemandPageWording.addScanButton), step
      )
      return .handled
    case .saveScan:
      path = (
        PathBox(
          title: DemandPageWording.saveScan, text: DemandPageWording.saveScanText,
          button: Terms.save), step
      )
      return .handled
    case .notice:
      return .done(.perform(NoticeDemand(demand: demand, seen: answer.version)))
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: answer.row.pupil)))
    }
  }

  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard let step = path?.step, case .done(let wanted)? = path?.box.update(event) else {
      return .handled
    }
    path = nil
    guard let wanted, let answer else { return .handled }
    guard step == .addScan else {
      return .done(.save(DemandScanQuery(demand: demand), path: wanted))
    }
    return .done(.perform(AddDemandScan(demand: demand, seen: answer.version, file: wanted)))
  }

  private var actionList: ActionList<Step> {
    let closed = answer?.demand.closed == nil ? nil : DemandPageWording.isClosed
    var items: [ActionList<Step>.Item] = []
    if workplace.rights.handlesDemands {
      let late =
        answer?.row.state.mayBeAnswered ?? false ? nil : DemandPageWording.noPaper
      let isWritten: String? =
        if case .spoken? = answer?.demand.form { nil } else { DemandPageWording.isWritten }
      items = [
        .init(DemandPageWording.give, disabledReason: closed ?? late, .give),
        .init(DemandPageWording.paperCame, disabledReason: closed ?? isWritten, .paper),
        .init(DemandPageWording.close, disabledReason: closed, .close),
        .init(
          DemandPageWording.addScan,
          disabledReason: answer?.demand.form.paper == nil ? DemandPageWording.noPaperYet : nil,
          .addScan),
      ]
    }
    items.append(
      .init(
        DemandPageWording.saveScan,
        disabledReason: answer?.demand.scan == nil ? DemandPageWording.noScan : nil, .saveScan))
    if answer?.mayNotice ?? false {
      let isSeen = answer?.demand.noticed == nil ? nil : DemandPageWording.isSeen
      items.append(.init(DemandPageWording.notice, disabledReason: isSeen, .notice))
    }
    if workplace.seesPupils, workplace.rights.handlesDemands {
      items.append(.init(DemandPageWording.dossier, .dossier))
    }
    return ActionList(title: DemandPageWording.actions, items)
  }
}
