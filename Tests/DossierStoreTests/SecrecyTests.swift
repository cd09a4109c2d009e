import DossierCore
import Foundation
import Sealing
import Testing

@testable import DossierStore

@Suite struct SecrecyTests {
  @Test func `nothing typed stands in the file or beside it in the clear`() throws {
    let cabinet = try TestCabinet(witness: true)
    let session = try cabinet.session("ib")
    let canary = "Kanariepiet-9931"
    let id = try session.add(canary, list: RecordList(canary))
    try session.change(id, to: canary + "!", seen: 1)
    let document = try session.stageDocument(
      in: .dossier, about: nil, at: TestCabinet.now, next: Pieces([Array(canary.utf8)]).next)
    try session.write(at: TestCabinet.now) {
      try $0.attach(document)
      try $0.buildRoster(
        of: TestCabinet.school, [RosterSamples.entry(1, name: canary, card: canary)])
      $0.append(Array(canary.utf8))
      $0.witness(Array(canary.utf8))
      _ = try $0.invite(login: canary, expires: TestCabinet.now)
    }
    _ = try session.putDraft(Array(canary.utf8))
    _ = try? cabinet.store.unlock(
      login: canary, password: Secret(utf8: canary), at: TestCabinet.now,
      failure: { _ in Array(canary.utf8) })
    var bytes = try cabinet.rawBytes()
    #expect(try cabinet.store.checkpoint())
    bytes += try cabinet.rawBytes()
    let witness = try #require(cabinet.place.witness)
    for file in try FileManager.default.contentsOfDirectory(atPath: witness) {
      bytes += try Data(contentsOf: URL(fileURLWithPath: witness + "/" + file))
    }
    #expect(bytes.count > 100_000)
    #expect(bytes.range(of: Data(canary.utf8)) == nil)
    #expect(bytes.range(of: Data(canary.lowercased().utf8)) == nil)
  }

  @Test func `secrets and conflicts describe themselves without content`() {
    #expect("\(Secret(utf8: "geheim"))" == "(secret)")
    #expect(String(reflecting: Secret(utf8: "geheim")) == "(secret)")
    let record = ArchiveRecord(
      id: RecordID(number: 1), version: 1, compartment: .dossier, subject: nil, list: nil,
      body: [115, 101])
    #expect(String(reflecting: WriteConflict(current: record)) == "WriteConflict")
  }
}
