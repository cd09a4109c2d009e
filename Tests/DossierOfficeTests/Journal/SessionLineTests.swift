import DossierCore
import DossierOffice
import Testing

/// Logging in, locking and logging out leave their lines.
struct SessionLineTests {
  @Test(.tags(.`R-O-6.3-1`))
  func `logging in, locking and logging out are one line each, in this order`() throws {
    let scene = try Scene()
    let before = scene.store.journal.count
    let office = try scene.office("LKR")
    try office.lock()
    try office.logOut()
    let lines = scene.store.journal.dropFirst(before)
    #expect(lines.map(\.event) == [.login, .locked, .logout])
    #expect(lines.allSatisfy { $0.account == SampleBoard.account("LKR") && $0.role == "LKR" })
    #expect(lines.allSatisfy { $0.outcome == .success && $0.action == .execute })
  }

  @Test(.tags(.`R-O-6.3-1`))
  func `a login in a role that is not held is a refused line, and nothing opens`() throws {
    let scene = try Scene()
    try scene.changeProfile("LKR") { $0.assignments = [] }
    let before = scene.store.journal.count
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-6.1-1")) { try scene.office("LKR") }
    let lines = scene.store.journal.dropFirst(before)
    #expect(lines.map(\.event) == [.login])
    #expect(lines.first?.outcome == .refused)
    #expect(lines.first?.account == SampleBoard.account("LKR"))
  }

  @Test(.tags(.`R-O-6.3-1`), arguments: [MemoryStore.Operation.journal])
  func `a login that cannot be journalled opens nothing`(operation: MemoryStore.Operation) throws {
    let scene = try Scene()
    scene.store.interfere = { if $0 == operation { throw ArchiveFault.diskFull } }
    #expect(throws: ArchiveFault.diskFull) { try scene.office("LKR") }
  }
}
