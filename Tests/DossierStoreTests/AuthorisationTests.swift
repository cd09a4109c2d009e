import DossierCore
import Sealing
import Testing

@testable import DossierStore

@Suite struct AuthorisationTests: CabinetAuthority {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  /// Somebody new who has made keys and was appointed to `LKR` with `register`.
  private func newcomer(needed: Int = 1) throws -> AcceptedInvitation {
    let accepted = try accept("lkr", invite("lkr"))
    try write(cabinet.session("ict")) {
      try $0.appoint(
        accepted.account, role: "LKR", compartments: [.register, .organisation],
        approvalsNeeded: needed)
    }
    return accepted
  }

  @Test func `invited, approved, fulfilled: only then the role opens anything`() throws {
    let id = try cabinet.session("ib").add("rooster", to: .register)
    let accepted = try newcomer()
    #expect(try cabinet.unlock("lkr").status == .keysMade)
    #expect(throws: StoreFault.noRole("LKR")) { try cabinet.unlock("lkr").open(role: "LKR") }
    try write(cabinet.session("fg")) {
      try $0.approve(accepted.account, role: "LKR", fingerprint: accepted.fingerprint)
    }
    let early = try cabinet.session("lkr")
    #expect(early.compartments.isEmpty)
    let given = try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }
    #expect(Set(given.map(\.compartment)) == [.register, .organisation])
    #expect(given.allSatisfy { $0.account == accepted.account && $0.role == "LKR" })
    // The session that was open already gets its keys with its next step.
    #expect(try early.text(of: id) == "rooster")
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.isEmpty)
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `a holder hands over only what it holds`() throws {
    let accepted = try newcomer()
    try write(cabinet.session("fg")) {
      try $0.approve(accepted.account, role: "LKR", fingerprint: accepted.fingerprint)
    }
    let given = try write(cabinet.session("ict")) { try $0.fulfilPending(entitled: anybody) }
    #expect(given.map(\.compartment) == [.organisation])
    #expect(try cabinet.session("ict").pendingGrants().map(\.compartment) == [.register])
    let rest = try write(cabinet.recoverySession()) { try $0.fulfilPending(entitled: anybody) }
    #expect(rest.map(\.compartment) == [.register])
  }

  @Test func `two approvals needed means two different people, and never oneself`() throws {
    let accepted = try newcomer(needed: 2)
    for _ in 0..<2 {
      try write(cabinet.session("fg")) {
        try $0.approve(accepted.account, role: "LKR", fingerprint: accepted.fingerprint)
      }
    }
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.isEmpty)
    #expect(try cabinet.store.roleStandings(of: accepted.account).first?.approvals.count == 1)
    try write(cabinet.session("ib")) {
      try $0.approve(accepted.account, role: "LKR", fingerprint: accepted.fingerprint)
    }
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.count == 2)
    #expect(throws: StoreFault.ownApproval) {
      try write(cabinet.session("fg")) {
        try $0.approve(
          cabinet.account("fg"), role: "FG", fingerprint: accepted.fingerprint)
      }
    }
  }

  @Test func `other keys than the ones compared cannot be approved`() throws {
    let accepted = try newcomer()
    let other = try #require(
      try cabinet.store.accountStandings().first { $0.id == cabinet.account("ib") }?.fingerprint)
    #expect(throws: StoreFault.fingerprintDiffers(accepted.account)) {
      try write(cabinet.session("fg")) {
        try $0.approve(accepted.account, role: "LKR", fingerprint: other)
      }
    }
  }

  @Test func `an approval by somebody slipped into the file gives nobody a key`() throws {
    let accepted = try newcomer()
    let stamp = cabinet.store.stamp
    let secrets = try AccountSecrets(in: cabinet.store.ring, anchor: nil)
    let intruder = AccountID(number: 4242)
    try cabinet.store.database.write { db in
      let keys = PublicKeys(
        account: intruder, keys: 1, receive: secrets.receive.publicKey,
        verify: secrets.signing.publicKey)
      try keys.insert(into: db)
      let authority = Authority(
        db: db, stamp: stamp,
        signer: LineSigner(account: intruder, keys: 1, pair: secrets.signing))
      let appointment = try #require(try Appointment.find(accepted.account, "LKR", in: db))
      let beneficiary = try #require(try PublicKeys.find(accepted.account, keys: 1, in: db))
      _ = try authority.approve(appointment, of: beneficiary)
      try db.run("UPDATE account SET status = 3")
    }
    #expect(try write(cabinet.session("ib")) { try $0.fulfilPending(entitled: anybody) }.isEmpty)
    #expect(!(try cabinet.findings().isEmpty))
  }

  @Test func `a wrong code is refused like an unknown login, and five tries end it`() throws {
    let invitation = try invite("lkr")
    cabinet.store.passwordTries = 0
    for login in ["lkr", "niemand", "ib"] {
      #expect(throws: StoreFault.invitationRefused) {
        try cabinet.store.accept(
          login: login, code: OneTimeCode(), password: Secret(utf8: "x"), at: TestCabinet.now,
          line: { _ in [1] }, failure: { _ in [2] })
      }
    }
    #expect(cabinet.store.passwordTries == 3, "each cost the time of one derived key")
    for _ in 0..<4 {
      #expect(throws: StoreFault.invitationRefused) {
        try cabinet.store.accept(
          login: "lkr", code: OneTimeCode(), password: Secret(utf8: "x"), at: TestCabinet.now,
          line: { _ in [1] }, failure: { _ in [2] })
      }
    }
    let later = TestCabinet.now.adding(seconds: 5)
    #expect(throws: StoreFault.waitUntil(later)) { try accept("lkr", invitation) }
    #expect(throws: StoreFault.invitationRefused) { try accept("lkr", invitation, at: later) }
  }

  @Test(arguments: ["lkr", "niemand"])
  func `guessing codes waits, whether somebody was invited or not`(login: String) throws {
    _ = try invite("lkr")
    func guess() throws {
      _ = try cabinet.store.accept(
        login: login, code: OneTimeCode(), password: Secret(utf8: "x"), at: TestCabinet.now,
        line: { _ in [1] }, failure: { _ in [2] })
    }
    for _ in 0..<5 { #expect(throws: StoreFault.invitationRefused) { try guess() } }
    #expect(throws: StoreFault.waitUntil(TestCabinet.now.adding(seconds: 5))) { try guess() }
  }

  @Test func `a code expires and works once`() throws {
    let invitation = try invite("lkr")
    #expect(throws: StoreFault.invitationRefused) {
      try accept("lkr", invitation, at: TestCabinet.now.adding(seconds: 3600))
    }
    _ = try accept("lkr", invitation)
    #expect(throws: StoreFault.invitationRefused) { try accept("lkr", invitation) }
    #expect(throws: StoreFault.loginTaken) { try invite("lkr") }
  }
}
