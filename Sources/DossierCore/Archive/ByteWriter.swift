/// Writes the compact form that records have inside their seal.
///
/// Numbers are LEB128 varints, texts are UTF-8 with their length before them. The format has no
/// names in it: what follows what is fixed by each record type and its format number.
package struct ByteWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8]

  /// Starts empty.
  package init(capacity: Int = 128) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Writes one byte.
  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a number that is not negative, in as few bytes as it needs.
  package mutating func write(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number that may be negative.
  package mutating func write(signed number: Int64) {
    write(number: UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  /// Writes a text with its length in bytes before it.
  package mutating func write(text: String) {
    var text = text
    text.withUTF8 { buffer in
      write(number: UInt64(buffer.count))
      bytes.append(contentsOf: buffer)
    }
  }

  /// Writes bytes with their number before them.
  package mutating func write(block: [UInt8]) {
    write(number: UInt64(block.count))
    bytes.append(contentsOf: block)
  }

  /// Writes a yes or a no.
  package mutating func write(flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  /// Writes an identifier in eight bytes, highest first.
  package mutating func write<Subject>(id: Identifier<Subject>) {
    let number = UInt64(id.number)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  /// Writes a date.
  package mutating func write(date: CalendarDate) {
    write(signed: Int64(date.dayNumber))
  }

  /// Writes whether there is a value, and then the value.
  package mutating func write<Value>(
    optional value: Value?, _ body: (inout ByteWriter, Value) -> Void
  ) {
    write(flag: value != nil)
    if let value { body(&self, value) }
  }

  /// Writes how many values there are, and then each.
  package mutating func write<Value>(
    list values: some Collection<Value>, _ body: (inout ByteWriter, Value) -> Void
  ) {
    write(number: UInt64(values.count))
    for value in values { body(&self, value) }
  }
}
