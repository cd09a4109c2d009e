/// Somebody at a terminal who works with the program.
struct User {
  let name: String
  let terminal: Terminal
  private let school: School
  private var patience = Terminal.patience

  /// Sits down at a terminal of the school.
  init(_ name: String, at school: School, columns: Int = 80, rows: Int = 24) throws {
    self.name = name
    self.school = school
    terminal = try Terminal(school.scratch, columns: columns, rows: rows)
  }

  /// Starts the program and logs in.
  @discardableResult
  func start() throws -> User { try open().logIn() }

  /// Starts the program as far as the login screen.
  @discardableResult
  func open() throws -> User {
    try press("clear; '\(Program.path)' --store '\(school.store)'<Enter>").expect("IN-01")
  }

  /// Types name and password; arrives at the start screen.
  @discardableResult
  func logIn(password: String? = nil) throws -> User {
    try press("\(name)<Tab>\(password ?? School.password(name))<Enter>").expect("VD-01")
  }

  /// Presses keys: `<F7>berg<Enter>`.
  @discardableResult
  func press(_ keys: String) throws -> User {
    try terminal.press(keys)
    return self
  }

  /// Presses a key again and again until a text is there.
  @discardableResult
  func press(_ key: String, until text: String) throws -> User {
    try terminal.press(key, until: { $0.text.contains(text) }, "no \(text) after \(key)")
    return self
  }

  /// The same user, who expects something at once, be it on a machine that does more things.
  var soon: User {
    var user = self
    user.patience = .seconds(10)
    return user
  }

  /// Waits until all texts are on the screen.
  @discardableResult
  func expect(_ texts: String...) throws -> User {
    try terminal.wait("never seen: \(texts)", within: patience) {
      texts.allSatisfy($0.text.contains)
    }
    return self
  }

  /// Waits until a text is no longer on the screen.
  @discardableResult
  func expectGone(_ text: String) throws -> User {
    try terminal.wait("still there: \(text)") { !$0.text.contains(text) }
    return self
  }

  /// Finds a pupil by name and opens the dossier.
  @discardableResult
  func open(_ pupil: Pupil) throws -> User {
    try press("<F7>").expect("LL-01").press(pupil.searched)
      .expect("> \(pupil.name)", "1 leerling gevonden")
    return try press("<Enter><Enter>").expect("DS-01 \(pupil.name)", "Identiteit")
  }

  /// Puts the cursor on a line of the dossier by typing the beginning of its name.
  @discardableResult
  func goToLine(_ label: String) throws -> User {
    try press("<Home>\(label.lowercased())")
    try terminal.wait("cursor never on: \(label)") { $0.cursorLine.contains(label) }
    return self
  }

  /// Puts the cursor in a field of a form.
  @discardableResult
  func goToField(_ label: String) throws -> User {
    let isThere: (Shot) -> Bool = { $0.isOnField(label) }
    try terminal.press(
      "<Tab>", until: { isThere($0) || $0.isOnButton }, "the form has no end")
    // A key that was still on its way may have made it one Tab too many.
    try terminal.press("<BTab>", until: isThere, "no field \(label)")
    return self
  }

  /// Types in a field, and waits until it stands there.
  @discardableResult
  func type(_ text: String, in label: String) throws -> User {
    try goToField(label).press(text).expect("[\(text)")
  }

  /// Opens the form of the category that a line of the dossier belongs to, in that field.
  @discardableResult
  func change(_ label: String) throws -> User {
    try goToLine(label).press("<Enter>").expect("WZ-01", "veld ").goToField(label)
  }

  /// Replaces what is in the field under the cursor.
  @discardableResult
  func overwrite(_ text: String) throws -> User {
    try press("<End>" + String(repeating: "<BSpace>", count: 40) + text).expect("[\(text) ")
  }

  /// Saves the form, and says where the new value comes from.
  @discardableResult
  func save() throws -> User {
    try saving().expect("Opgeslagen.")
  }

  /// Says where the new value comes from and presses F2.
  @discardableResult
  func saving() throws -> User {
    try goToField("Bron van deze gegevens").press("<F4>").expect("/ ")
      .press("<Enter>").expect("[ouder of verzorger").press("<F2>")
  }

  /// Chooses a line of the menu of actions.
  @discardableResult
  func act(_ action: String) throws -> User {
    try press("<F9>").expect("─┐").press("<Down>", until: "│> \(action)").press("<Enter>")
  }

  /// Chooses a line of the menu bar, whatever menu it is in.
  @discardableResult
  func menu(_ item: String) throws -> User {
    try press("<F10>").expect("─┐")
    try terminal.press(
      "<Right>", until: { $0.hasMenuLine(item) }, "no menu with \(item)")
    return try press("<Down>", until: "│> \(item)").press("<Enter>")
  }

  /// Presses a button of the box that is open.
  @discardableResult
  func answer(_ button: String) throws -> User {
    try press("<Left>", until: ">[ \(button) ]").press("<Enter>")
  }
}
