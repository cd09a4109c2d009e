import DossierCore
import Testing

@testable import DossierStore

@Suite struct RosterTests {
  let cabinet: TestCabinet
  let session: StoreSession

  init() throws {
    cabinet = try TestCabinet()
    session = try cabinet.session("ib")
  }

  private func update(_ changes: [RosterChange]) throws {
    try session.write(at: TestCabinet.now) {
      try $0.updateRoster(of: TestCabinet.school, changes)
      $0.append([1])
    }
  }

  private func build(_ entries: [RosterEntry]) throws {
    try session.write(at: TestCabinet.now) {
      try $0.buildRoster(of: TestCabinet.school, entries)
      $0.append([1])
    }
  }

  private func all() throws -> [RosterEntry] {
    let outline = try session.rosterOutline(of: TestCabinet.school)
    return try session.rosterChunks(outline, 0..<outline.chunkCount).flatMap(\.entries)
  }

  @Test func `a list is in the order of its sort keys, in chunks that fit a page`() throws {
    let entries = RosterSamples.entries(1000)
    try build(entries)
    #expect(try all() == entries.sorted { $0.precedes($1) })
    let outline = try session.rosterOutline(of: TestCabinet.school)
    #expect(outline.chunkCount > 10)
    for ordinal in 0..<outline.chunkCount {
      let chunk = try session.rosterChunk(outline, ordinal: ordinal)
      #expect(chunk.bytes.count <= RosterChunk.limit)
    }
  }

  @Test func `many small changes give the same list as building it at once`() throws {
    var expected: [PupilID: RosterEntry] = [:]
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for round in 0..<60 {
      var changes: [RosterChange] = []
      var touched: Set<PupilID> = []
      for _ in 0..<25 {
        let pupil = PupilID(number: Int64(random(600)))
        guard touched.insert(pupil).inserted else { continue }
        let fresh = RosterSamples.entry(
          pupil.number, name: "naam \(random(100_000))",
          card: String(repeating: "k", count: random(200)))
        if let old = expected[pupil] {
          if random(3) == 0 {
            changes.append(.remove(pupil, sortKey: old.sortKey))
            expected[pupil] = nil
          } else {
            changes.append(.replace(sortKey: old.sortKey, fresh))
            expected[pupil] = fresh
          }
        } else {
          changes.append(.insert(fresh))
          expected[pupil] = fresh
        }
      }
      try update(changes)
      if round % 20 == 19 {
        #expect(try all() == expected.values.sorted { $0.precedes($1) })
      }
    }
    #expect(try cabinet.findings().isEmpty)
    try update(expected.values.map { .remove($0.pupil, sortKey: $0.sortKey) })
    #expect(try all().isEmpty)
  }

  @Test func `a list without room between two chunks is numbered anew`() throws {
    let entries = RosterSamples.entries(60)
    try build(entries)
    let outline = try session.rosterOutline(of: TestCabinet.school)
    #expect(outline.chunkCount == 2)
    try session.write(at: TestCabinet.now) { transaction in
      let table = RosterTable(
        db: transaction.db, keys: try session.keys(of: .register), stamp: transaction.stamp)
      let second = outline.chunks[1]
      transaction.list([
        try table.update(
          second.id, table.chunk(second.id).bytes, of: TestCabinet.school,
          place: outline.chunks[0].place + 1, seq: transaction.next)
      ])
      transaction.append([1])
    }
    let more = (0..<20).map { index in
      RosterSamples.entry(
        Int64(1000 + index), name: "aaa \(index)", card: String(repeating: "k", count: 300))
    }
    try update(more.map { .insert($0) })
    #expect(try all() == (entries + more).sorted { $0.precedes($1) })
    let places = try session.rosterOutline(of: TestCabinet.school).chunks.map(\.place)
    #expect(places.allSatisfy { $0 % RosterTable.gap == 0 })
    #expect(try cabinet.findings().isEmpty)
  }

  @Test func `the generation grows with every change and with nothing else`() throws {
    #expect(try session.rosterGeneration(of: TestCabinet.school) == 0)
    try update([.insert(RosterSamples.entry(1, name: "berg"))])
    let first = try session.rosterGeneration(of: TestCabinet.school)
    try session.add("iets anders", to: .register)
    #expect(try session.rosterGeneration(of: TestCabinet.school) == first)
    try update([.replace(sortKey: Array("berg".utf8), RosterSamples.entry(1, name: "dal"))])
    #expect(try session.rosterGeneration(of: TestCabinet.school) > first)
    #expect(try all().map(\.sortKey) == [Array("dal".utf8)])
  }

  @Test func `an entry that is not where its sort key says is refused, and nothing changes`() throws
  {
    try build(RosterSamples.entries(50))
    let before = try all()
    #expect(throws: StoreFault.noSuchRosterEntry(PupilID(number: 3))) {
      try update([
        .insert(RosterSamples.entry(900, name: "nieuw")),
        .remove(PupilID(number: 3), sortKey: [1, 2, 3]),
      ])
    }
    #expect(try all() == before)
  }

  @Test func `chunks in each other's place do not open`() throws {
    try build(RosterSamples.entries(200))
    try cabinet.tamper("UPDATE roster_chunk SET place = -place")
    try cabinet.tamper("UPDATE roster_chunk SET place = -place + 1")
    let outline = try session.rosterOutline(of: TestCabinet.school)
    #expect(throws: StoreFault.damaged) { try session.rosterChunk(outline, ordinal: 0) }
    #expect(try cabinet.findings().contains { $0.kind == .changed })
  }

  @Test func `a list that differs from what the records say is found`() throws {
    try build(RosterSamples.entries(20))
    let same = cabinet.store.verification(
      with: session, roster: { _ in RosterSamples.entries(20).reversed() },
      schools: [TestCabinet.school])
    #expect(try same.run().isEmpty)
    let other = cabinet.store.verification(
      with: session, roster: { _ in RosterSamples.entries(19) }, schools: [TestCabinet.school])
    #expect(try other.run() == [Finding(kind: .changed, place: .roster(TestCabinet.school))])
  }
}
