import Glibc

/// The first hundred bytes of a store, read before SQLite sees the file.
enum StoreHeader {
  static let size = 100

  /// Throws when the file is no store of ours, is of a newer format, or breaks off.
  static func check(_ findings: FileGuard.Findings, of path: String) throws(StoreFault) {
    let head = findings.head
    guard !head.isEmpty, head.starts(with: magic.prefix(head.count)) else { throw .notAStore }
    guard head.count == size else { throw .truncated }
    guard number(at: 68, in: head) == StoreSchema.applicationID else { throw .notAStore }
    let format = number(at: 60, in: head)
    guard format <= StoreStamp.format else {
      throw .newerFormat(found: format, known: StoreStamp.format)
    }
    guard format == StoreStamp.format else { throw .damaged }
    let pageSize = Int(head[16]) << 8 | Int(head[17])
    guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else { throw .damaged }
    // With a journal beside it the file may rightly be behind: SQLite completes it on opening.
    guard !hasContent(path + "-wal") else { return }
    guard findings.size >= number(at: 28, in: head) * pageSize, findings.size % pageSize == 0
    else { throw .truncated }
  }

  private static let magic = Array("SQLite format 3\0".utf8)

  private static func number(at offset: Int, in head: [UInt8]) -> Int {
    head[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func hasContent(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }
}
