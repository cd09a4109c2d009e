import DossierCore
import Foundation
import Testing

@testable import DossierStore

/// Flipped bits anywhere: an answer every time, never a crash, never another text.
@Suite struct DamageTests {
  @Test(arguments: 0..<8)
  func `a flipped bit is told or does not matter, and the rest stays readable`(
    round: Int
  ) throws {
    let cabinet = try TestCabinet()
    let session = try cabinet.session("ib")
    var ids: [RecordID] = []
    for index in 0..<40 {
      ids.append(try session.add("tekst \(index)", pupil: Int64(index % 4)))
    }
    try session.write(at: TestCabinet.now) {
      try $0.buildRoster(of: TestCabinet.school, RosterSamples.entries(100))
      $0.append([1])
    }
    #expect(try cabinet.store.checkpoint())
    try cabinet.store.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: cabinet.place.file))
    for step in 0..<25 {
      var bytes = whole
      let offset = (round * 7919 + step * 104_729) % bytes.count
      bytes[offset] ^= UInt8(1 << (step % 8))
      try bytes.write(to: URL(fileURLWithPath: cabinet.place.file))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: cabinet.place.file)
      try read(cabinet, ids)
    }
  }

  /// Reads all there is; only our own faults may come out, and only the right texts.
  private func read(_ cabinet: TestCabinet, _ ids: [RecordID]) throws {
    do {
      let store = try Store.open(cabinet.place)
      defer { try? store.close() }
      _ = try store.verification().run()
      let session = try cabinet.session("ib", in: store)
      _ = try store.verification(with: session).run()
      for (index, id) in ids.enumerated() {
        if let text = try? session.text(of: id) { #expect(text == "tekst \(index)") }
      }
      let outline = try session.rosterOutline(of: TestCabinet.school)
      _ = try session.rosterChunks(outline, 0..<outline.chunkCount)
    } catch is StoreFault {
      return
    }
  }

  @Test(arguments: ["record_by_subject", "record_by_list"])
  func `an entry of an index that was changed is found, for it hides a record`(index: String) throws
  {
    let cabinet = try TestCabinet()
    try cabinet.session("ib").add("verborgen", list: RecordList("lijst"))
    #expect(try cabinet.store.checkpoint())
    let (page, size) = try cabinet.store.database.read { db in
      (
        try db.number("SELECT rootpage FROM sqlite_schema WHERE name = ?", [index]) ?? 0,
        try db.number("PRAGMA page_size") ?? 0
      )
    }
    try cabinet.store.close()
    let file = URL(fileURLWithPath: cabinet.place.file)
    var bytes = try Data(contentsOf: file)
    // The first locator of the only page: cells lie at the end, each begins with its lengths.
    let start = Int((page - 1) * size)
    let cell = start + Int(bytes[start + 8]) << 8 + Int(bytes[start + 9])
    bytes[cell + 12] ^= 1
    try bytes.write(to: file)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: cabinet.place.file)
    let store = try Store.open(cabinet.place)
    defer { try? store.close() }
    #expect(try store.verification().run().contains(Finding(kind: .changed, place: .file)))
  }

  @Test func `a roster chunk of any bytes is refused or readable, never a crash`() throws {
    let whole = RosterChunk.encode(RosterSamples.entries(20)[...])
    var seed: UInt64 = 42
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(seed >> 33) % 60] = UInt8(truncatingIfNeeded: seed >> 24)
      }
      bytes = Array(bytes.prefix(bytes.count - Int(seed >> 60)))
      guard let chunk = try? RosterChunk(bytes: bytes) else { continue }
      for index in 0..<chunk.count { _ = chunk.entry(at: index) }
    }
    #expect(try RosterChunk(bytes: whole).count == 20)
    for length in 0..<whole.count {
      #expect(throws: StoreFault.damaged) { try RosterChunk(bytes: Array(whole.prefix(length))) }
    }
  }
}
