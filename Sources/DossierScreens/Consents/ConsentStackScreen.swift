import DossierCore
import DossierOffice
package import ScreenKit

/// Stapel invoeren (TS-04): the forms of a group one after the other, each with its own result.
package struct ConsentStackScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let stack: ConsentStack
  var group = ""
  var rows: [ConsentFormsAnswer.Row] = []
  var sheets: [PupilID: ConsentStack.Sheet] = [:]
  var list = ListView()
  var signers: ChoicePopup?
  var answersBox: ConsentAnswersBox?
  var day: DatePicker?
  var actions: ActionList<ConsentStackAction>?
  /// Whose form the office is asked to take.
  var pending: (pupil: PupilID, giver: ConsentGiver)?

  /// Begins with a stack.
  init(_ workplace: Workplace, _ stack: ConsentStack) {
    self.workplace = workplace
    self.stack = stack
  }

  package var question: ScreenEffect? {
    .ask(ConsentFormsQuery(group: stack.group, signed: stack.signed))
  }
  package var isDeciding: Bool {
    signers != nil || answersBox != nil || day != nil || actions != nil
  }
  package var screenHelp: HelpTopic? {
    HelpTopic(ConsentStackWording.title, ConsentStackWording.help)
  }
  package var hints: [KeyHint] { table.hints }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TS-04", title: ConsentStackWording.title(group), hint: hint,
      message: Message(message),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if let outcome = respondInBox(event) { return outcome }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    let outcome = list.update(event, in: context.body, naming: { [rows] in rows[$0].name })
    switch outcome {
    case .done: return enter()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let forms as ConsentFormsAnswer):
      let pupil = selected?.pupil
      (group, rows) = (forms.name, forms.rows)
      list.update(
        count: rows.count,
        selecting: pupil.flatMap { id in rows.firstIndex { $0.pupil == id } })
    case .performed(let outcome): settle(outcome.rows ?? [])
    case .failed(.refusal(let refusal)) where pending != nil:
      settle(pending.map { [RowOutcome(pupil: $0.pupil, refusal: refusal)] } ?? [])
    case .failed where pending != nil:
      pending = nil
      return .ignored
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(ConsentGroupWording.pupil, width: 20, isFlexible: true),
        ListColumn(ConsentStackWording.signer, width: 22, priority: 1),
        ListColumn(ConsentStackWording.answers, width: 16),
        ListColumn(ConsentStackWording.result, width: 12),
      ], empty: ConsentGroupWording.none(.everybody)
    ) { row(rows[$0]) }
    answersBox?.draw(into: &grid, in: context.body)
    signers?.draw(into: &grid, in: context.body)
    day?.draw(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }

  /// The pupil under the cursor.
  var selected: ConsentFormsAnswer.Row? {
    list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// The form of a pupil, with the usual answers as long as nothing else was said.
  func sheet(of pupil: PupilID) -> ConsentStack.Sheet { sheets[pupil] ?? stack.blank }

  private func row(_ row: ConsentFormsAnswer.Row) -> ListRow {
    let sheet = sheet(of: row.pupil)
    let name = row.name.isEmpty ? Terms.nameless : row.name
    return ListRow(
      [
        row.pupilDecides ? name + ConsentGroupWording.decidesMark : name,
        ConsentStackWording.signers(of: row, entered: sheet.entered),
        ConsentStackWording.summary(sheet.answers, of: stack.purposes),
        ConsentStackWording.result(sheet),
      ], styles: [3: sheet.refusal == nil ? .good : .error])
  }

  /// A refusal stands in full below the list as long as the cursor is on its line.
  private var hint: String {
    guard let selected, let refusal = sheet(of: selected.pupil).refusal else {
      return ConsentStackWording.hint
    }
    let reason = RefusalWording(policy).explanation(of: refusal).what
    return sheet(of: selected.pupil).hasNos ? "\(ConsentStackWording.onlyNos) \(reason)" : reason
  }

  private var message: String {
    if !list.typed.isEmpty { return PupilsWording.jumping(list.typed, isFound: true) }
    let done = rows.count { !sheet(of: $0.pupil).entered.isEmpty }
    let refused = rows.count { sheet(of: $0.pupil).refusal != nil }
    return ConsentStackWording.progress(done, refused: refused, of: rows.count)
  }

  /// Notes what came of a form, and goes to the next pupil when it was taken.
  private mutating func settle(_ outcomes: [RowOutcome]) {
    guard let (pupil, giver) = pending else { return }
    pending = nil
    var sheet = sheet(of: pupil)
    let refusal = outcomes.lazy.compactMap(\.refusal).first
    sheet.refusal = refusal
    sheet.hasNos = outcomes.contains { $0.refusal == nil } && refusal != nil
    if refusal == nil { sheet.entered.append(giver.guardian) }
    sheets[pupil] = sheet
    // The letters that were typed belong to this form; the next name is typed anew.
    list.update(count: rows.count, selecting: list.selected + (refusal == nil ? 1 : 0))
  }
}
