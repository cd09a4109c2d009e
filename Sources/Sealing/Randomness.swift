import CSodium

/// Random numbers that cannot be foretold.
package enum Randomness {
  /// So many random bytes.
  package static func bytes(_ count: Int) -> [UInt8] {
    try? Sodium.start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// A random positive number of 63 bits, usable as a row id.
  package static func identifier() -> Int64 {
    try? Sodium.start()
    var number: Int64 = 0
    while number == 0 {
      randombytes_buf(&number, MemoryLayout<Int64>.size)
      number &= Int64.max
    }
    return number
  }
}
