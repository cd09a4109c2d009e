import DossierCore
import Foundation
import Testing

@testable import DossierStore

@Suite struct RollbackTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  private var keptCopy: String { cabinet.folder + "/yesterday.db" }

  private func keepCopy() throws {
    #expect(try cabinet.store.checkpoint())
    try FileManager.default.copyItem(atPath: cabinet.place.file, toPath: keptCopy)
  }

  /// The store as somebody would open it after putting the copy back.
  private func putBack() throws -> Store {
    try cabinet.store.close()
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: cabinet.place.file + suffix)
    }
    try FileManager.default.copyItem(atPath: keptCopy, toPath: cabinet.place.file)
    return try Store.open(cabinet.place)
  }

  @Test func `yesterday's file put back stops the login of whoever worked since`() throws {
    try cabinet.session("ib").add("gisteren")
    try keepCopy()
    try cabinet.session("ib").add("vandaag")
    let old = try putBack()
    #expect(throws: StoreFault.rolledBack(remembered: 3, found: 2)) {
      try cabinet.unlock("ib", in: old)
    }
    #expect(throws: Never.self) { try cabinet.unlock("adm", in: old) }
    try old.close()
  }

  @Test func `a file put back and written to since is another branch, not a newer one`() throws {
    try keepCopy()
    try cabinet.session("ib").add("de ene tak")
    let old = try putBack()
    try cabinet.session("adm", in: old).add("de andere tak")
    try cabinet.session("adm", in: old).add("nog een")
    #expect(throws: StoreFault.rolledBack(remembered: 2, found: 3)) {
      try cabinet.unlock("ib", in: old)
    }
    try old.close()
  }

  @Test func `a backup put back on purpose can be worked with again`() throws {
    try keepCopy()
    try cabinet.session("ib").add("verloren")
    let old = try putBack()
    let session = try old.unlock(
      login: "ib", password: TestCabinet.password("ib"), at: TestCabinet.now,
      acceptingRestore: true, failure: { _ in [] }
    ).open(role: "IB")
    try session.add("opnieuw")
    #expect(throws: Never.self) { try cabinet.unlock("ib", in: old) }
    try old.close()
  }

  @Test func `a tail that was cut off is found at login, even without the memory outside`() throws {
    let session = try cabinet.session("ib")
    try session.add("een")
    let id = try session.add("twee")
    try FileManager.default.removeItem(atPath: cabinet.place.heads)
    try cabinet.tamper("DELETE FROM journal WHERE seq = 3")
    try cabinet.tamper("DELETE FROM record WHERE id = \(id.number)")
    #expect(throws: StoreFault.rolledBack(remembered: 3, found: 2)) {
      try cabinet.unlock("ib")
    }
  }

  @Test func `a memory that somebody else wrote is not believed`() throws {
    try cabinet.session("ib").add("een")
    let files = try FileManager.default.contentsOfDirectory(atPath: cabinet.place.heads)
    let file = try #require(files.first)
    try Data(repeating: 7, count: 88)
      .write(to: URL(fileURLWithPath: cabinet.place.heads + "/" + file))
    #expect(try !cabinet.unlock("ib").isHeadKnown)
    try cabinet.tamper("UPDATE head SET sealed = zeroblob(88)")
    #expect(throws: StoreFault.damaged) { try cabinet.unlock("ib") }
  }

  @Test func `the moment of the last line is remembered, so that a clock behind it shows`() throws {
    #expect(try cabinet.unlock("ib").lastSeen == nil)
    try cabinet.session("ib").journal([1], at: TestCabinet.now.adding(seconds: 9))
    #expect(try cabinet.unlock("ib").lastSeen == TestCabinet.now.adding(seconds: 9))
    #expect(try cabinet.unlock("ib").isHeadKnown)
  }
}
