import DossierCore
import Foundation
import Sealing
import Testing

@testable import DossierStore

@Suite struct WitnessTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet(witness: true)
  }

  private func witness(_ text: String, _ second: String? = nil) throws {
    try cabinet.session("ib").write(at: TestCabinet.now) {
      $0.append([1])
      $0.witness(Array(text.utf8))
      if let second { $0.witness(Array(second.utf8)) }
    }
  }

  private var rowFile: URL {
    URL(fileURLWithPath: (cabinet.place.witness ?? "") + "/journal.rows")
  }

  @Test func `the witness is missing, then current, then behind, then current again`() throws {
    #expect(try cabinet.store.witnessState() == .missing)
    try cabinet.store.syncWitness()
    #expect(try cabinet.store.witnessState() == .current)
    try cabinet.session("ib").add("een")
    #expect(try cabinet.store.witnessState() == .behind(1))
    try witness("vernietigd")
    #expect(try cabinet.store.witnessState() == .current)
  }

  @Test func `rows that must survive a restore come back in order`() throws {
    try witness("een")
    try witness("twee")
    let rows = try cabinet.session("fg").witnessRows(after: 0)
    #expect(rows.map { String(decoding: $0.content, as: UTF8.self) } == ["een", "twee"])
    #expect(try cabinet.session("fg").witnessRows(after: rows[0].seq).count == 1)
    #expect(throws: StoreFault.compartmentClosed(.log)) {
      try cabinet.session("ib").witnessRows(after: 0)
    }
  }

  private var directory: WitnessDirectory {
    WitnessDirectory(path: cabinet.place.witness ?? "", stamp: cabinet.store.stamp)
  }

  /// A row as somebody could write it who can reach the directory, after all others.
  private func forge() throws {
    let (rows, end) = try directory.rows()
    try directory.append(
      [WitnessTable.SealedRow(seq: .max, ordinal: 0, epoch: 1, sealed: [1, 2, 3])], at: end)
    #expect(try directory.rows().rows.count == rows.count + 1)
  }

  private func findings(_ session: StoreSession? = nil) throws -> [Finding] {
    try cabinet.store.verification(with: session).run().filter { $0.place == .witness }
  }

  @Test func `a witness that cannot keep up stays behind, and says by how many lines`() throws {
    try cabinet.store.syncWitness()
    // What stands in the way of the next head stops every write, also those of root.
    let block = (cabinet.place.witness ?? "") + "/journal.head.new"
    try FileManager.default.createDirectory(
      atPath: block + "/in de weg", withIntermediateDirectories: true)
    try cabinet.session("ib").add("een")
    try cabinet.session("ib").add("twee")
    #expect(throws: (any Error).self) { try cabinet.store.syncWitness() }
    #expect(try cabinet.store.witnessState() == .behind(2))
    #expect(try findings().isEmpty, "behind is no sign of anything forged")
    try FileManager.default.removeItem(atPath: block)
    try cabinet.store.syncWitness()
    #expect(try cabinet.store.witnessState() == .current)
  }

  @Test func `a row that this store never wrote is found, and keeps no later row out`() throws {
    try witness("een")
    #expect(try findings().isEmpty)
    try forge()
    #expect(try cabinet.store.witnessState() == .altered(1))
    #expect(try findings() == [Finding(kind: .unlisted, place: .witness)])
    #expect(
      try Set(findings(cabinet.session("fg")))
        == [
          Finding(kind: .unlisted, place: .witness), Finding(kind: .forged, place: .witness),
        ])
    try witness("twee")
    let kept = try cabinet.session("fg").witnessRows().filter { $0.state == .signed }
    #expect(kept.map { String(decoding: $0.content, as: UTF8.self) } == ["een", "twee"])
  }

  @Test func `a row that was taken out is put back, and all are read in their order`() throws {
    try witness("een")
    try witness("twee")
    let rows = try directory.rows().rows
    try FileManager.default.removeItem(at: rowFile)
    try directory.append([rows[1]], at: 0)
    try witness("drie")
    let read = try cabinet.session("fg").witnessRows()
    #expect(read.map { String(decoding: $0.content, as: UTF8.self) } == ["een", "twee", "drie"])
    #expect(try cabinet.store.witnessState() == .current)
  }

  @Test func `a witness that is gone, and one that saw more, are findings`() throws {
    #expect(try findings() == [Finding(kind: .missing, place: .witness)])
    try cabinet.store.syncWitness()
    try directory.put(JournalHead(seq: 40, hash: [UInt8](repeating: 7, count: Digest.size)))
    #expect(try cabinet.store.witnessState() == .ahead)
    #expect(try findings() == [Finding(kind: .rolledBack, place: .witness)])
  }

  @Test func `a torn end is cut off and written again`() throws {
    try witness("een", "twee")
    let whole = try Data(contentsOf: rowFile)
    try whole.dropLast(9).write(to: rowFile)
    #expect(try cabinet.session("fg").witnessRows(after: 0).count == 1)
    #expect(try cabinet.store.witnessBreaksOff())
    try cabinet.store.syncWitness()
    #expect(try !cabinet.store.witnessBreaksOff())
    #expect(try Data(contentsOf: rowFile) == whole)
  }

  @Test func `a witness that saw a newer file is not overwritten`() throws {
    try cabinet.store.syncWitness()
    let copy = cabinet.folder + "/kopie.db"
    _ = try cabinet.store.backup(to: copy)
    try witness("daarna")
    let restored = try Store.open(
      StorePlace(
        file: copy, machineKey: cabinet.place.machineKey, witness: cabinet.place.witness))
    defer { try? restored.close() }
    #expect(try restored.witnessState() == .ahead)
    #expect(throws: StoreFault.rolledBack(remembered: 2, found: 1)) {
      try restored.syncWitness()
    }
    #expect(try restored.unreplayedWitnessRows() == 1)
    #expect(
      try cabinet.session("fg", in: restored).witnessRows(after: 1).map(\.content)
        == [Array("daarna".utf8)])
    // Once replayed, the restored file is the one that is witnessed.
    try restored.syncWitness(acceptingRestore: true)
    #expect(try restored.witnessState() == .current)
    #expect(try cabinet.session("fg", in: restored).witnessRows(after: 0).isEmpty)
  }
}
