import DossierCore
import DossierOffice
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

/// A colleague who saves just between the outline of a roster and its chunks.
@Suite struct RosterRaceTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  private func office(interrupted: @escaping () throws -> Void) throws -> Office {
    let store = try Store.open(StorePlace(file: demo.store))
    let unlocked = try store.unlock(
      login: "dir", password: Secret(utf8: "demo-dir-2026"), at: SystemClock.now(),
      failure: { _ in [] })
    let session = try unlocked.open(role: "DIR")
    var archive = SessionArchive(session, of: store).archive
    let chunks = archive.roster.chunks
    archive.roster.chunks = { school, shape, range in
      try interrupted()
      return try chunks(school, shape, range)
    }
    return try Office(
      archive: archive, clock: SystemClock.clock(), account: session.account, role: session.role)
  }

  private func rename(_ pupil: String, to name: String) throws {
    let dossier = try demo.ask("dossier", ["--pupil", pupil], as: "adm").object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    let fields = categories.first { $0["code"] as? String == "C01" }?["fields"] as? [[String: Any]]
    let seen = fields?.first { $0["id"] as? String == "c01.achternaam" }?["value"] as? String
    let old = seen.map { "\"\($0)\"" } ?? "null"
    let run = try demo.perform(
      [
        """
        {"action":"sheet.change","pupil":"\(pupil)","category":"C01","source":"ouder",\
        "edits":[{"field":"c01.achternaam","seen":\(old),"value":"\(name)"}]}
        """
      ], as: "adm")
    try #require(run.status == 0, "\(run.output)\(run.complaint)")
  }

  @Test func `the list is read again and shows what the colleague saved`() throws {
    let pupil = try #require(try demo.pupils(as: "adm").last)
    var isInterrupted = false
    let office = try office {
      guard !isInterrupted else { return }
      isInterrupted = true
      try rename(pupil, to: "Aaaronsen")
    }
    let rows = try office.answer(RosterQuery())
    #expect(isInterrupted)
    #expect(rows.count == Demo.pupils)
    #expect(rows.first?.name.hasPrefix("Aaaronsen") ?? false)
  }

  @Test func `a roster that changes at every try ends in an error and not in a loop`() throws {
    var tries = 0
    let office = try office {
      tries += 1
      throw ArchiveFault.other("rosterChanged")
    }
    #expect(throws: ArchiveFault.other("rosterChanged")) { try office.answer(RosterQuery()) }
    #expect((2...100).contains(tries))
  }
}
