import CSodium

/// A secret key inside a key ring; wiped as soon as nobody holds it any more.
package final class RingKey {
  /// The ring it lies in, where keys that follow from it go as well.
  package let ring: KeyRing
  private let slot: Int

  init(ring: KeyRing, slot: Int) {
    self.ring = ring
    self.slot = slot
  }

  deinit {
    ring.release(slot)
  }

  /// Derives another key from this one; the same label gives the same key.
  package func derived(_ label: String) throws(SealingFault) -> RingKey {
    let message = Array("dossierkast key 1 \(label)".utf8)
    return try ring.key { (target) throws(SealingFault) in
      guard
        crypto_generichash(
          target, 32, message, UInt64(message.count), pointer, 32) == 0
      else { throw .derivationFailed }
    }
  }

  /// Whether both hold the same 32 bytes; takes the same time wherever they differ.
  package func equals(_ other: RingKey) -> Bool {
    sodium_memcmp(pointer, other.pointer, 32) == 0
  }

  /// The bytes of the key, only for the functions of this module.
  var pointer: UnsafePointer<UInt8> {
    UnsafePointer(ring.bytes(of: slot))
  }
}

extension RingKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "(key)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
