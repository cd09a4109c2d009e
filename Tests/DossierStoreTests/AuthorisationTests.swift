import DossierCore
import Sealing
import Testing

@testable import DossierStore

@Suite struct AuthorisationTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  private func write<R>(
    _ session: StoreSession, _ body: (StoreTransaction) throws -> R
  ) throws -> R {
    try session.write(at: TestCabinet.now) { transaction in
      let result = try body(transaction)
      transaction.append(Array("authority".utf8))
      return result
    }
  }

  private func invite(_ login: String) throws -> Invitation {
    try write(cabinet.session("ict")) {
      try $0.invite(login: login, expires: TestCabinet.now.adding(seconds: 3600))
    }
  }

  private func accept(
    _ login: String, _ invitation: Invitation, at moment: Moment = TestCabinet.now
  ) throws -> AcceptedInvitation {
    let typed = try #require(OneTimeCode(typed: invitation.code.text.lowercased()))
    return try cabinet.store.accept(
      login: login, code: typed, password: TestCabinet.password(login), at: moment,
      line: { _ in [1] }, failure: { _ in [2] })
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
    for login in ["lkr", "niemand"] {
      #expect(throws: StoreFault.invitationRefused) {
        try cabinet.store.accept(
          login: login, code: OneTimeCode(), password: Secret(utf8: "x"), at: TestCabinet.now,
          line: { _ in [1] }, failure: { _ in [2] })
      }
    }
    for _ in 0..<4 {
      #expect(throws: StoreFault.invitationRefused) {
        try cabinet.store.accept(
          login: "lkr", code: OneTimeCode(), password: Secret(utf8: "x"), at: TestCabinet.now,
          line: { _ in [1] }, failure: { _ in [2] })
      }
    }
    #expect(throws: StoreFault.invitationRefused) { try accept("lkr", invitation) }
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
