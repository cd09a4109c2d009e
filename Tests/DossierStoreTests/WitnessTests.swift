import DossierCore
import Foundation
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

  @Test func `a torn end is cut off and written again`() throws {
    try witness("een", "twee")
    let whole = try Data(contentsOf: rowFile)
    try whole.dropLast(9).write(to: rowFile)
    #expect(try cabinet.session("fg").witnessRows(after: 0).count == 1)
    try cabinet.store.syncWitness()
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
