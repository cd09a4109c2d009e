/// The form of a chain pseudonym (ECK iD): `https://ketenid.nl/` year, month, `/` and 128 hex digits.
enum EckIDForm {
  private static let host = Array("https://ketenid.nl/".utf8)

  /// True for the official form; others are kept too (trap 3).
  static func isOfficial(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isOfficial) ?? isOfficial(Array(text.utf8))
  }

  private static func isOfficial(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    guard bytes.count == host.count + 6 + 1 + 128, bytes.starts(with: host) else { return false }
    let rest = bytes.dropFirst(host.count)
    return rest.prefix(6).allSatisfy { (48...57).contains($0) }
      && rest.dropFirst(6).first == UInt8(ascii: "/")
      && rest.dropFirst(7).allSatisfy { byte in
        (48...57).contains(byte) || (97...102).contains(byte) || (65...70).contains(byte)
      }
  }
}
