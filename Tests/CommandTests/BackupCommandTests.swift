import DossierCore
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

@Suite struct BackupCommandTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  private func backUp(_ name: String, as user: String) throws -> Program.Run {
    try Program.run(["backup", "--to", demo.path(name), "--json"] + demo.login(user))
  }

  @Test(arguments: ["ict", "dir"])
  func `a backup is a whole store for its owner only, without the machine key`(
    user: String
  ) throws {
    let run = try backUp("kopie.db", as: user)
    #expect(run.status == 0, "\(run.complaint)")
    #expect((run.object["line"] as? Int ?? 0) > 0)
    #expect((run.object["hash"] as? String)?.count == 64)
    let copy = demo.path("kopie.db")
    let rights = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    let key = try Data(contentsOf: URL(filePath: demo.store + ".machinekey"))
    #expect(try Data(contentsOf: URL(filePath: copy)).range(of: key) == nil)
    let without = try Program.run(["verify", "--store", copy, "--json"])
    #expect(without.status == 1)
    let opened = try Program.run([
      "ask", "roster", "--store", copy, "--machine-key", demo.store + ".machinekey", "--user", "ib",
      "--password-file", demo.path("passwords/ib"), "--json",
    ])
    #expect(opened.list.count == Demo.pupils, "\(opened.complaint)")
  }

  @Test func `a file that is there already is never overwritten`() throws {
    try demo.write("kopie.db", "van vorige week")
    let run = try backUp("kopie.db", as: "ict")
    #expect(run.status == 1)
    #expect(run.complaint.contains("bestaat al"))
    let kept = try String(contentsOfFile: demo.path("kopie.db"), encoding: .utf8)
    #expect(kept == "van vorige week")
  }

  @Test(arguments: ["lkr", "adm", "fg"])
  func `who neither manages accounts nor approves roles makes no backup, and it is journalled`(
    user: String
  ) throws {
    let run = try backUp("kopie.db", as: user)
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: demo.path("kopie.db")))
    #expect(
      try journal().contains { $0.event == "action.refused" && $0.objects == ["store.backup"] })
  }

  @Test func `a folder that is not there is told and nothing is journalled as done`() throws {
    let run = try backUp("nergens/kopie.db", as: "ict")
    #expect(run.status == 1)
    #expect(try !journal().contains { $0.event == "store.backup" })
  }

  @Test func `the start screen of every role knows the last backup`() throws {
    #expect(try lastBackup(as: "lkr") == nil)
    #expect(try backUp("eerste.db", as: "ict").status == 0)
    let first = try #require(try lastBackup(as: "lkr"))
    #expect(try backUp("tweede.db", as: "dir").status == 0)
    #expect(try #require(try lastBackup(as: "fg")) > first)
    #expect(try journal().count { $0.event == "store.backup" } == 2)
    #expect(try Program.run(["verify", "--json"] + demo.login("dir")).status == 0)
  }

  private func lastBackup(as user: String) throws -> Moment? {
    let store = try Store.open(StorePlace(file: demo.store))
    let reception = Reception(store: store, clock: SystemClock.clock())
    try reception.unlock(login: user, password: Secret(utf8: "demo-\(user)-2026"))
    try reception.enter(as: nil)
    let moment = reception.session.flatMap { LastBackup($0).moment }
    try reception.leave()
    return moment
  }

  private func journal() throws -> [(event: String, objects: [String])] {
    let options = ["--reason", "toezicht", "--limit", "60"]
    return try demo.ask("journal", options, as: "fg").journal.compactMap { line in
      guard let entry = line["entry"] as? [String: Any] else { return nil }
      return (entry["event"] as? String ?? "", entry["objects"] as? [String] ?? [])
    }
  }
}
