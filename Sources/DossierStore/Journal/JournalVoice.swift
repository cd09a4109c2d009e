import DossierCore
import GRDB
import Sealing

/// Writes the lines of one session: the first seals a session key to the log, later ones use it.
///
/// So everyone can write lines and only the holders of `log` can read them, at the price of one
/// public-key operation per session.
final class JournalVoice {
  private let stamp: StoreStamp
  private let ring: KeyRing
  private let anchor: VerifyingKey
  private var signer: LineSigner?
  private var trusted: LogKey?
  private var session: Session?
  private var fresh: Session?

  /// A session key, the line that holds it and the epoch of the log it was sealed in.
  private struct Session {
    let key: RingKey
    let start: Int
    let epoch: Int
  }

  init(stamp: StoreStamp, ring: KeyRing, anchor: VerifyingKey, signer: LineSigner?) {
    self.stamp = stamp
    self.ring = ring
    self.anchor = anchor
    self.signer = signer
  }

  /// Adds lines; the first vouches for everything that was written.
  func append(
    _ bodies: [[UInt8]], written: [WrittenEntry], in db: Database
  ) throws -> JournalHead {
    precondition(!bodies.isEmpty, "a transaction needs a journal line")
    var head = try JournalTable.head(in: db)
    for (index, body) in bodies.enumerated() {
      let link = JournalLink(
        seq: head.seq + 1, previous: head.hash,
        written: index == 0 ? WrittenEntry.encode(written) : [])
      let sealed = try seal(body, link: link, db: db)
      let hash = link.hash(stamp, body: sealed)
      try JournalTable.insert(link, hash: hash, body: sealed, into: db)
      head = JournalHead(seq: link.seq, hash: hash)
    }
    return head
  }

  /// The transaction is durable: a session key sealed in it may be used from now on.
  func committed() {
    session = fresh ?? session
    fresh = nil
  }

  /// The transaction is gone, and with it the line that held the session key.
  func rolledBack() {
    fresh = nil
  }

  /// Forgets the keys to sign and seal with.
  func end() {
    signer = nil
    session = nil
    fresh = nil
  }

  /// The public half of the log, once it is known who made it: a swapped one would let somebody
  /// read every line from then on.
  private func logKey(in db: Database) throws -> LogKey {
    let log = try LogKey.current(in: db)
    guard log != trusted else { return log }
    let trust = try TrustChain(db, stamp: stamp, anchor: anchor)
    guard try log.isGenuine(trust, stamp: stamp, in: db) else {
      throw StoreFault.forgedAuthority
    }
    trusted = log
    return log
  }

  private func seal(_ body: [UInt8], link: JournalLink, db: Database) throws -> [UInt8] {
    let log = try logKey(in: db)
    var plain = ByteWriter()
    plain.write(signer?.name.account.number ?? 0)
    plain.write(UInt32(truncatingIfNeeded: signer?.name.keys ?? 0))
    plain.write(raw: signature(of: body, link: link))
    plain.write(raw: body)
    var writer = ByteWriter()
    if let session = fresh ?? session, session.epoch == log.epoch {
      writer.write(LineForm.later.rawValue)
      writer.write(Int64(session.start))
      writer.write(
        raw: SealedBox.seal(plain.bytes, with: session.key, associated: link.context(stamp)))
    } else {
      let key = try ring.randomKey()
      writer.write(LineForm.first.rawValue)
      writer.write(UInt32(truncatingIfNeeded: log.epoch))
      writer.write(counted: try log.key.seal(key, context: link.context(stamp)))
      writer.write(raw: SealedBox.seal(plain.bytes, with: key, associated: link.context(stamp)))
      fresh = Session(key: key, start: link.seq, epoch: log.epoch)
    }
    return writer.bytes
  }

  private func signature(of body: [UInt8], link: JournalLink) -> [UInt8] {
    guard let signer else { return [UInt8](repeating: 0, count: VerifyingKey.signatureSize) }
    return signer.pair.signature(of: link.statement(stamp, signer: signer.name, body: body))
  }
}
