import DossierCore
import Sealing

/// Cuts a stream of pieces in chunks and writes them, a few in one transaction.
struct DocumentStaging {
  let store: Store
  let id: RecordID
  let key: RingKey
  private(set) var byteCount = 0
  private(set) var chunkCount = 0
  /// The digests of all chunks, one after the other.
  private(set) var digests: [UInt8] = []
  private var buffer: [UInt8] = []

  /// So many chunks in one transaction stay well under what others may wait.
  private static let batch = 8

  init(store: Store, id: RecordID, key: RingKey) {
    self.store = store
    self.id = id
    self.key = key
  }

  mutating func take(_ piece: [UInt8]) throws {
    guard byteCount + piece.count <= StagedDocument.limit else {
      throw StoreFault.tooLarge(limit: StagedDocument.limit)
    }
    byteCount += piece.count
    buffer += piece
    while buffer.count >= Self.batch * StagedDocument.chunkSize {
      try write(Array(buffer.prefix(Self.batch * StagedDocument.chunkSize)))
      buffer.removeFirst(Self.batch * StagedDocument.chunkSize)
    }
  }

  mutating func finish() throws {
    if !buffer.isEmpty { try write(buffer) }
    buffer = []
  }

  private mutating func write(_ bytes: [UInt8]) throws {
    // What is staged must fit once more, in the file itself: a document that does not fit would
    // otherwise take the room in which everybody else's work is written.
    guard SpaceReserve.room(beside: store.place.file) >= byteCount + bytes.count else {
      throw StoreFault.diskFull
    }
    let first = chunkCount
    let size = StagedDocument.chunkSize
    let added = try store.database.write { db in
      let table = DocumentTable(db: db, stamp: store.stamp)
      return try stride(from: 0, to: bytes.count, by: size).enumerated().map { index, start in
        try table.putChunk(
          Array(bytes[start..<min(start + size, bytes.count)]), of: id, ordinal: first + index,
          key: key)
      }
    }
    chunkCount += added.count
    for digest in added { digests += digest.bytes }
  }
}
