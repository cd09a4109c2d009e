import DossierCore
import Sealing
import Testing

@testable import DossierStore

@Suite struct PolicyKeysTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  private func write<R>(
    _ session: StoreSession, _ body: (StoreTransaction) throws -> R
  ) throws -> R {
    try session.write(at: TestCabinet.now) { transaction in
      let result = try body(transaction)
      transaction.append(Array("policy".utf8))
      return result
    }
  }

  @Test func `a new compartment opens for who is entitled and approved, and for the sheets`() throws
  {
    let given = try write(cabinet.session("ict")) {
      try $0.addCompartment("vertrouwelijk") { _, role in role == "IB" }
    }
    #expect(
      given
        == [PendingGrant(account: cabinet.account("ib"), role: "IB", compartment: "vertrouwelijk")])
    #expect(try cabinet.recoverySession().compartments.contains("vertrouwelijk"))
    #expect(try cabinet.session("ib").compartments.contains("vertrouwelijk"))
    #expect(!(try cabinet.session("ict").compartments.contains("vertrouwelijk")))
    #expect(try cabinet.findings().isEmpty)
    let again = try write(cabinet.session("ict")) {
      try $0.addCompartment("vertrouwelijk") { _, _ in true }
    }
    #expect(again.isEmpty, "an existing compartment gives nobody a key")
  }

  @Test func `a role that may open less loses the key and keeps its approval`() throws {
    let clerk = try cabinet.session("adm")
    let old = try clerk.add("oud")
    let taken = try write(cabinet.session("ib")) {
      try $0.narrow { _, role in role == "ADM" ? [.register, .organisation] : nil }
    }
    #expect(
      taken == [PendingGrant(account: cabinet.account("adm"), role: "ADM", compartment: .dossier)])
    #expect(throws: StoreFault.compartmentClosed(.dossier)) { try clerk.text(of: old) }
    let again = try cabinet.session("adm")
    #expect(again.compartments == [.register, .organisation])
    let leader = try cabinet.session("ib")
    let fresh = try leader.add("nieuw")
    #expect(try leader.text(of: old) == "oud")
    #expect(try leader.text(of: fresh) == "nieuw")
    #expect(try leader.pendingGrants().isEmpty, "nobody hands it over again")
    let standing = try cabinet.store.roleStandings(of: cabinet.account("adm")).first
    #expect(standing?.isApproved == true)
    #expect(standing?.waiting.isEmpty == true)
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `what the taker does not hold is renewed by the next holder`() throws {
    _ = try write(cabinet.session("ict")) {
      try $0.narrow { _, role in role == "ADM" ? [.register, .organisation] : nil }
    }
    #expect(try cabinet.session("adm").compartments == [.register, .organisation])
    let leader = try cabinet.session("ib")
    #expect(try leader.dueEpochs() == [.dossier])
    _ = try write(leader) { try $0.fulfilPending { _, _ in true } }
    #expect(try leader.dueEpochs().isEmpty)
    #expect(try cabinet.session("adm").compartments == [.register, .organisation])
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `an appointment that somebody widened in the file is not approved`() throws {
    try cabinet.store.database.write { db in
      try db.run(
        "UPDATE appointment SET compartments = ? WHERE role = ?",
        ["dossier,log,organisation,register", "ADM"])
    }
    let standing = try cabinet.store.roleStandings(of: cabinet.account("adm")).first
    #expect(standing?.isApproved == false)
  }

  @Test func `only compartments in which something is kept are filled`() throws {
    let leader = try cabinet.session("ib")
    #expect(try leader.filledCompartments() == [.log])
    _ = try leader.add("iets")
    #expect(try leader.filledCompartments() == [.log, .dossier])
  }
}
