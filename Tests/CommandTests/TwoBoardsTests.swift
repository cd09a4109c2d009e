import DossierCore
import DossierPolicy
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

/// Each board has a store of its own: nothing of one opens anything of the other (R-O-1-6).
@Suite struct TwoBoardsTests {
  private let ours: Demo
  private let scratch: Scratch
  private let theirs: StorePlace
  private let sheets: RecoverySheets

  init() throws {
    ours = try Demo()
    scratch = try Scratch()
    theirs = StorePlace(file: scratch.path("kast.db"), witness: scratch.path("getuige"))
    try FileManager.default.createDirectory(
      atPath: scratch.path("getuige"), withIntermediateDirectories: false)
    try scratch.write("wachtwoord", "een lange zin\n")
    let policy = try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile("iezo"))
    let schools = [
      School(id: SchoolID(number: 3), name: "De Kastanje", brin: "99XX"),
      School(id: SchoolID(number: 4), name: "De Linde", brin: "99YY"),
    ]
    let people = [("dir", "DIR"), ("ict", "ICT"), ("bes", "BES")].map {
      FoundingPerson(
        login: $0, name: $0, password: Secret(utf8: "een lange zin"),
        assignments: [
          RoleAssignment(role: RoleCode($1), schools: $1 == "BES" ? [] : [schools[0].id])
        ])
    }
    var made: RecoverySheets?
    try NewStore(at: theirs).make(
      from: FoundingPlan(
        policy: policy, schools: schools, people: people, moment: SystemClock.now())
    ) { made = $0 }
    sheets = try #require(made)
  }

  private func login(_ user: String) -> [String] {
    ["--store", theirs.file, "--user", user, "--password-file", scratch.path("wachtwoord")]
  }

  /// Something that must be refused, saying so in these words, and that gives nothing out.
  private func expectRefused(_ arguments: [String], _ words: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(words), "\(run.complaint)")
  }

  @Test(.tags(.`R-O-1-6`)) func `an account of one board does not open the store of the other`()
    throws
  {
    let wrong = "horen niet bij elkaar"
    for user in ["dir", "bes", "ict"] {
      let password = ["--password-file", ours.path("passwords/\(user)")]
      try expectRefused(
        ["ask", "roster", "--store", theirs.file, "--user", user] + password, wrong)
      try expectRefused(
        ["ask", "roster", "--store", ours.store, "--user", user, "--password-file"]
          + [scratch.path("wachtwoord")], wrong)
    }
  }

  @Test(.tags(.`R-O-1-6`)) func `the machine key of one board opens no store of the other`() throws
  {
    try expectRefused(
      ["ask", "groups"] + login("dir") + ["--machine-key", ours.store + ".machinekey"],
      "hoort bij een andere kast")
  }

  @Test(.tags(.`R-O-1-6`)) func `a backup of one board in the place of the other stays closed`()
    throws
  {
    let copy = ours.path("kopie.db")
    let backup = try Program.run(["backup", "--to", copy] + ours.login("ict"))
    try #require(backup.status == 0, "\(backup.complaint)")
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: theirs.file + suffix)
    }
    try FileManager.default.copyItem(atPath: copy, toPath: theirs.file)
    try expectRefused(["ask", "groups"] + login("dir"), "hoort bij een andere kast")
    try expectRefused(["verify", "--store", theirs.file], "hoort bij een andere kast")
  }

  @Test(.tags(.`R-O-1-6`)) func `a one-time code of one board is none at the other`() throws {
    let run = try Program.run(
      ["do"] + login("ict"),
      input: """
        {"action":"account.invite","login":"t.nieuw","name":"T. Nieuw",\
        "roles":[{"role":"ICT"}],"secrecySigned":"2026-01-05"}

        """)
    let code = try #require(run.lines.first?["oneTimeCode"] as? String, "\(run.output)")
    try scratch.write("code", code + "\n")
    try expectRefused(
      ["accept", "--code-file", scratch.path("code"), "--store", ours.store, "--user", "t.nieuw"]
        + ["--password-file", scratch.path("wachtwoord")], "horen niet bij elkaar")
  }

  @Test(.tags(.`R-O-1-6`)) func `the recovery sheets of one board open nothing of the other`()
    throws
  {
    let store = try Store.open(StorePlace(file: ours.store))
    defer { try? store.close() }
    #expect(throws: StoreFault.loginRefused) {
      try store.unlockRecovery(sheets, at: SystemClock.now(), failure: { _ in [] })
    }
  }

  @Test(.tags(.`R-O-1-6`)) func `a pupil of one board does not exist at the other`() throws {
    let pupil = try #require(try ours.pupils(as: "adm").first)
    let run = try Program.run(["ask", "dossier", "--pupil", pupil] + login("dir") + ["--json"])
    #expect(run.status == 1, "\(run.output)")
    #expect(!run.output.contains("visible"))
  }

  @Test(.tags(.`R-O-1-6`))
  func `the witness of one board is told, and left as it is, at the other`() throws {
    let before = try Data(contentsOf: URL(filePath: scratch.path("getuige/journal.head")))
    let run = try Program.run(
      ["ask", "groups", "--witness", scratch.path("getuige")] + ours.login("dir"))
    #expect(run.status == 0)
    #expect(run.complaint.contains("andere kast"), "\(run.complaint)")
    #expect(
      try Data(contentsOf: URL(filePath: scratch.path("getuige/journal.head"))) == before)
    let check = try Program.run(
      ["verify", "--store", ours.store, "--witness", scratch.path("getuige")])
    #expect(check.status == 1)
    #expect(check.complaint.contains("getuige"), "\(check.complaint)")
  }

  @Test(.tags(.`R-O-1-6`))
  func `the board itself answers for every school it has, and for no other`() throws {
    let run = try Program.run(["ask", "groups"] + login("bes") + ["--json"])
    #expect(run.status == 0, "\(run.complaint)")
    let schools = run.list
    #expect(Set(schools.compactMap { $0["name"] as? String }) == ["De Kastanje", "De Linde"])
  }
}
