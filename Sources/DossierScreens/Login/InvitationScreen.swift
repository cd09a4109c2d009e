package import ScreenKit

/// Eerste keer inloggen (IN-03): a one-time code, a password twice, and then the fingerprint.
package struct InvitationScreen: OfficeScreen {
  package var notice = Notice()
  private var form: Form<Field>
  private var fingerprint: String?

  private enum Field: Hashable, Sendable { case login, code, password, again }

  /// Opens with the login name that was typed already.
  package init(login: String) {
    form = Form(
      [
        FormField(
          .login, label: LoginWording.loginLabel, .text(TextField(login, limit: 200)),
          isRequired: true, hint: LoginWording.loginHint, width: 30),
        FormField(
          .code, label: LoginWording.codeLabel, .text(TextField(limit: 100)), isRequired: true,
          hint: LoginWording.codeHint, width: 30),
        FormField(
          .password, label: LoginWording.newPasswordLabel,
          .text(TextField(isSecret: true, limit: 1000)), isRequired: true,
          hint: LoginWording.newPasswordHint, width: 30),
        FormField(
          .again, label: LoginWording.againLabel, .text(TextField(isSecret: true, limit: 1000)),
          isRequired: true, hint: LoginWording.againHint, width: 30),
      ], words: FormWording.words(save: LoginWording.accept))
  }

  package var hints: [KeyHint] {
    let back = KeyHint(.f(3), or: [.escape], KeyWording.back)
    guard fingerprint == nil else { return [back] }
    return [KeyHint(.f(2), or: [.control("s")], KeyWording.save), back]
  }

  package var isTyping: Bool { fingerprint == nil && form.isTyping }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "IN-03", title: LoginWording.invitationTitle,
      hint: fingerprint == nil ? form.hint : "", message: form.message)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    guard fingerprint == nil else { return .ignored }
    switch form.update(event, in: context.body.inset(vertical: 1)) {
    case .done(.save): return accept()
    case .ignored: return .ignored
    case .done, .handled: return .handled
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .invitationAccepted(let print): fingerprint = print
    case .turnedAway(let fault):
      notice.tell(LoginWording.sentence(fault), kind: .error)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    guard let fingerprint else {
      form.draw(into: &grid, in: context.body.inset(vertical: 1))
      return
    }
    let inside = context.body.inset(horizontal: 3, vertical: 1)
    grid.put(LoginWording.fingerprintIntro, at: inside.origin, width: inside.width)
    let place = GridPosition(row: inside.row + 2, column: inside.column + 2)
    grid.put(fingerprint, at: place, style: .bold, width: inside.width - 2)
    let lines = TextWrap.lines(of: LoginWording.fingerprintNext, width: inside.width)
    for (offset, line) in lines.enumerated() {
      grid.put(
        line, at: GridPosition(row: inside.row + 4 + offset, column: inside.column),
        width: inside.width)
    }
    grid.placeCursor(place)
  }

  private mutating func accept() -> Outcome<ScreenEffect> {
    guard form.value(.password) == form.value(.again) else {
      form.set(.again, to: "")
      form.refuse(.again, because: LoginWording.passwordsDiffer)
      return .handled
    }
    return .done(
      .acceptInvitation(
        login: form.value(.login), code: TypedSecret(form.value(.code)),
        password: TypedSecret(form.value(.password))))
  }
}
