package import DossierCore
package import ScreenKit

/// Vergrendeld (LK-01): nothing of what was open is here any more; the password opens it again.
package struct LockScreen: OfficeScreen {
  package var notice = Notice()
  private let login: String
  private let role: RoleCode
  private let keptDraft: Bool
  private var form: Form<Field>
  private var isAsleep = true

  private enum Field: Hashable, Sendable { case password }

  /// Opens for the person who was working, in the role of then.
  ///
  /// `keptDraft` tells whether something was being typed and is kept.
  package init(login: String, role: RoleCode, keptDraft: Bool = false) {
    self.keptDraft = keptDraft
    self.login = login
    self.role = role
    form = Form(
      [
        FormField(
          .password, label: LoginWording.passwordLabel,
          .text(TextField(isSecret: true, limit: 1000)), hint: LoginWording.passwordHint,
          width: 30)
      ], words: FormWording.words(save: LoginWording.loginTitle))
  }

  package var hints: [KeyHint] {
    isAsleep ? [] : [KeyHint(.f(3), or: [.escape], LoginWording.otherPerson)]
  }

  package var isTyping: Bool { !isAsleep && form.isTyping }
  /// Asleep it takes every key to wake up, whatever that key means elsewhere.
  package var isDeciding: Bool { isAsleep }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "LK-01", title: LoginWording.lockTitle, hint: isAsleep ? "" : form.hint,
      message: form.message)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if isAsleep {
      // The key that wakes must not be the first letter of a password.
      if case .key = event { isAsleep = false }
      return .handled
    }
    if case .key(let key) = event {
      if key == .f(3) || key == .escape { return .done(.logOut) }
      if key == .enter { return unlock() }
    }
    switch form.update(event, in: formRect(context)) {
    case .done(.save): return unlock()
    case .done, .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .unlocked(let person):
      form.set(.password, to: "")
      if person.roles.contains(where: { $0.code == role }) { return .done(.chooseRole(role)) }
      return PersonEntrance.effect(for: person, &notice)
    case .turnedAway(let fault):
      form.set(.password, to: "")
      notice.tell(LoginWording.sentence(fault), kind: .error)
      return .handled
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let row = context.body.row + 2
    grid.put(
      LoginWording.locked, at: GridPosition(row: row, column: 3), style: .bold,
      width: context.body.width - 6)
    grid.placeCursor(GridPosition(row: row, column: 3))
    guard !isAsleep else { return }
    let person = LoginWording.lockedPerson(login)
    let lines = keptDraft ? [person, LoginWording.draftKept] : [person]
    for (offset, line) in lines.enumerated() {
      grid.put(
        line, at: GridPosition(row: row + 1 + offset, column: 3), width: context.body.width - 6)
    }
    form.draw(into: &grid, in: formRect(context))
  }

  private mutating func unlock() -> Outcome<ScreenEffect> {
    guard !form.value(.password).isEmpty else {
      form.refuse(.password, because: LoginWording.passwordMissing)
      return .handled
    }
    return .done(.logIn(login: login, password: TypedSecret(form.value(.password))))
  }

  private func formRect(_ context: ScreenContext) -> Rect {
    context.body.splitTop(6).rest
  }
}
