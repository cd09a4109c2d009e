package import DossierCore
package import ScreenKit

/// Inloggen (IN-01): name and password, and for a demo store the accounts above them.
package struct LoginScreen: OfficeScreen {
  package var notice: Notice
  private let store: StoreNotice
  private let role: RoleCode?
  private var form: Form<Field>
  private var quitQuestion: Dialog<Bool>?

  private enum Field: Hashable, Sendable { case login, password }

  /// Two fields, a blank row and the button.
  private static let formHeight = 4

  private enum Action { case firstTime, quit }

  /// Opens; `message` tells for example that somebody logged out, `role` is chosen for who has it.
  package init(
    _ store: StoreNotice, login: String = "", role: RoleCode? = nil, message: Message? = nil
  ) {
    self.store = store
    self.role = role
    notice = Notice()
    notice.message = message
    form = Form(
      [
        FormField(
          .login, label: LoginWording.loginLabel, .text(TextField(login, limit: 200)),
          hint: LoginWording.loginHint, width: 30),
        FormField(
          .password, label: LoginWording.passwordLabel,
          .text(TextField(isSecret: true, limit: 1000)), hint: LoginWording.passwordHint,
          width: 30),
      ], words: FormWording.words(save: LoginWording.loginTitle))
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), KeyWording.quit), .quit),
      KeyBinding(KeyHint(.f(6), or: [.alt("c")], LoginWording.firstTime), .firstTime),
    ])
  }

  package var hints: [KeyHint] { table.hints }
  package var isDeciding: Bool { quitQuestion != nil }
  package var isTyping: Bool { form.isTyping }
  package var screenHelp: HelpTopic? { LoginWording.help }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "IN-01", title: LoginWording.loginTitle, hint: form.hint, message: form.message)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .done(let isMeant)? = quitQuestion?.update(event) {
      quitQuestion = nil
      return isMeant ? .done(.quit) : .handled
    }
    guard quitQuestion == nil else { return .handled }
    if case .key(let key) = event {
      if case .action(let action)? = table.match(key) { return perform(action) }
      if key == .enter, form.focusedField?.id == .password { return logIn() }
    }
    switch form.update(event, in: parts(context).form) {
    case .done(.save): return logIn()
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
      return PersonEntrance.effect(for: person, as: role, &notice)
    case .turnedAway(let fault):
      // The name is probably right: the cursor goes to the password, without a mark before it.
      form.refuse(.password, because: LoginWording.sentence(fault))
      form.set(.password, to: "")
      return .handled
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let parts = parts(context)
    let width = parts.top.width - 6
    for (offset, line) in lines(width: width).enumerated() where offset < parts.top.height {
      grid.put(
        line.text, at: GridPosition(row: parts.top.row + offset, column: 3), style: line.style,
        width: width)
    }
    accounts.draw(into: &grid, in: parts.accounts)
    form.draw(into: &grid, in: parts.form)
    quitQuestion?.draw(into: &grid, in: context.body)
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .firstTime: return .done(.push(InvitationScreen(login: form.value(.login))))
    case .quit:
      quitQuestion = QuitQuestion.dialog
      return .handled
    }
  }

  /// An empty field is never tried: the door would count it as a wrong password.
  private mutating func logIn() -> Outcome<ScreenEffect> {
    guard !form.value(.login).allSatisfy(\.isWhitespace) else {
      form.refuse(.login, because: LoginWording.loginMissing)
      return .handled
    }
    guard !form.value(.password).isEmpty else {
      form.refuse(.password, because: LoginWording.passwordMissing)
      return .handled
    }
    return .done(
      .logIn(login: form.value(.login), password: TypedSecret(form.value(.password))))
  }

  private func lines(width: Int) -> [(text: String, style: Style)] {
    var lines: [(text: String, style: Style)] = [("", .normal), (store.label, .bold)]
    lines += store.warnings.flatMap { TextWrap.lines(of: $0, width: width) }.map { ($0, .warning) }
    lines.append((LoginWording.logged, .normal))
    if !store.demoAccounts.isEmpty {
      lines += [("", .normal), (LoginWording.demoTitle, .bold)]
    }
    return lines
  }

  private var accounts: DemoAccountTable { DemoAccountTable(store.demoAccounts) }

  /// The fields and their button always fit; what is above them takes the rest.
  private func parts(_ context: ScreenContext) -> (top: Rect, accounts: Rect, form: Rect) {
    let body = context.body
    let free = body.height - Self.formHeight - 1
    let (top, below) = body.splitTop(min(lines(width: body.width - 6).count, free))
    let room = GridSize(columns: body.width - 8, rows: max(0, free - top.height))
    let (table, form) = below.splitTop(min(accounts.rows(in: room), room.rows))
    let inside = Rect(row: table.row, column: 5, width: room.columns, height: table.height)
    return (top, inside, form.splitTop(1).rest)
  }
}
