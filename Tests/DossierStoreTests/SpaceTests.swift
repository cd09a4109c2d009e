import DossierCore
import Foundation
import Sealing
import Testing

@testable import DossierStore

@Suite struct SpaceTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  /// Lets the file grow no further.
  private func fill(_ store: Store) throws {
    try store.database.outside { db in
      let pages = try db.number("PRAGMA page_count") ?? 0
      _ = try db.number("PRAGMA max_page_count = \(pages)")
    }
  }

  @Test func `with a full disk a change is refused wholly and what was there stays`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    let head = try cabinet.store.head()
    try fill(cabinet.store)
    #expect(throws: StoreFault.diskFull) {
      for _ in 0..<100 { try session.add(String(repeating: "x", count: 60_000)) }
    }
    #expect(try session.text(of: id) == "een")
    #expect(try cabinet.findings().isEmpty)
    #expect(try cabinet.store.head().seq >= head.seq)
  }

  @Test func `once the reserve is given up views are journalled and changes are refused`() throws {
    let session = try cabinet.session("ib")
    #expect(!cabinet.store.isOutOfSpace)
    var isFull = true
    defer { cabinet.store.failpoint = nil }
    cabinet.store.failpoint = { step in
      // Space comes back only when the reserve is given up.
      if step == .written, isFull, !cabinet.store.isOutOfSpace { throw StoreFault.diskFull }
    }
    #expect(throws: StoreFault.diskFull) { try session.add("wijziging") }
    #expect(!cabinet.store.isOutOfSpace)
    try session.journal(Array("inzage".utf8), at: TestCabinet.now)
    #expect(cabinet.store.isOutOfSpace)
    try session.journal(Array("nog een".utf8), at: TestCabinet.now)
    #expect(throws: StoreFault.diskFull) { try session.add("wijziging") }
    isFull = false
    try cabinet.store.replenishReserve()
    #expect(!cabinet.store.isOutOfSpace)
    try session.add("weer ruimte")
    let lines = try cabinet.session("fg").journalLines(limit: 3)
    #expect(
      lines.map { String(decoding: $0.body, as: UTF8.self) } == ["add", "nog een", "inzage"])
  }

  @Test func `a document that breaks off is swept away at once, not a day later`() throws {
    let session = try cabinet.session("ib")
    var pieces = 20
    #expect(throws: StoreFault.diskFull) {
      _ = try session.stageDocument(
        in: .dossier, about: .pupil(PupilID(number: 7)), at: TestCabinet.now
      ) {
        pieces -= 1
        guard pieces > 0 else { throw StoreFault.diskFull }
        return [UInt8](repeating: 7, count: 65_536)
      }
    }
    func chunks() throws -> Int64? {
      try cabinet.store.database.read { try $0.number("SELECT count(*) FROM document_chunk") }
    }
    #expect(try chunks() ?? 0 > 0)
    while try !cabinet.store.sweep(at: TestCabinet.now) {}
    #expect(try chunks() == 0)
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `a backup is a whole store, for who has the machine key`() throws {
    let id = try cabinet.session("ib").add("een")
    let copy = cabinet.folder + "/kopie.db"
    let head = try cabinet.store.backup(to: copy)
    #expect(throws: StoreFault.alreadyThere) { try cabinet.store.backup(to: copy) }
    #expect(throws: StoreFault.machineKeyMissing) { try Store.open(StorePlace(file: copy)) }
    let opened = try Store.open(
      StorePlace(file: copy, machineKey: cabinet.place.machineKey))
    defer { try? opened.close() }
    #expect(try opened.head() == head)
    #expect(try cabinet.session("ib", in: opened).text(of: id) == "een")
    #expect(try opened.verification().run().isEmpty)
  }

  @Test func `a process account works with a key file and opens nothing`() throws {
    let founded = try Store.create(
      at: StorePlace(file: cabinet.folder + "/tweede.db"),
      StoreSetup(
        isDemo: true, compartments: [.log, .register],
        accounts: [
          FoundingAccount(
            login: "nachtwerk", password: TestCabinet.password("sleutelbestand"),
            roles: ["PROCES": []], kind: .process)
        ], cost: .cheap, moment: TestCabinet.now, line: [1]))
    let session = try founded.store.unlock(
      login: "nachtwerk", password: TestCabinet.password("sleutelbestand"),
      at: TestCabinet.now, failure: { _ in [] }
    ).open(role: "PROCES")
    #expect(session.compartments.isEmpty)
    try session.journal(Array("backup".utf8), at: TestCabinet.now)
    #expect(try founded.store.verification(with: session).run().isEmpty)
    #expect(founded.store.isDemo)
    try founded.store.close()
  }

  @Test(arguments: [(Int32(778), true), (1034, true), (1546, true), (266, false), (10, false)])
  func `a failed write is told apart from a failed read`(code: Int32, isWrite: Bool) {
    #expect(StoreFault.system(code).isFailedWrite == isWrite)
    #expect(!StoreFault.diskFull.isFailedWrite)
  }
}
