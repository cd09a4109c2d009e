import DossierCore
import DossierOffice
import Foundation
import Sealing
import Testing

@testable import DossierStore
@testable import dossierkast

/// An older store is put back after somebody was blocked, a role withdrawn and a grant ended: the
/// witness brings it all back before anybody else comes in.
@Suite struct ReplayTests {
  private let demo: Demo
  private let witness: String
  private let pupil: String
  private let grant: String

  init() throws {
    let demo = try Demo()
    self.demo = demo
    witness = demo.path("getuige")
    try FileManager.default.createDirectory(
      atPath: witness, withIntermediateDirectories: false)
    try demo.write("kast.db" + WitnessNote.suffix, witness + "\n")
    let seen = Set(try demo.pupils(as: "log"))
    pupil = try #require(try demo.pupils(as: "adm").first { !seen.contains($0) })
    let until = SystemClock.now().amsterdamDate.adding(days: 60)
    let given = try demo.perform(
      [
        """
        {"action":"grant.give","pupil":"\(pupil)","account":"\(try Self.account("log", in: demo))",\
        "role":"LOG","until":"\(until)","reason":"Onderzoek"}
        """
      ], as: "dir")
    grant = try #require(given.lines.first?["record"] as? String, "\(given.output)")
    let backup = try Program.run(["backup", "--to", demo.path("kopie.db")] + demo.login("ict"))
    try #require(backup.status == 0, "\(backup.complaint)")
    try takeAway()
    try putBack()
  }

  private static func account(_ login: String, in demo: Demo) throws -> String {
    let accounts = try demo.ask("accounts", as: "dir").list
    let found = accounts.first { $0["login"] as? String == login }
    return try #require(found?["account"] as? String)
  }

  /// Everything that must not come back with the backup.
  private func takeAway() throws {
    let ended = try demo.perform([#"{"action":"grant.end","grant":"\#(grant)"}"#], as: "dir")
    try #require(ended.status == 0, "\(ended.output)")
    let lkr = try Self.account("lkr", in: demo)
    let smw = try Self.account("smw", in: demo)
    let taken = try demo.perform(
      [
        #"{"action":"account.block","account":"\#(lkr)","change":"block"}"#,
        #"{"action":"role.withdraw","account":"\#(smw)","role":"SMW"}"#,
      ], as: "ict")
    try #require(taken.status == 0, "\(taken.output)")
  }

  private func putBack() throws {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: demo.store + suffix)
    }
    try FileManager.default.copyItem(atPath: demo.path("kopie.db"), toPath: demo.store)
  }

  private func place() throws -> StorePlace {
    StorePlace(file: demo.store, witness: try WitnessNote.read(beside: demo.store))
  }

  /// The FG says that the store was put back on purpose; returns what was told.
  private func accept(_ asked: (RestoreNote) throws -> Void = { _ in }) throws -> [String] {
    try withoutActuallyEscaping(asked) { asked in
      let reception = Reception(
        store: try Store.open(place()), clock: SystemClock.clock(), acceptRestore: asked)
      do {
        try reception.unlock(login: "fg", password: Secret(utf8: "demo-fg-2026"))
        try reception.enter(as: nil)
        try reception.leave()
      } catch {
        try reception.close()
        throw error
      }
      return reception.warnings
    }
  }

  private func state() throws -> WitnessState {
    let store = try Store.open(place())
    defer { try? store.close() }
    return try store.witnessState()
  }

  @Test(arguments: ["log", "lkr", "smw", "mt", "fg"])
  func `until it is replayed nobody comes in, and everybody hears who must`(user: String) throws {
    let run = try demo.ask("groups", as: user)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(RestoreOptions.option), "\(run.complaint)")
    #expect(run.complaint.contains("FG"))
    #expect(try state() == .ahead)
  }

  @Test func `after the FG accepted, the grant is ended, the account blocked, the role gone`()
    throws
  {
    let warnings = try accept()
    #expect(warnings.contains { $0.contains("3 blokkades") }, "\(warnings)")
    #expect(!warnings.contains(DialogueWords.witnessAhead))
    #expect(try !demo.pupils(as: "log").contains(pupil))
    let blocked = try demo.ask("groups", as: "lkr")
    #expect(blocked.status == 1)
    #expect(blocked.complaint.contains("geblokkeerd"), "\(blocked.complaint)")
    #expect(try demo.ask("groups", as: "smw").status == 1)
    #expect(try demo.ask("groups", as: "mt").status == 0)
    #expect(try state() == .current)
    let check = try Program.run(["verify", "--json"] + demo.login("fg"))
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `every replayed change is a line by the FG, with the restore as its reason`() throws {
    _ = try accept()
    let lines = try demo.ask("journal", ["--reason", "toezicht", "--limit", "20"], as: "fg").journal
      .compactMap { $0["entry"] as? [String: Any] }
    let replayed = lines.filter { $0["reason"] as? String == RestoreReplay.reason }
      .compactMap { $0["event"] as? String }
    #expect(
      replayed.reversed()
        == ["grant.end", "account.block", "role.withdraw", "store.restore"])
    // The newest line is that of the FG who reads the journal now.
    let author = try #require(lines.first?["account"] as? String)
    let mine = lines.filter { $0["reason"] as? String == RestoreReplay.reason }
    #expect(mine.allSatisfy { $0["account"] as? String == author })
  }

  @Test func `who does not accept changes nothing, and the witness keeps its rows`() throws {
    let rows = try Data(contentsOf: URL(filePath: witness + "/journal.rows"))
    #expect(throws: CommandFault.brokenOff) {
      try accept { _ in throw CommandFault.brokenOff }
    }
    #expect(try Data(contentsOf: URL(filePath: witness + "/journal.rows")) == rows)
    #expect(try state() == .ahead)
    #expect(try demo.ask("groups", as: "log").status == 1)
  }

  @Test func `the FG hears how far the witness came and how far this store goes`() throws {
    var notes: [RestoreNote] = []
    _ = try accept { notes.append($0) }
    #expect(notes.count == 1)
    #expect(notes.allSatisfy { $0.found < $0.remembered })
  }

  @Test func `the same backup put back once more is replayed once more`() throws {
    _ = try accept()
    try putBack()
    #expect(try state() == .ahead)
    #expect(try demo.ask("groups", as: "log").status == 1)
    #expect(try accept().contains { $0.contains("3 blokkades") })
    #expect(try !demo.pupils(as: "log").contains(pupil))
    #expect(try demo.ask("groups", as: "lkr").status == 1)
  }

  @Test func `a row that cannot be proven is not applied, and is told`() throws {
    let store = try Store.open(place())
    let directory = WitnessDirectory(path: witness, stamp: store.stamp)
    var rows = try directory.rows().rows
    try store.close()
    // The demo wrote rows of its own; the end of the grant is the third from the end.
    let moved = rows.remove(at: rows.count - 3)
    rows.append(
      WitnessTable.SealedRow(
        seq: moved.seq + 1000, ordinal: moved.ordinal, epoch: moved.epoch, sealed: moved.sealed))
    try FileManager.default.removeItem(atPath: witness + "/journal.rows")
    try directory.append(rows, at: 0)
    let warnings = try accept()
    #expect(warnings.contains { $0.contains("2 blokkades") }, "\(warnings)")
    #expect(warnings.contains { $0.contains("er 1 die niet te controleren") }, "\(warnings)")
    #expect(try demo.pupils(as: "log").contains(pupil))
    #expect(try demo.ask("groups", as: "lkr").status == 1)
    #expect(try state() != .ahead)
  }

  @Test func `without rows to replay an older store only warns`() throws {
    try FileManager.default.removeItem(atPath: witness + "/journal.rows")
    let run = try demo.ask("groups", as: "mt")
    #expect(run.status == 0)
    #expect(run.complaint.contains("getuige"))
    #expect(try state() == .ahead)
  }
}
