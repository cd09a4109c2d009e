import DossierCore
package import DossierOffice
package import ScreenKit

/// Wissing goedkeuren (VZ-28): what somebody else proposed, and the last moment to stop it.
package struct ErasureApprovalScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var request: RequestAnswer
  private var rows: [ErasureTable.Row] = []
  private var list = ListView()
  private var confirmation: Dialog<Bool>?

  private enum Action { case approve, back, reread }

  /// Opens the proposal of a request.
  package init(_ workplace: Workplace, request: RequestAnswer) {
    self.workplace = workplace
    self.request = request
    layOut()
  }

  package var question: ScreenEffect? { .ask(RequestQuery(request: request.row.request)) }
  package var isDeciding: Bool { confirmation != nil }
  package var isTyping: Bool { confirmation != nil }
  package var hints: [KeyHint] { table.hints }
  package var screenHelp: HelpTopic? { ExecutionWording.approvalHelp }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    layOut()
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(
        KeyHint(
          .f(2), or: [.control("s")], ExecutionWording.approve,
          disabledReason: reasonAgainstApproving), .approve),
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
    ])
  }

  private var proposer: RequestActor? {
    if case .proposed(_, let proposer) = request.progress.erasure { proposer } else { nil }
  }

  private var reasonAgainstApproving: String? {
    guard let proposer else { return ExecutionWording.notProposed }
    return proposer.account == workplace.account ? ExecutionWording.ownProposal : nil
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let names = CasePaper(request, at: workplace).names
    return ScreenHeader(
      code: "VZ-28",
      title: ExecutionWording.approvalTitle(RequestPageWording.name(request.row)),
      hint: proposer.map { ExecutionWording.proposedBy(names.name($0.account)) } ?? "",
      message: Message(ExecutionWording.count(rows.map(\.fate))),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if confirmation != nil { return answerConfirmation(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.approve):
        confirmation = Dialog(
          title: ExecutionWording.confirmTitle, text: ExecutionWording.confirm(rows.map(\.fate)),
          buttons: [
            DialogButton(ExecutionWording.approve.label, true),
            DialogButton(KeyWording.cancel.label, false),
          ], safe: 1, field: TextField(limit: 40))
      case .action(.back): return .done(.back)
      case .action(.reread): return question.map { .done($0) } ?? .handled
      case .disabled(let reason): notice.tell(reason.refusal, kind: .warning)
      }
      return .handled
    }
    switch list.update(event, in: ErasureTable.parts(context.body).list) {
    case .done(let row):
      explain(rows[row])
      return .handled
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as RequestAnswer):
      request = new
      layOut()
      return .handled
    case .performed:
      // The proof is shown at once; going back from there leads to the request.
      return .done(.replace(CertificateScreen(workplace, request: request.row.request)))
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    ErasureTable.draw(rows, list, into: &grid, in: context.body)
    confirmation?.draw(into: &grid, in: context.body)
  }

  private mutating func layOut() {
    let names = CasePaper(request, at: workplace).names
    let lines: [CategoryErasure] =
      switch request.progress.erasure {
      case .none: []
      case .proposed(let lines, _), .approved(let lines, _, _): lines
      }
    rows = lines.map { ErasureTable.Row($0, names) }
    list.update(count: rows.count)
  }

  private mutating func explain(_ row: ErasureTable.Row) {
    notice.explain(
      Explanation(
        title: row.name, what: ExecutionWording.choice(row.fate).sentence,
        why: row.basis.isEmpty ? nil : row.basis,
        now: row.until.map { ExecutionWording.keptUntil($0) } ?? ""))
  }

  /// One wrong key must not erase anything: the word has to be typed.
  private mutating func answerConfirmation(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = confirmation?.update(event) else { return .handled }
    let typed = confirmation?.field?.text ?? ""
    confirmation = nil
    guard isMeant else { return .handled }
    guard typed.lowercased().filter({ !$0.isWhitespace }) == ExecutionWording.word(.erase) else {
      notice.tell(ExecutionWording.notConfirmed, kind: .warning)
      return .handled
    }
    return .done(
      .perform(ApproveErasure(request: request.row.request, seen: request.version)))
  }
}
