import CSodium

/// All keys of a session, in one slab of guarded memory that is locked and wiped afterwards.
///
/// One slab instead of an allocation per key: guard pages and locked memory are dear, and the
/// system allows a process only a little of the latter.
package final class KeyRing {
  /// Whether the system keeps the slab out of swap; when not, the user is told but not stopped.
  package let isLocked: Bool

  private let slab: UnsafeMutableRawPointer
  private let capacity: Int
  private var free: [Int]

  /// Makes room for `capacity` keys.
  ///
  /// Throws ``SealingFault/memoryRefused`` when the system has none.
  package init(capacity: Int = 512) throws(SealingFault) {
    try Sodium.start()
    guard let memory = sodium_malloc(capacity * Self.slotSize) else { throw .memoryRefused }
    slab = memory
    self.capacity = capacity
    free = Array((0..<capacity).reversed())
    isLocked = sodium_mlock(memory, capacity * Self.slotSize) == 0
  }

  deinit {
    sodium_free(slab)
  }

  /// Makes a random key.
  package func randomKey() throws(SealingFault) -> RingKey {
    try key { randombytes_buf($0, 32) }
  }

  /// Takes over a key of 32 bytes and wipes the caller's copy.
  package func key(taking bytes: inout [UInt8]) throws(SealingFault) -> RingKey {
    defer { wipe(&bytes) }
    guard bytes.count == 32 else { throw .wrongLength }
    let copy = bytes
    return try key { $0.update(from: copy, count: 32) }
  }

  /// Fills a new slot; the slot is given back when the filling fails.
  func key(
    filling body: (UnsafeMutablePointer<UInt8>) throws(SealingFault) -> Void
  ) throws(SealingFault) -> RingKey {
    guard let slot = free.popLast() else { throw .memoryRefused }
    let key = RingKey(ring: self, slot: slot)
    try body(bytes(of: slot))
    return key
  }

  /// The memory of a slot.
  func bytes(of slot: Int) -> UnsafeMutablePointer<UInt8> {
    (slab + slot * Self.slotSize).assumingMemoryBound(to: UInt8.self)
  }

  /// Wipes a slot and makes it available again.
  func release(_ slot: Int) {
    sodium_memzero(slab + slot * Self.slotSize, Self.slotSize)
    free.append(slot)
  }

  /// Large enough for an Ed25519 secret key, the longest there is.
  private static let slotSize = 64
}

/// Overwrites bytes that held a secret.
func wipe(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
}
