/// What can be wrong with bytes that a seal has vouched for: only another version's format.
package enum ByteFault: Error, Hashable, Sendable {
  /// The bytes end before the value does.
  case truncated
  /// A text that is not UTF-8, a count beyond the bytes, a code that has no meaning.
  case malformed
  /// A record of a kind or format that this version does not know.
  case unknownFormat(kind: UInt8, format: UInt8)
}

/// Reads what `ByteWriter` wrote.
package struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// Starts at the first byte.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Starts at the first byte.
  package init(_ bytes: [UInt8]) {
    self.init(bytes[...])
  }

  /// How many bytes are left.
  package var remaining: Int { bytes.endIndex - position }

  /// Reads one byte; throws `truncated` at the end.
  package mutating func byte() throws(ByteFault) -> UInt8 {
    guard position < bytes.endIndex else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  /// Reads a number that is not negative.
  package mutating func number() throws(ByteFault) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw .malformed }
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  /// Reads a number that may be negative.
  package mutating func signed() throws(ByteFault) -> Int64 {
    let raw = try number()
    return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
  }

  /// Reads a text.
  package mutating func text() throws(ByteFault) -> String {
    let block = try slice()
    guard let text = String(validating: block, as: UTF8.self) else { throw .malformed }
    return text
  }

  /// Reads bytes with their number before them.
  package mutating func block() throws(ByteFault) -> [UInt8] {
    Array(try slice())
  }

  /// Reads bytes with their number before them, without copying.
  package mutating func slice() throws(ByteFault) -> ArraySlice<UInt8> {
    let count = try number()
    guard count <= UInt64(remaining) else { throw .truncated }
    defer { position += Int(count) }
    return bytes[position..<position + Int(count)]
  }

  /// Reads a yes or a no.
  package mutating func flag() throws(ByteFault) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .malformed
    }
  }

  /// Reads an identifier.
  package mutating func id<Subject>(
    _ kind: Subject.Type = Subject.self
  ) throws(ByteFault) -> Identifier<Subject> {
    var value: UInt64 = 0
    for _ in 0..<8 { value = value << 8 | UInt64(try byte()) }
    guard value <= UInt64(Int64.max) else { throw .malformed }
    return Identifier(number: Int64(value))
  }

  /// Reads a date.
  package mutating func date() throws(ByteFault) -> CalendarDate {
    guard let day = Int32(exactly: try signed()) else { throw .malformed }
    return CalendarDate(dayNumber: day)
  }

  /// Reads a value if one was written.
  package mutating func optional<Value>(
    _ body: (inout ByteReader) throws(ByteFault) -> Value
  ) throws(ByteFault) -> Value? {
    try flag() ? try body(&self) : nil
  }

  /// Reads as many values as were written.
  package mutating func list<Value>(
    _ body: (inout ByteReader) throws(ByteFault) -> Value
  ) throws(ByteFault) -> [Value] {
    let count = try number()
    guard count <= UInt64(remaining) else { throw .malformed }
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
