/// Bytes written in Crockford's base 32, for what people copy by hand.
///
/// No I, L, O and U; reading takes lower case, and I, L and O for the digits they look like.
package enum CrockfordCode {
  /// Writes bits from the left, five to a character; the last character is filled with zeros.
  package static func text(of bytes: [UInt8]) -> String {
    var characters: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        characters.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
      }
      buffer &= (1 << UInt32(bits)) - 1
    }
    if bits > 0 { characters.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
    return String(decoding: characters, as: UTF8.self)
  }

  /// Reads characters back; spaces and dashes are skipped, `nil` for any other character.
  package static func bytes(of text: String) -> [UInt8]? {
    guard let values = values(of: text) else { return nil }
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for value in values {
      buffer = buffer << 5 | UInt32(value)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
        buffer &= (1 << UInt32(bits)) - 1
      }
    }
    return bits < 5 && buffer == 0 ? bytes : nil
  }

  /// The value of each character, 0 to 31; `nil` when one is none.
  static func values(of text: String) -> [UInt8]? {
    var values: [UInt8] = []
    for byte in text.utf8 where byte != 0x20 && byte != 0x2D {
      guard let value = value(of: byte) else { return nil }
      values.append(value)
    }
    return values
  }

  /// The character for a value of five bits.
  static func character(_ value: Int) -> Character {
    Character(Unicode.Scalar(alphabet[value & 31]))
  }

  private static func value(of byte: UInt8) -> UInt8? {
    let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
    switch upper {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default: return alphabet.firstIndex(of: upper).map { UInt8($0) }
    }
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
