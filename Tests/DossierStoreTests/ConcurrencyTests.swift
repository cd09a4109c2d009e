import DossierCore
import Foundation
import Testing

@testable import DossierStore

@Suite struct ConcurrencyTests {
  @Test func `two writers at once lose no update`() async throws {
    let cabinet = try TestCabinet()
    let id = try cabinet.session("ib").add("0")
    let place = cabinet.place
    let rounds = 60
    await withTaskGroup(of: Int.self) { group in
      for login in ["ib", "adm"] {
        group.addTask { (try? Self.count(up: id, as: login, at: place, rounds: rounds)) ?? 0 }
      }
      for await done in group { #expect(done == rounds) }
    }
    let session = try cabinet.session("ib")
    #expect(try session.text(of: id) == "\(2 * rounds)")
    #expect(try session.history(of: id).count == 2 * rounds + 1)
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  /// Adds one to the number in the record, again when somebody else was first.
  private static func count(
    up id: RecordID, as login: String, at place: StorePlace, rounds: Int
  ) throws -> Int {
    let store = try Store.open(place)
    defer { try? store.close() }
    let role = RoleCode(login.uppercased())
    let session = try store.unlock(
      login: login, password: TestCabinet.password(login), at: TestCabinet.now,
      failure: { _ in [] }
    ).open(role: role)
    var done = 0
    while done < rounds {
      guard let record = try session.record(id) else { return done }
      let number = Int(String(decoding: record.body, as: UTF8.self)) ?? 0
      do {
        try session.change(id, to: "\(number + 1)", seen: record.version)
        done += 1
      } catch is WriteConflict {
        continue
      }
    }
    return done
  }

  @Test func `a colleague who only looks brings no news, also after a change of one's own`() throws
  {
    let cabinet = try TestCabinet()
    let other = try cabinet.another()
    defer { try? other.close() }
    let colleague = try cabinet.session("adm", in: other)
    let own = try cabinet.session("ib")
    _ = try cabinet.store.hasForeignChange()
    try colleague.journal(Array("{}".utf8), at: Moment(milliseconds: 1))
    #expect(try !cabinet.store.hasForeignChange())
    try own.add("zelf")
    try colleague.journal(Array("{}".utf8), at: Moment(milliseconds: 2))
    #expect(try !cabinet.store.hasForeignChange())
    try own.add("zelf nog eens")
    try colleague.add("ander")
    #expect(try cabinet.store.hasForeignChange())
    #expect(try !cabinet.store.hasForeignChange())
  }

  @Test func `another connection's change is noticed and one's own is not`() throws {
    let cabinet = try TestCabinet()
    let other = try cabinet.another()
    defer { try? other.close() }
    #expect(try !cabinet.store.hasForeignChange())
    try cabinet.session("ib").add("zelf")
    #expect(try !cabinet.store.hasForeignChange())
    try cabinet.session("adm", in: other).add("ander")
    #expect(try cabinet.store.hasForeignChange())
    #expect(try !cabinet.store.hasForeignChange())
  }
}
