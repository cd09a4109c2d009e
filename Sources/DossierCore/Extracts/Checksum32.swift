/// The checksum of files in a ZIP archive (CRC-32), taken while bytes pass by.
package struct Checksum32: Hashable, Sendable {
  private var register: UInt32 = ~0

  /// Starts with nothing.
  package init() {}

  /// The checksum of what passed so far.
  package var value: UInt32 { ~register }

  /// Takes in the next bytes.
  package mutating func update(_ bytes: [UInt8]) {
    var register = register
    Self.table.withUnsafeBufferPointer { table in
      for byte in bytes {
        register = register >> 8 ^ table[Int(UInt8(truncatingIfNeeded: register) ^ byte)]
      }
    }
    self.register = register
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
