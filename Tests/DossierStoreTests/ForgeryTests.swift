import DossierCore
import Sealing
import Testing

@testable import DossierStore

@Suite struct ForgeryTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  @Test(arguments: ["body", "written", "previous", "hash"])
  func `a changed journal line is found`(column: String) throws {
    let session = try cabinet.session("ib")
    try session.add("een")
    try session.add("twee")
    try cabinet.tamper("UPDATE journal SET \(column) = zeroblob(45) WHERE seq = 2")
    #expect(
      try cabinet.findings().contains(Finding(kind: .changed, place: .line(2))))
  }

  @Test func `a line taken out of the middle is found`() throws {
    let session = try cabinet.session("ib")
    for text in ["een", "twee", "drie"] { try session.add(text) }
    try cabinet.tamper("DELETE FROM journal WHERE seq = 3")
    #expect(
      try cabinet.findings().contains(Finding(kind: .missing, place: .line(3))))
  }

  @Test func `a line in somebody else's name is found by who holds the log`() throws {
    let stamp = cabinet.store.stamp
    let ring = cabinet.store.ring
    // Somebody with the file and a signing key of their own says they are the IB.
    let signer = LineSigner(
      account: cabinet.account("ib"), keys: 1, pair: try SigningKeyPair(in: ring))
    let voice = JournalVoice(stamp: stamp, ring: ring, anchor: cabinet.store.anchor, signer: signer)
    let head = try cabinet.store.commit(voice) {
      try voice.append([[9]], written: [], in: $0)
    }
    #expect(try cabinet.findings().isEmpty)
    #expect(
      try cabinet.findings(with: "fg") == [Finding(kind: .forged, place: .line(head.seq))])
    let line = try cabinet.session("fg").journalLines(limit: 1).first
    #expect(line?.state == .forged)
    #expect(line?.signer == cabinet.account("ib"))
  }

  @Test func `a record written by nobody who logged in is found by who holds the log`() throws {
    let voice = JournalVoice(
      stamp: cabinet.store.stamp, ring: cabinet.store.ring, anchor: cabinet.store.anchor,
      signer: nil)
    let head = try cabinet.store.commit(voice) { db in
      let entry = WrittenEntry(.authority, id: 1, digest: Digest(of: [1]))
      return try voice.append([[9]], written: [entry], in: db)
    }
    #expect(
      try cabinet.findings(with: "fg").contains(
        Finding(kind: .forged, place: .line(head.seq))))
  }

  @Test func `a forged line that does not open is found by who holds the log`() throws {
    try cabinet.session("ib").add("een")
    let stamp = cabinet.store.stamp
    try cabinet.store.database.write { db in
      let head = try JournalTable.head(in: db)
      let link = JournalLink(seq: head.seq + 1, previous: head.hash, written: [])
      let body: [UInt8] = [2] + [UInt8](repeating: 0, count: 90)
      try JournalTable.insert(link, hash: link.hash(stamp, body: body), body: body, into: db)
    }
    #expect(try cabinet.findings().isEmpty)
    #expect(
      try cabinet.findings(with: "fg").contains(Finding(kind: .unreadable, place: .line(3))))
  }

  @Test func `a grant that somebody slipped in is found`() throws {
    try cabinet.tamper(
      """
      INSERT INTO key_grant SELECT account, 'FG', compartment, epoch, keys, sealed, grantor,
      grantor_keys, signature FROM key_grant WHERE role = 'ICT'
      """)
    let findings = Set(try cabinet.findings())
    let ict = Finding.Place.account(cabinet.account("ict"))
    #expect(findings.contains(Finding(kind: .unlisted, place: ict)))
    #expect(findings.contains(Finding(kind: .forged, place: ict)))
  }

  /// Somebody with the file, the machine key and an account they added themselves.
  private func intruder(
    _ body: (Authority, PublicKeys) throws -> Void
  ) throws {
    let stamp = cabinet.store.stamp
    let secrets = try AccountSecrets(in: cabinet.store.ring, anchor: nil)
    try cabinet.store.database.write { db in
      let keys = PublicKeys(
        account: AccountID(number: 4242), keys: 1, receive: secrets.receive.publicKey,
        verify: secrets.signing.publicKey)
      try keys.insert(into: db)
      let signer = LineSigner(account: keys.account, keys: 1, pair: secrets.signing)
      try body(Authority(db: db, stamp: stamp, signer: signer), keys)
    }
  }

  @Test func `a key slipped in by a stranger is not written with`() throws {
    let root = try cabinet.store.ring.randomKey()
    try intruder { authority, _ in
      let row = try CompartmentRow.find(.dossier, in: authority.db)
      let keys = try EpochKeys(root: root)
      let forged = CompartmentKeys(
        code: .dossier, number: row.number, current: 1, newest: keys, epochs: [1: keys])
      let victim = cabinet.account("ib")
      for grant in try GrantRow.all(of: victim, in: authority.db)
      where grant.compartment == row.number {
        _ = try authority.remove(grant)
        let holder = try #require(try PublicKeys.find(victim, keys: 1, in: authority.db))
        _ = try authority.grant(forged, to: holder, role: grant.role)
      }
    }
    #expect(throws: StoreFault.forgedAuthority) { try cabinet.session("ib") }
    let findings = try cabinet.findings()
    #expect(
      findings.contains(Finding(kind: .forged, place: .account(cabinet.account("ib")))))
  }

  @Test func `a swapped public half of the log stops whoever would write to it`() throws {
    let pair = try ReceiveKeyPair(in: cabinet.store.ring)
    let session = try cabinet.session("adm")
    try intruder { authority, keys in
      let row = try CompartmentRow.find(.log, in: authority.db)
      let statement = EpochRow.statement(
        cabinet.store.stamp, code: .log, epoch: 1, publicHalf: pair.publicKey.bytes)
      try authority.db.run(
        "UPDATE epoch SET public = ?, maker = ?, signature = ? WHERE compartment = ?",
        [
          pair.publicKey.bytes.blob, keys.account.number,
          authority.signer.pair.signature(of: statement).blob, row.number,
        ])
    }
    #expect(throws: StoreFault.forgedAuthority) { try session.add("meelezen") }
    #expect(throws: StoreFault.forgedAuthority) { try cabinet.session("fg") }
  }
}
