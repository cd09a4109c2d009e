import DossierCore
import GRDB
import Sealing

/// Opens journal lines with the keys of the log.
final class JournalReader {
  private let stamp: StoreStamp
  private let keys: CompartmentKeys
  private var pairs: [Int: ReceiveKeyPair] = [:]
  private var sessions: [Int: RingKey] = [:]
  private var signers: [LineSigner.Name: VerifyingKey] = [:]

  /// Session keys kept at a time: the ring has a limited number of places.
  private static let sessionLimit = 64

  init(stamp: StoreStamp, keys: CompartmentKeys) {
    self.stamp = stamp
    self.keys = keys
  }

  /// Opens a line and checks who signed it; a bad line is an answer, not an error.
  func open(_ line: JournalTable.Line, in db: Database) throws -> JournalLine {
    let seq = line.link.seq
    do {
      var reader = ByteReader(try plain(of: line, in: db))
      let account = AccountID(number: try reader.number())
      let generation = Int(try reader.number(UInt32.self))
      let signature = try reader.raw(VerifyingKey.signatureSize)
      let body = reader.remaining
      guard generation > 0 else {
        return JournalLine(seq: seq, body: body, signer: nil, state: .unsigned)
      }
      let name = LineSigner.Name(account: account, keys: generation)
      let isGenuine = try isSigned(signature, line.link, name: name, body: body, db: db)
      return JournalLine(
        seq: seq, body: body, signer: account, state: isGenuine ? .signed : .forged)
    } catch is SealingFault {
      return JournalLine(seq: seq, body: [], signer: nil, state: .unreadable)
    } catch StoreFault.damaged {
      return JournalLine(seq: seq, body: [], signer: nil, state: .unreadable)
    }
  }

  private func plain(of line: JournalTable.Line, in db: Database) throws -> [UInt8] {
    var reader = ByteReader(line.body)
    let context = line.link.context(stamp)
    switch LineForm(rawValue: try reader.number()) {
    case .first:
      let key = try sessionKey(&reader, context: context)
      remember(key, of: line.link.seq)
      return try SealedBox.open(reader.remaining, with: key, associated: context)
    case .later:
      let start = Int(try reader.number(Int64.self))
      let key = try sessions[start] ?? sessionKey(of: start, in: db)
      return try SealedBox.open(reader.remaining, with: key, associated: context)
    case nil:
      throw StoreFault.damaged
    }
  }

  private func sessionKey(of start: Int, in db: Database) throws -> RingKey {
    guard let line = try JournalTable.line(start, in: db) else { throw StoreFault.damaged }
    var reader = ByteReader(line.body)
    guard LineForm(rawValue: try reader.number()) == .first else { throw StoreFault.damaged }
    let key = try sessionKey(&reader, context: line.link.context(stamp))
    remember(key, of: start)
    return key
  }

  private func sessionKey(_ reader: inout ByteReader, context: [UInt8]) throws -> RingKey {
    let epoch = Int(try reader.number(UInt32.self))
    let sealed = try reader.counted()
    guard let root = keys.epochs[epoch]?.root else { throw StoreFault.damaged }
    let pair = try pairs[epoch] ?? ReceiveKeyPair(secret: root)
    pairs[epoch] = pair
    return try pair.openKey(sealed, context: context)
  }

  private func remember(_ key: RingKey, of start: Int) {
    if sessions.count >= Self.sessionLimit { sessions.removeAll() }
    sessions[start] = key
  }

  private func isSigned(
    _ signature: [UInt8], _ link: JournalLink, name: LineSigner.Name, body: [UInt8], db: Database
  ) throws -> Bool {
    if signers[name] == nil {
      signers[name] = try PublicKeys.find(name.account, keys: name.keys, in: db)?.verify
    }
    guard let verify = signers[name] else { return false }
    return verify.isSignature(signature, of: link.statement(stamp, signer: name, body: body))
  }
}
