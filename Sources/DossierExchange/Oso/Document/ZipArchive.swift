/// The smallest ZIP archive there is: one file, not compressed.
///
/// Written here because the standard asks for exactly this and the toolchain has no archive
/// library; without a clock, so that the same document always gives the same bytes.
enum ZipArchive {
  /// Wraps one file; archives of more than four gigabytes are beyond the format and the program.
  static func holding(_ bytes: [UInt8], named name: String) -> [UInt8] {
    let entry = entry(bytes, nameLength: name.utf8.count)
    let local = little(0x0403_4B50, 4) + entry + name.utf8 + bytes
    let central =
      little(0x0201_4B50, 4) + little(20, 2) + entry
      // No comment, first disk, no attributes, and the file begins at the start.
      + [UInt8](repeating: 0, count: 14) + name.utf8
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(1, 2) + little(1, 2)
      + little(central.count, 4) + little(local.count, 4) + little(0, 2)
    return local + central + end
  }

  /// The one file in an archive that is not compressed; `nil` for any other archive.
  static func content(of archive: [UInt8]) -> [UInt8]? {
    guard archive.count >= 30, number(archive, at: 0, 4) == 0x0403_4B50,
      number(archive, at: 8, 2) == 0
    else { return nil }
    let size = number(archive, at: 22, 4)
    let start = 30 + number(archive, at: 26, 2) + number(archive, at: 28, 2)
    guard number(archive, at: 18, 4) == size, start + size <= archive.count else { return nil }
    let content = Array(archive[start..<start + size])
    return Int(CRC32.checksum(of: content)) == number(archive, at: 14, 4) ? content : nil
  }

  private static func number(_ bytes: [UInt8], at place: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
  }

  /// What the two headers have in common.
  private static func entry(_ bytes: [UInt8], nameLength: Int) -> [UInt8] {
    let utf8Name = 0x0800
    // The earliest day the format knows, 1 January 1980: the archive tells nothing of its making.
    let day = 0x0021
    return little(20, 2) + little(utf8Name, 2) + little(0, 2) + little(0, 2) + little(day, 2)
      + little(Int(CRC32.checksum(of: bytes)), 4) + little(bytes.count, 4)
      + little(bytes.count, 4) + little(nameLength, 2) + little(0, 2)
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}

/// The checksum of ZIP archives.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
    }
  }
}
