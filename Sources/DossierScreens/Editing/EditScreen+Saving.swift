import DossierCore
import DossierOffice
import ScreenKit

extension EditScreen {
  mutating func save() -> Outcome<ScreenEffect> {
    guard let paper = current, let source = paper.source,
      !paper.edits.isEmpty || paper.necessity != nil
    else {
      notice.tell(FormWording.nothingToSave)
      return .handled
    }
    guard !paper.isHalfReviewed else {
      notice.tell(FormWording.reviewHalf, kind: .warning)
      return .handled
    }
    return .done(
      .perform(
        ChangeSheet(
          pupil: pupil, category: category, sheet: sheet, edits: paper.edits, source: source,
          necessity: paper.necessity)))
  }

  /// Shows both versions of what two people changed; nothing that was typed is lost.
  mutating func ask(about conflicts: [FieldConflict]) {
    let policy = workplace.policy
    let text = EditWording.conflict(
      conflicts, label: { policy.field($0)?.field.label ?? $0.text },
      display: { policy.field($0)?.field.display(of: $1) ?? $1 }, people: workplace.people)
    let dialog = Dialog(
      title: EditWording.conflictTitle, text: text,
      buttons: [
        DialogButton(EditWording.mine, ConflictChoice.mine),
        DialogButton(EditWording.theirs, .theirs), DialogButton(FormWording.goOn, .goOn),
      ], safe: 2)
    conflict = (dialog, conflicts)
  }

  mutating func settleConflict(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = conflict?.dialog.update(event),
      let fields = conflict?.fields
    else { return .handled }
    conflict = nil
    guard choice != .goOn, var paper = current else { return .handled }
    paper.resolve(fields, keepsMine: choice == .mine)
    put(paper)
    return choice == .mine || !paper.edits.isEmpty ? save() : .handled
  }

  /// Marks the fields that the office refused, so that the cursor stands on the first of them.
  mutating func mark(_ problems: [FieldProblem]) -> Outcome<ScreenEffect> {
    guard var paper = current, let first = problems.first,
      let field = paper.category.fields.first(where: { $0.code == first.field })
    else { return .ignored }
    paper.form.refuse(
      .field(first.field),
      because: FieldFaultWording.sentence(first.fault, label: field.label))
    put(paper)
    return .handled
  }
}
