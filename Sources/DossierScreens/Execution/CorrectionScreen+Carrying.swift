import DossierCore
import DossierOffice
import ScreenKit

extension CorrectionScreen {
  /// The line under the cursor.
  var line: CorrectionLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// The categories that must be read; all of them when a report is among the corrections.
  var categories: [CategoryCode]? {
    var codes: Set<CategoryCode> = []
    for wanted in lines.map(\.wanted) {
      guard case .field(let code, _) = wanted.item,
        let category = workplace.policy.field(code)?.category.code
      else { return nil }
      codes.insert(category)
    }
    return codes.sorted()
  }

  mutating func layOut() {
    lines = CorrectionSheet(request, dossier, at: workplace).lines
    list.update(count: lines.count)
  }

  var reasonAgainstCorrecting: String? {
    guard request.steps.contains(.corrected) else { return ExecutionWording.mayNotCorrect }
    switch line?.state {
    case .toDo?: return nil
    case .done?: return ExecutionWording.isDone
    case .refused?: return ExecutionWording.isRefused
    case .undecided?: return ExecutionWording.isUndecided
    case nil: return ExecutionWording.nothingAsked
    }
  }

  mutating func begin() -> Outcome<ScreenEffect> {
    if let reason = reasonAgainstCorrecting {
      notice.tell(reason.refusal, kind: .warning)
      return .handled
    }
    agreed = nil
    if line?.needsAgreement ?? false { askAgreement() } else { askConfirmation() }
    return .handled
  }

  private mutating func askAgreement() {
    agreement = Dialog(
      title: FrozenLookWording.agreedTitle, text: FrozenLookWording.agreedText,
      buttons: [
        DialogButton(FrozenLookWording.agreedButton, true),
        DialogButton(KeyWording.cancel.label, false),
      ], safe: 1, field: TextField(workplace.today.dutch, limit: 10))
  }

  mutating func answerAgreement(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = agreement?.update(event) else { return .handled }
    let typed = agreement?.field?.text ?? ""
    agreement = nil
    guard isMeant else { return .handled }
    do throws(DateInputFault) {
      agreed = try CalendarDate(typed: typed, as: .past, today: workplace.today)
      askConfirmation()
    } catch {
      notice.tell(FieldFaultWording.date(error), kind: .warning)
    }
    return .handled
  }

  private mutating func askConfirmation() {
    guard let line else { return }
    confirmation = Dialog(
      title: ExecutionWording.confirmationTitle(line), text: ExecutionWording.confirmation(line),
      buttons: [
        DialogButton(ExecutionWording.carryOut.label, true),
        DialogButton(KeyWording.cancel.label, false),
      ], safe: 1,
      field: line.needsReason ? TextField(ExecutionWording.usualReason, limit: 200) : nil)
  }

  mutating func answerConfirmation(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = confirmation?.update(event) else { return .handled }
    let reason = FormValue.optionalText(confirmation?.field?.text)
    confirmation = nil
    guard isMeant, let line else { return .handled }
    var current = told[line.wanted.item]
    if case .other(let stored, _) = line.current { current = stored }
    return .done(
      .perform(
        CorrectItems(
          request: request.row.request,
          items: [CorrectedItem(item: RequestItemGiven(line.wanted.item), current: current)],
          reason: reason, agreed: agreed, seen: request.version)))
  }

  /// Somebody wrote something else there since it was read: both values are shown.
  mutating func explain(_ conflicts: [FieldConflict]) {
    // What is frozen is on no screen: whoever agreed that it is corrected let it be told here.
    if agreed != nil, let line, case .field = line.wanted.item {
      told[line.wanted.item] = conflicts.first?.theirs ?? ""
    }
    var words = RefusalWording(policy).explanation(of: .conflict(conflicts))
    words.what += "\n\n" + conflicts.map { ExecutionWording.both($0) }.joined(separator: "\n")
    words.now = ExecutionWording.lookAgain
    notice.explain(words)
  }
}
