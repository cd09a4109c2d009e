import DossierCore
import DossierOffice
package import ScreenKit

/// Wachtwoord wijzigen (WW-01): the own password, with the old one and twice the new one.
package struct PasswordScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var open: OpenForm<Field>

  private enum Field: Hashable, Sendable { case old, new, again }

  /// Opens the form.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    open = OpenForm(Self.form)
  }

  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { open.form.isTyping }
  package var screenHelp: HelpTopic? { ManagementPasswordWording.help }

  /// Nothing can be chosen for a password, and there is no stored value to put back.
  package var hints: [KeyHint] {
    open.hints.filter { ![.f(4), .f(5)].contains($0.key) }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "WW-01", title: ManagementPasswordWording.title, isChanged: open.form.isChanged,
      hint: open.form.hint, message: open.form.message,
      position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    let changes = open.form.changedFields.count
    switch open.update(event, in: parts(context).form, changes: changes) {
    case .done(.save): return save()
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .passwordChanged:
      return .done(.backWith(Message(ManagementPasswordWording.changed)))
    case .failed(.refusal(.password(.wrong))), .failed(.fault(.wrongPassword)):
      open.form.set(.old, to: "")
      open.form.refuse(.old, because: ManagementPasswordWording.wrongOld)
      return .handled
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (intro, form) = parts(context)
    for (offset, line) in introLines(context).enumerated() where offset < intro.height {
      grid.put(line, at: GridPosition(row: intro.row + offset, column: 3), width: intro.width - 6)
    }
    open.draw(into: &grid, in: form, asking: context.body)
  }

  private mutating func save() -> Outcome<ScreenEffect> {
    let (old, new) = (open.form.value(.old), open.form.value(.new))
    guard new == open.form.value(.again) else {
      open.form.set(.again, to: "")
      open.form.refuse(.again, because: ManagementPasswordWording.differ)
      return .handled
    }
    guard new != old else {
      open.form.refuse(.new, because: ManagementPasswordWording.same)
      return .handled
    }
    return .done(.changePassword(from: TypedSecret(old), to: TypedSecret(new)))
  }

  private func introLines(_ context: ScreenContext) -> [String] {
    TextWrap.lines(of: ManagementPasswordWording.intro, width: context.body.width - 6)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect) {
    let (top, rest) = context.body.splitTop(introLines(context).count + 1)
    return (top, rest)
  }

  private static var form: Form<Field> {
    typealias Words = ManagementPasswordWording
    func secret(_ id: Field, _ label: String, _ hint: String) -> FormField<Field> {
      FormField(
        id, label: label, .text(TextField(isSecret: true, limit: 1000)), isRequired: true,
        hint: hint, width: 40,
        check: { typed in
          id == .new && typed.count < Office.passwordMinimum
            ? .refused(Words.tooShort) : .accepted(typed)
        })
    }
    return Form(
      [
        secret(.old, Words.old, Words.oldHint), secret(.new, Words.new, Words.newHint),
        secret(.again, Words.again, Words.againHint),
      ], words: FormWording.words())
  }
}
