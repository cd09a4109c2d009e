/// A short fingerprint of values, to see whether a row is the same as the one imported before.
///
/// FNV-1a of 64 bits: quick and the same on every machine. It guards against nothing; it lies inside
/// sealed records only.
struct ImportDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text and an end mark that no UTF-8 text holds.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { add(byte: byte) } }
    add(byte: 0xff)
  }

  mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The fingerprint of one text.
  static func of(_ text: String) -> UInt64 {
    var digest = ImportDigest()
    digest.add(text)
    return digest.value
  }
}
