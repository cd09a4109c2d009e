import DossierCore
import Sealing
import Testing

@testable import DossierStore

@Suite struct AccountTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  /// A try with a wrong password; what the journal was told.
  private func fail(_ login: String, at moment: Moment = TestCabinet.now) -> (
    fault: StoreFault?, told: [FailedUnlock]
  ) {
    var told: [FailedUnlock] = []
    do {
      _ = try cabinet.store.unlock(
        login: login, password: Secret(utf8: "fout"), at: moment
      ) {
        told.append($0)
        return Array("failed".utf8)
      }
      return (nil, told)
    } catch {
      return (error as? StoreFault, told)
    }
  }

  @Test func `a wrong password and an unknown login get the same answer`() throws {
    let known = fail("ib")
    let unknown = fail("niemand")
    #expect(known.fault == .loginRefused)
    #expect(unknown.fault == .loginRefused)
    #expect(
      known.told == [FailedUnlock(account: cabinet.account("ib"), reason: .wrongPassword)])
    #expect(unknown.told == [FailedUnlock(account: nil, reason: .wrongPassword)])
    #expect(cabinet.store.passwordTries == 2, "both cost the time of one derived key")
    let lines = try cabinet.session("fg").journalLines(limit: 2)
    #expect(lines.map(\.state) == [.unsigned, .unsigned])
    #expect(lines.map(\.body) == [Array("failed".utf8), Array("failed".utf8)])
  }

  @Test(arguments: ["ib", "niemand"])
  func `after five wrong tries in a row the delay grows, whether the login exists or not`(
    login: String
  ) throws {
    for _ in 0..<4 { #expect(fail(login).fault == .loginRefused) }
    #expect(fail(login).fault == .loginRefused)
    let first = TestCabinet.now.adding(seconds: 5)
    #expect(fail(login).fault == .waitUntil(first))
    #expect(fail(login, at: first).fault == .loginRefused)
    #expect(fail(login, at: first).fault == .waitUntil(first.adding(seconds: 10)))
  }

  @Test func `even the right password waits, and once let in the count begins anew`() throws {
    for _ in 0..<5 { _ = fail("ib") }
    #expect(throws: StoreFault.waitUntil(TestCabinet.now.adding(seconds: 5))) {
      try cabinet.unlock("ib")
    }
    let later = TestCabinet.now.adding(seconds: 5)
    _ = try cabinet.store.unlock(
      login: "ib", password: TestCabinet.password("ib"), at: later, failure: { _ in [] })
    for _ in 0..<4 { #expect(fail("ib", at: later).fault == .loginRefused) }
    #expect(throws: Never.self) { try cabinet.unlock("ib") }
  }

  @Test func `the delay grows to an hour and no further`() {
    let delays = [1, 4, 5, 6, 7, 14, 15, 100].map(AttemptTable.delay(after:))
    #expect(delays == [0, 0, 5, 10, 20, 2560, 3600, 3600])
  }

  @Test func `a login is found whatever its case`() throws {
    #expect(throws: Never.self) {
      try cabinet.store.unlock(
        login: "IB", password: TestCabinet.password("ib"), at: TestCabinet.now,
        failure: { _ in [] })
    }
  }

  @Test func `a role nobody gave cannot be opened`() throws {
    let unlocked = try cabinet.unlock("adm")
    #expect(unlocked.roles.map(\.role) == ["ADM"])
    #expect(throws: StoreFault.noRole("IB")) { try unlocked.open(role: "IB") }
  }

  @Test func `a changed password opens the same account and the old one does not`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("van mij")
    _ = try session.putDraft([1, 2, 3])
    #expect(throws: StoreFault.loginRefused) {
      try session.changePassword(
        from: Secret(utf8: "fout"), to: Secret(utf8: "nieuw"), at: TestCabinet.now, line: [1],
        failure: [9])
    }
    #expect(try cabinet.session("fg").journalLines(limit: 1).map(\.body) == [[9]])
    try session.changePassword(
      from: TestCabinet.password("ib"), to: Secret(utf8: "nieuw"), at: TestCabinet.now,
      line: [1], failure: [9])
    #expect(throws: StoreFault.loginRefused) { try cabinet.unlock("ib") }
    let again = try cabinet.store.unlock(
      login: "ib", password: Secret(utf8: "nieuw"), at: TestCabinet.now, failure: { _ in [] }
    ).open(role: "IB")
    #expect(try again.text(of: id) == "van mij")
    #expect(try again.drafts().map(\.content) == [[1, 2, 3]])
  }

  @Test func `the old password cannot be guessed at an unlocked desk`() throws {
    let session = try cabinet.session("ib")
    func guess() throws {
      try session.changePassword(
        from: Secret(utf8: "fout"), to: Secret(utf8: "nieuw"), at: TestCabinet.now, line: [1],
        failure: [9])
    }
    for _ in 0..<5 { #expect(throws: StoreFault.loginRefused) { try guess() } }
    #expect(throws: StoreFault.waitUntil(TestCabinet.now.adding(seconds: 5))) { try guess() }
    #expect(throws: Never.self) { try cabinet.unlock("ib") }
  }

  @Test func `a try counts before its answer is known`() throws {
    try cabinet.tamper("UPDATE account SET memory = 1")
    #expect(throws: (any Error).self) { try cabinet.unlock("ib") }
    let counted = try cabinet.store.database.read {
      try $0.number("SELECT failures FROM attempt")
    }
    #expect(counted == 1)
  }

  @Test func `both sheets open everything and one alone nothing`() throws {
    let id = try cabinet.session("ib").add("alleen ib", to: .shielded)
    #expect(try cabinet.recoverySession().text(of: id) == "alleen ib")
    let stranger = RecoverySheets()
    let mixed = try RecoverySheets(cabinet.sheets.first, stranger.second)
    #expect(throws: StoreFault.loginRefused) {
      try cabinet.store.unlockRecovery(mixed, at: TestCabinet.now, failure: { _ in [] })
    }
    let swapped = try RecoverySheets(cabinet.sheets.second, cabinet.sheets.first)
    #expect(throws: Never.self) {
      try cabinet.store.unlockRecovery(swapped, at: TestCabinet.now, failure: { _ in [] })
    }
  }

  @Test func `living holders are counted without the recovery sheets`() throws {
    #expect(
      try cabinet.store.livingHolders() == [
        .dossier: 2, .register: 3, .organisation: 4, .shielded: 1, .log: 1,
      ])
  }
}
