import DossierCore
import Glibc
import Sealing

/// Two files on another disk: the newest head, and every sealed row in order.
struct WitnessDirectory {
  let path: String
  let stamp: StoreStamp

  private static let rowLimit = 1 << 30
  private var headFile: String { path + "/journal.head" }
  private var rowFile: String { path + "/journal.rows" }

  /// The head that was witnessed last; `nil` when there is none or it is of another store.
  func head() -> JournalHead? {
    guard let bytes = try? PrivateFile.read(headFile, limit: 1024),
      bytes.starts(with: stamp.bytes)
    else { return nil }
    var reader = ByteReader(bytes[stamp.bytes.count...])
    guard let seq = try? reader.number(Int64.self), let hash = try? reader.raw(Digest.size)
    else { return nil }
    return JournalHead(seq: Int(seq), hash: hash)
  }

  /// Whether a head lies there that this store did not write.
  var isForeign: Bool { head() == nil && access(headFile, F_OK) == 0 }

  func put(_ head: JournalHead) throws {
    var writer = ByteWriter(stamp.bytes)
    writer.write(Int64(head.seq))
    writer.write(raw: head.hash)
    try PrivateFile.replace(headFile, writer.bytes)
  }

  /// All whole rows, and where the last of them ends; a torn end is what a crash left.
  func rows() throws -> (rows: [WitnessTable.SealedRow], end: Int) {
    let bytes: [UInt8]
    do {
      bytes = try PrivateFile.read(rowFile, limit: Self.rowLimit)
    } catch .missing {
      return ([], 0)
    }
    var reader = ByteReader(bytes)
    var rows: [WitnessTable.SealedRow] = []
    var end = 0
    while !reader.isAtEnd, let frame = try? reader.counted(), let row = Self.row(frame) {
      rows.append(row)
      end += 4 + frame.count
    }
    return (rows, end)
  }

  /// How long the file with the rows is.
  func rowBytes() throws -> Int {
    do {
      return try PrivateFile.read(rowFile, limit: Self.rowLimit).count
    } catch .missing {
      return 0
    }
  }

  func append(_ rows: [WitnessTable.SealedRow], at end: Int) throws {
    guard !rows.isEmpty else { return }
    var writer = ByteWriter()
    for row in rows {
      var frame = ByteWriter()
      frame.write(Int64(row.seq))
      frame.write(UInt32(truncatingIfNeeded: row.ordinal))
      frame.write(UInt32(truncatingIfNeeded: row.epoch))
      frame.write(counted: row.sealed)
      writer.write(counted: frame.bytes + Digest(of: frame.bytes).bytes)
    }
    try PrivateFile.append(rowFile, writer.bytes, at: end)
  }

  /// Keeps the rows of a branch that was left by a restore, under another name.
  func setAside(_ head: JournalHead) throws {
    let name = head.hash.prefix(8).map { String($0, radix: 16) }.joined()
    guard rename(rowFile, "\(rowFile).\(head.seq)-\(name)") == 0 || errno == ENOENT else {
      throw systemFault()
    }
  }

  private static func row(_ frame: [UInt8]) -> WitnessTable.SealedRow? {
    guard frame.count > Digest.size else { return nil }
    let content = Array(frame.dropLast(Digest.size))
    guard Digest(of: content).bytes == Array(frame.suffix(Digest.size)) else { return nil }
    var reader = ByteReader(content)
    guard let seq = try? reader.number(Int64.self), let ordinal = try? reader.number(UInt32.self),
      let epoch = try? reader.number(UInt32.self), let sealed = try? reader.counted()
    else { return nil }
    return WitnessTable.SealedRow(
      seq: Int(seq), ordinal: Int(ordinal), epoch: Int(epoch), sealed: sealed)
  }
}
