import DossierCore
import Testing

@testable import DossierStore

@Suite struct ResealTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  private func withdrawClerk(_ session: StoreSession) throws {
    try session.write(at: TestCabinet.now) {
      _ = try $0.withdraw(cabinet.account("adm"), role: "ADM")
      $0.append([1])
    }
  }

  private func reseal(_ session: StoreSession) throws {
    let job = try session.resealing(at: { TestCabinet.now }, line: { _ in [2] })
    while let job, try !job.step(budgetMilliseconds: 1).isFinished {}
  }

  @Test func `after re-sealing everything is readable and the old keys are gone`() throws {
    let session = try cabinet.session("ib")
    var ids: [RecordID] = []
    for index in 0..<150 { ids.append(try session.add("tekst \(index)", pupil: Int64(index))) }
    try session.change(ids[3], to: "tweede", seen: 1)
    let document = try session.stageDocument(
      in: .dossier, about: nil, at: TestCabinet.now, next: Pieces([[1, 2, 3]]).next)
    try session.write(at: TestCabinet.now) {
      try $0.attach(document)
      try $0.buildRoster(of: TestCabinet.school, RosterSamples.entries(500))
      $0.append([1])
    }
    try withdrawClerk(session)
    try session.write(at: TestCabinet.now) {
      try $0.updateRoster(
        of: TestCabinet.school, [.insert(RosterSamples.entry(10_000, name: "halverwege"))])
      $0.append([1])
    }
    try reseal(session)
    #expect(try session.resealing(at: { TestCabinet.now }, line: { _ in [] }) == nil)
    for code in [
      "epoch WHERE chained IS NOT NULL", "record WHERE epoch = 1",
      "record_past WHERE epoch = 1", "document WHERE epoch = 1",
      "roster_chunk WHERE epoch = 1", "roster WHERE epoch = 1",
    ] {
      let left = try cabinet.store.database.read {
        try $0.number("SELECT count(*) FROM \(code) AND TRUE")
      }
      #expect(left == 0, "\(code)")
    }
    let fresh = try cabinet.session("ib")
    #expect(try fresh.text(of: ids[0]) == "tekst 0")
    #expect(try fresh.history(of: ids[3]).count == 2)
    #expect(try fresh.records(of: .pupil(PupilID(number: 9)), in: .dossier).count == 1)
    #expect(try fresh.documentChunk(document.id, ordinal: 0) == [1, 2, 3])
    let outline = try fresh.rosterOutline(of: TestCabinet.school)
    let chunks = try fresh.rosterChunks(outline, 0..<outline.chunkCount)
    #expect(chunks.reduce(0) { $0 + $1.count } == 501)
    #expect(try cabinet.findings(with: "fg").isEmpty)
    #expect(try cabinet.store.verification(with: fresh).run().isEmpty)
  }

  @Test func `a job that was stopped goes on, also after another withdrawal`() throws {
    let session = try cabinet.session("ib")
    var ids: [RecordID] = []
    for index in 0..<200 { ids.append(try session.add("tekst \(index)")) }
    try withdrawClerk(session)
    let job = try session.resealing(at: { TestCabinet.now }, line: { _ in [2] })
    _ = try job?.step(budgetMilliseconds: 0)
    try session.write(at: TestCabinet.now) {
      _ = try $0.withdraw(cabinet.account("fg"), role: "FG")
      _ = try $0.fulfilPending(entitled: anybody)
      try $0.renew(.dossier)
      $0.append([1])
    }
    while let job, try !job.step(budgetMilliseconds: 0).isFinished {}
    try reseal(cabinet.session("ib"))
    let fresh = try cabinet.session("ib")
    for id in ids { #expect(try fresh.record(id) != nil) }
    #expect(try cabinet.findings().isEmpty)
  }

  @Test func `an earlier state put back after re-sealing is found`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try cabinet.tamper("CREATE TEMP TABLE kept AS SELECT * FROM record")
    try withdrawClerk(session)
    try reseal(session)
    try cabinet.tamper("DELETE FROM record")
    try cabinet.tamper("INSERT INTO record SELECT * FROM kept")
    #expect(
      try cabinet.findings() == [Finding(kind: .rolledBack, place: .record(id, version: 1))])
    #expect(throws: StoreFault.unreadable(id)) { try cabinet.session("ib").record(id) }
  }
}
