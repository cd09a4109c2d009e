import DossierCore
import Sealing

/// One thing a transaction wrote or removed, as the journal lists it in the clear.
struct WrittenEntry: Hashable {
  let kind: Kind
  let id: Int64
  let version: Int
  let digest: Digest

  /// The number is in the file.
  enum Kind: UInt8 {
    case record = 1
    case recordErased = 2
    case document = 3
    case documentErased = 4
    case rosterChunk = 5
    case rosterChunkErased = 6
    /// A row of keys, epochs, approvals or grants; found by its digest.
    case authority = 7
    case authorityErased = 8
  }

  init(_ kind: Kind, id: Int64, version: Int = 0, digest: Digest = .zero) {
    self.kind = kind
    self.id = id
    self.version = version
    self.digest = digest
  }

  static let size = 1 + 8 + 4 + Digest.size

  static func encode(_ entries: [WrittenEntry]) -> [UInt8] {
    var writer = ByteWriter()
    for entry in entries {
      writer.write(entry.kind.rawValue)
      writer.write(entry.id)
      writer.write(UInt32(truncatingIfNeeded: entry.version))
      writer.write(raw: entry.digest.bytes)
    }
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> [WrittenEntry] {
    guard bytes.count % size == 0 else { throw StoreFault.damaged }
    var reader = ByteReader(bytes)
    return try (0..<bytes.count / size).map { _ in
      guard let kind = Kind(rawValue: try reader.number()) else { throw StoreFault.damaged }
      return WrittenEntry(
        kind, id: try reader.number(), version: Int(try reader.number(UInt32.self)),
        digest: try Digest(bytes: reader.raw(Digest.size)))
    }
  }
}
