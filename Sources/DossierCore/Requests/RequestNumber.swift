/// The number by which people call a request: the year and a running number in it (kenmerk).
///
/// Given once, at registration, and never again; short enough for a letter and the telephone. A case
/// that was registered before there were numbers has none, and is called by its identifier.
package struct RequestNumber: Hashable, Sendable {
  /// The year in which it was registered.
  package let year: Int
  /// Which one of that year, from 1.
  package let number: Int

  /// Puts a number together.
  package init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The one that follows in a year; a clock that was put back gives no number a second time.
  package func next(in year: Int) -> RequestNumber {
    year > self.year
      ? RequestNumber(year: year, number: 1) : RequestNumber(year: self.year, number: number + 1)
  }

  /// As it stands in lists and letters: `V-2026-0017`.
  package var text: String {
    let digits = String(number)
    return "V-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension RequestNumber: Comparable {
  package static func < (left: RequestNumber, right: RequestNumber) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

/// The record in the register that holds the number given last.
extension RequestNumber: Sealable {
  package static let recordKind = RecordContentKind.requestNumber
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    try self.init(from: &reader)
  }

  init(from reader: inout ByteReader) throws(ByteFault) {
    guard let year = Int(exactly: try reader.number()),
      let number = Int(exactly: try reader.number()), number > 0
    else { throw .malformed }
    self.init(year: year, number: number)
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(number: UInt64(clamping: year))
    writer.write(number: UInt64(clamping: number))
  }
}
