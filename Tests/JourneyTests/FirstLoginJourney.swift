import Testing

extension Journeys {
  @Test func `somebody new gets in with a code, a fingerprint and an approval`() throws {
    let password = "vier gewone woorden samen"
    let school = try School()
    let code = try invite("j.nieuw", "J. Nieuw", at: school)
    let newcomer = try User("j.nieuw", at: school).open()
    let fingerprint = try newcomer.accept(code, password)

    try newcomer.press("j.nieuw<Tab>\(password)<Enter>").expect("wacht op goedkeuring", "IN-01")
    try approval(of: "J. Nieuw", at: school).overwrite(fingerprint).press("<F2>")
      .expect("Goedgekeurd")
    // Keys are handed over by a colleague who has them and logs in.
    try User("cla", at: school).start()

    try newcomer.press("<Up>" + String(repeating: "<BSpace>", count: 10)).logIn(password: password)
      .press("<F7>").expect("LL-01", "leerlingen gevonden")
  }

  @Test func `a fingerprint that is not theirs approves nobody`() throws {
    let school = try School()
    let code = try invite("j.nieuw", "J. Nieuw", at: school)
    try User("j.nieuw", at: school).open().accept(code, "vier gewone woorden samen")

    try approval(of: "J. Nieuw", at: school).overwrite("ABCD-EFGH").press("<F2>")
      .expect("AC-04", "vingerafdruk")
  }

  @Test func `a wrong code makes no keys`() throws {
    let school = try School()
    _ = try invite("j.nieuw", "J. Nieuw", at: school)

    try User("j.nieuw", at: school).open().fillIn("AAAA-BBBB-CCCC-DDDD", "vier gewone woorden")
      .expect("IN-03", "klopt niet")
  }

  /// System management invites an office worker; the code is what the screen shows once.
  private func invite(_ login: String, _ name: String, at school: School) throws -> String {
    let manager = try User("ict", at: school).start()
    try manager.menu("Accounts en autorisaties").expect("AC-01").press("<F6>").expect("AC-03")
      .press("\(name)<Tab>\(login)").goToField("Rol").press("<F4>").expect("/ ")
      .press("administratief").expect("> Administratief").press("<Enter>")
      .expect("[Administratief").press("<F2>").expect("AC-06")
    let lines = try manager.terminal.shot().lines
    let line = lines.first { $0.dropFirst(3).hasPrefix("Code ") }
    return String(try #require(line?.split(separator: " ").last))
  }

  /// The head of the school has the form open in which a role is approved.
  private func approval(of name: String, at school: School) throws -> User {
    try User("dir", at: school).start()
      .menu("Accounts en autorisaties").expect("AC-01")
      .press(name.lowercased()).expect("> \(name)").press("<Enter>").expect("AC-02")
      .act("Rol goedkeuren").expect("AC-04").goToField("Eerste twee groepen")
  }
}

extension User {
  /// Fills in the form of whoever logs in for the first time.
  @discardableResult
  fileprivate func fillIn(_ code: String, _ password: String) throws -> User {
    try press("<F6>").expect("IN-03").press(name).goToField("Eenmalige code")
      .press("\(code)<Tab>\(password)<Tab>\(password)<F2>")
  }

  /// Logs in for the first time; what comes back is the beginning of the fingerprint.
  @discardableResult
  fileprivate func accept(_ code: String, _ password: String) throws -> String {
    try fillIn(code, password).expect("Dit is uw vingerafdruk")
    let lines = try terminal.shot().lines
    let below = lines.drop { !$0.contains("Dit is uw vingerafdruk") }.dropFirst()
    let line = below.first { $0.contains("-") }
    try press("<F3>").expect("IN-01")
    return String(try #require(line).drop { $0 == " " }.prefix(9))
  }
}
