/// One page of the ledger of requests that are over: at most so many lines.
///
/// Pages are small, because a page is written anew with each line that is added to it, and what it
/// was before stays as an earlier version: on average 1.6 kB for a line.
package struct RequestLedgerPage: Hashable, Sendable {
  /// The number of lines from which a new page is begun.
  package static let capacity = 64
  /// The lines, in the order in which the cases ended.
  package var lines: [RequestLine]

  /// Puts a page together.
  package init(lines: [RequestLine]) {
    self.lines = lines
  }

  /// Whether another line belongs on a new page.
  package var isFull: Bool { lines.count >= Self.capacity }
}

extension RequestLedgerPage: Sealable {
  package static let recordKind = RecordContentKind.requestLedger
  package static let recordFormat: UInt8 = 3

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    lines = try reader.list { (reader) throws(ByteFault) in
      try RequestLine(from: &reader, format: format)
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(list: lines) { $1.write(to: &$0) }
  }
}
