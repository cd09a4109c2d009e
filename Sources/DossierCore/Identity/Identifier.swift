/// A random 63-bit number that stands for one thing of kind `Subject`, and for nothing else.
///
/// Journal, errors and logs carry these instead of names (R-X-6). The written form is thirteen
/// Crockford base-32 characters in lower case, without letters that are easily misread.
package struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The number itself, never negative so that it fits a database row id.
  package let number: Int64

  /// Makes an identifier from a number; the sign bit is dropped.
  package init(number: Int64) {
    self.number = number & Int64.max
  }

  /// Reads the written form; `nil` when it is not one.
  package init?(_ text: String) {
    guard text.utf8.count == 13 else { return nil }
    var value: UInt64 = 0
    for byte in text.utf8 {
      guard let digit = identifierDigit(byte), value <= UInt64.max >> 5 else { return nil }
      value = value << 5 | digit
    }
    guard value <= UInt64(Int64.max) else { return nil }
    number = Int64(value)
  }

  /// The written form.
  package var text: String {
    var rest = UInt64(number)
    var bytes: [UInt8] = []
    for _ in 0..<13 {
      bytes.append(identifierAlphabet[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let written = try container.decode(String.self)
    guard let read = Self(written) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an identifier of 13 characters")
    }
    self = read
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

private let identifierAlphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

/// Capitals count as well: what was read aloud or copied from a printed list is often typed so.
private func identifierDigit(_ byte: UInt8) -> UInt64? {
  let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  return identifierAlphabet.firstIndex(of: isCapital ? byte | 0x20 : byte).map(UInt64.init)
}
