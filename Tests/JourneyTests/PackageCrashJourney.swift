import Foundation
import Testing

extension Journeys {
  @Test func `a package that was being made when the program was killed is there after login`()
    throws
  {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").last)
    let request = try school.grantedCopy(about: pupil)
    let office = try User("adm", at: school).start()
    try office.menu("Verzoeken").expect("VZ-01", pupil.name).press(pupil.name)
    try office.terminal.wait("not on the pupil") { $0.cursorLine.contains(pupil.name) }
    try office.press("<Enter>").expect("VZ-02", pupil.name).act("Kopie overhandigen")
      .expect("VZ-07").press("<F6>")
    // It is killed while it works; on a very fast machine it may be done just before.
    try office.terminal.wait("nothing is made") {
      $0.text.contains("Een ogenblik.") || $0.text.contains("Het pakket is klaar")
    }
    try office.terminal.process().send(SIGKILL)
    #expect(try school.isWhole())

    // Nobody asks for it: whoever logs in and does something else finds the package.
    let again = try User("adm", at: school).start()
    var rounds = 0
    while try !school.hasPackage(of: request), rounds < 100 { rounds += 1 }
    #expect(try school.hasPackage(of: request), "not gone on with")
    try again.menu("Verzoeken").expect("VZ-01", pupil.name).press(pupil.name)
    try again.terminal.wait("not on the pupil") { $0.cursorLine.contains(pupil.name) }
    try again.press("<Enter>").expect("VZ-02").act("Kopie overhandigen")
      .expect("VZ-07", "gemaakt op").expectGone("wordt gemaakt")
    #expect(try school.packagesMade(about: pupil) == 1)
    #expect(try school.isWhole())
  }
}

extension School {
  /// A granted request for what the family supplied, with documents large enough to be seen at work.
  fileprivate func grantedCopy(about pupil: Pupil) throws -> String {
    // Beside the store no file is read in.
    let papers = try Scratch()
    defer { withExtendedLifetime(papers) {} }
    let scan = papers.path("scan.bin")
    try Data(repeating: 7, count: 24 << 20).write(to: URL(filePath: scan))
    for number in 1...3 {
      try perform(
        #""action":"document.add","pupil":"\#(pupil.id)","category":"C10","title":"Scan \#(number)","#
          + #""file":"\#(scan)","source":"ouder""#, as: "ib")
    }
    let preview = try ask("request.preview", ["--pupil", pupil.id], as: "adm").object
    let guardians = preview["guardians"] as? [[String: Any]] ?? []
    let guardian = try #require(
      guardians.first { ["ja", "gezamenlijk"].contains($0["authority"] as? String) }?["sheet"]
        as? String)
    let outcome = try perform(
      #""action":"request.register","pupil":"\#(pupil.id)","requester":{"guardian":"\#(guardian)"},"#
        + #""wish":{"kind":"dataportabiliteit"},"channel":"brief","received":"\#(Self.today)""#,
      as: "adm")
    let request = try #require(outcome["record"] as? String)
    try perform(#""action":"request.start","request":"\#(request)""#, as: "adm")
    try perform(#""action":"request.identity","request":"\#(request)","way":"bekend""#, as: "adm")
    try perform(
      #""action":"request.decide","request":"\#(request)","parts":[{"item":{},"isGranted":true}]"#,
      as: "dir")
    return request
  }

  fileprivate func hasPackage(of request: String) throws -> Bool {
    try ask("package", ["--request", request], as: "adm").object["package"] != nil
  }

  /// How often the journal says that a package about a pupil was made.
  fileprivate func packagesMade(about pupil: Pupil) throws -> Int {
    let journal = try ask(
      "journal", ["--reason", "toezicht", "--pupil", pupil.id], as: "fg"
    ).object
    let lines = journal["lines"] as? [[String: Any]] ?? []
    return lines.count {
      ($0["entry"] as? [String: Any])?["event"] as? String == "package.make"
    }
  }

  /// Carries out an action, given as the inside of a JSON object; returns what it answered.
  @discardableResult
  private func perform(_ inside: String, as user: String) throws -> [String: Any] {
    let file = scratch.path("actie.json")
    try Data("{\(inside)}\n".utf8).write(to: URL(filePath: file))
    let run = try Command.run(
      "/bin/sh",
      [
        "-c", "exec \"$0\" do \"$@\" < '\(file)'", Program.path, "--store", store, "--user", user,
        "--password-file", scratch.path("passwords/\(user)"),
      ])
    try #require(run.status == 0, "\(inside): \(run.output)\(run.complaint)")
    return run.object
  }

  /// Today in the Netherlands.
  private static var today: String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date())
  }
}
