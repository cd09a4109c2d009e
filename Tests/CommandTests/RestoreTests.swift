import DossierCore
import DossierOffice
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

/// Yesterday's file put back: an alarm, and a way on for who did it on purpose.
@Suite struct RestoreTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
    let backup = try Program.run(["backup", "--to", demo.path("kopie.db")] + demo.login("ict"))
    try #require(backup.status == 0, "\(backup.complaint)")
    try #require(try demo.ask("groups", as: "fg").status == 0)
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: demo.store + suffix)
    }
    try FileManager.default.moveItem(atPath: demo.path("kopie.db"), toPath: demo.store)
  }

  private func reception(
    _ consent: @escaping (RestoreNote) throws -> Void
  ) throws -> Reception {
    Reception(
      store: try Store.open(StorePlace(file: demo.store)), clock: SystemClock.clock(),
      acceptRestore: consent)
  }

  private func enter(_ reception: Reception) throws {
    try reception.unlock(login: "fg", password: Secret(utf8: "demo-fg-2026"))
    try reception.enter(as: nil)
  }

  @Test func `an older file stops the login and the alarm names the way on`() throws {
    let run = try demo.ask("groups", as: "fg")
    #expect(run.status == 1)
    #expect(run.complaint.contains("ouder"))
    #expect(run.complaint.contains(RestoreOptions.option))
  }

  @Test func `the option alone, in a script, opens nothing`() throws {
    let run = try demo.ask("groups", [RestoreOptions.option], as: "fg")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func `an accepted restore is journalled by who accepted it and asked only once`() throws {
    var notes: [RestoreNote] = []
    let first = try reception { notes.append($0) }
    try enter(first)
    let lines = try first.office?.answer(JournalQuery(reason: .supervision, limit: 10)).lines ?? []
    let line = lines.first { $0.entry?.event == .restoreAccepted }?.entry
    #expect(line?.account == first.session?.account)
    #expect(line?.objects == notes.flatMap { ["\($0.remembered)", "\($0.found)"] })
    try first.leave()
    #expect(notes.count == 1)
    #expect(notes.allSatisfy { $0.found < $0.remembered })
    #expect(try demo.ask("groups", as: "fg").status == 0)
    #expect(try Program.run(["verify", "--store", demo.store]).status == 0)
  }

  @Test func `whoever does not accept stays outside and nothing is written`() throws {
    let before = try Program.run(["verify", "--store", demo.store, "--json"]).output
    let refusing = try reception { _ in throw CommandFault.brokenOff }
    #expect(throws: CommandFault.brokenOff) { try enter(refusing) }
    try refusing.close()
    #expect(try Program.run(["verify", "--store", demo.store, "--json"]).output == before)
  }

  @Test(arguments: ["TERUGGEZET", " teruggezet "])
  func `the word may be typed in any capitals`(word: String) throws {
    try RestoreConsent(Typed([word]).dialogue).demand(for: nil)
  }

  @Test(arguments: [["ja"], ["TERUG GEZETTE"], [""], []])
  func `anything else than the word is a refusal`(answers: [String]) {
    let note = RestoreNote(remembered: 9, found: 5)
    #expect(throws: CommandFault.brokenOff) {
      try RestoreConsent(Typed(answers).dialogue).demand(for: note)
    }
  }

  @Test func `after a lock the next person hears the alarm again`() {
    let arguments = ["dossierkast", "open", "--accept-restore", "--locked-fd", "5", "--ascii"]
    #expect(Restart.anew(arguments) == ["dossierkast", "open", "--ascii"])
  }
}
