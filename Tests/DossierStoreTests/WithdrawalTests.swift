import DossierCore
import Sealing
import Testing

@testable import DossierStore

@Suite struct WithdrawalTests: CabinetAuthority {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  @Test func `who loses a role loses the key, and what is written later has another`() throws {
    let leader = try cabinet.session("ib")
    let clerk = try cabinet.session("adm")
    let before = try leader.add("oud")
    #expect(try clerk.text(of: before) == "oud")
    let outcome = try write(leader) { try $0.withdraw(cabinet.account("adm"), role: "ADM") }
    #expect(outcome.renewed == [.dossier, .register, .organisation])
    #expect(outcome.due.isEmpty)
    #expect(throws: StoreFault.withdrawn) { try clerk.text(of: before) }
    #expect(throws: StoreFault.withdrawn) { try clerk.add("stiekem") }
    let after = try leader.add("nieuw")
    #expect(try leader.text(of: before) == "oud")
    #expect(try leader.text(of: after) == "nieuw")
    #expect(
      try leader.records(of: .pupil(PupilID(number: 7)), in: .dossier).map(\.id).sorted()
        == [before, after].sorted())
    #expect(try cabinet.session("fg").compartments == [.register, .organisation, .log])
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `a withdrawal by somebody without the key is finished by the next holder`() throws {
    let id = try cabinet.session("ib").add("oud")
    let outcome = try write(cabinet.session("ict")) {
      try $0.block(cabinet.account("adm"))
    }
    #expect(outcome.renewed == [.organisation])
    #expect(outcome.due == [.dossier, .register])
    #expect(throws: StoreFault.accountBlocked) { try cabinet.unlock("adm") }
    let holder = try cabinet.session("ib")
    #expect(Set(try holder.dueEpochs()) == [.dossier, .register])
    _ = try write(holder) { try $0.fulfilPending(entitled: anybody) }
    #expect(try holder.dueEpochs().isEmpty)
    #expect(try holder.text(of: id) == "oud")
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `a blocked account that is let in again needs new approvals`() throws {
    let adm = cabinet.account("adm")
    _ = try write(cabinet.session("ib")) { try $0.block(adm) }
    try write(cabinet.session("ict")) { try $0.unblock(adm) }
    #expect(throws: StoreFault.noRole("ADM")) { try cabinet.session("adm") }
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.isEmpty)
    let fingerprint = try #require(
      try cabinet.store.accountStandings().first { $0.id == adm }?.fingerprint)
    try write(cabinet.session("fg")) {
      try $0.approve(adm, role: "ADM", fingerprint: fingerprint)
    }
    _ = try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }
    #expect(try cabinet.session("adm").compartments == [.dossier, .register, .organisation])
  }

  @Test func `a status that somebody flips back in the file brings no keys`() throws {
    _ = try write(cabinet.session("ib")) { try $0.block(cabinet.account("adm")) }
    let active = AccountStatus.active.rawValue
    try cabinet.tamper(
      "UPDATE account SET status = \(active) WHERE id = \(cabinet.account("adm").number)")
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.isEmpty)
  }

  @Test func `who is not entitled by the sealed profiles gets nothing, whatever waits`() throws {
    let adm = cabinet.account("adm")
    try cabinet.tamper("DELETE FROM key_grant WHERE account = \(adm.number)")
    let given = try write(cabinet.session("ib")) {
      try $0.fulfilPending { account, _ in account != adm }
    }
    #expect(given.isEmpty)
    #expect(try cabinet.session("ib").pendingGrants().contains { $0.account == adm })
  }

  @Test func `a forgotten password means new keys and a new approval`() throws {
    let id = try cabinet.session("ib").add("dossier")
    let account = cabinet.account("adm")
    let invitation = try write(cabinet.session("ict")) {
      try $0.resetAccount(account, expires: TestCabinet.now.adding(seconds: 60))
    }
    #expect(throws: StoreFault.loginRefused) { try cabinet.unlock("adm") }
    let accepted = try accept("adm", invitation)
    #expect(throws: StoreFault.noRole("ADM")) { try cabinet.session("adm") }
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.isEmpty)
    try write(cabinet.session("fg")) {
      try $0.approve(account, role: "ADM", fingerprint: accepted.fingerprint)
    }
    _ = try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }
    #expect(try cabinet.session("adm").text(of: id) == "dossier")
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  /// Invites somebody as LKR whom `approver` alone approves; `holder` hands over the keys.
  private func admit(_ login: String, by approver: String, from holder: String) throws {
    let accepted = try accept(login, invite(login))
    try write(cabinet.session("ict")) {
      try $0.appoint(
        accepted.account, role: RoleCode(login.uppercased()),
        compartments: [.register, .organisation], approvalsNeeded: 1)
    }
    try write(cabinet.session(approver)) {
      try $0.approve(
        accepted.account, role: RoleCode(login.uppercased()), fingerprint: accepted.fingerprint)
    }
    _ = try write(cabinet.session(holder)) { try $0.fulfilPending(entitled: anybody) }
  }

  @Test(arguments: ["reset", "block", "end", "withdraw"])
  func `who was let in by somebody who is out now stays in, and can let in others`(
    how: String
  ) throws {
    try admit("lkr", by: "ict", from: "ib")
    try admit("cla", by: "lkr", from: "lkr")
    let out = try cabinet.session("lkr").account
    try write(cabinet.session("ict")) { transaction in
      switch how {
      case "reset": _ = try transaction.resetAccount(out, expires: TestCabinet.now)
      case "withdraw": _ = try transaction.withdraw(out, role: "LKR")
      default: _ = try transaction.block(out, ended: how == "end")
      }
    }
    #expect(throws: (any Error).self) { try cabinet.session("lkr") }
    #expect(try cabinet.session("cla").compartments.contains(.organisation))
    _ = try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }
    #expect(try cabinet.session("cla").compartments == [.register, .organisation])
    #expect(throws: (any Error).self) { try cabinet.session("lkr") }
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `an approval slipped in among the past ones is found`() throws {
    try admit("lkr", by: "ict", from: "ib")
    let out = try cabinet.session("lkr").account
    _ = try write(cabinet.session("ict")) { try $0.withdraw(out, role: "LKR") }
    try cabinet.tamper("UPDATE approval_past SET role = 'FG'")
    #expect(!(try cabinet.findings(with: "fg").isEmpty))
  }
}
