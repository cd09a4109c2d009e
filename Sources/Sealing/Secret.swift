import CSodium

/// A password or other secret of any length, in memory that is wiped afterwards.
///
/// Its description tells nothing, so that it cannot slip into an error or a log.
package final class Secret {
  private let memory: UnsafeMutablePointer<CChar>

  /// Takes the bytes of a text.
  package convenience init(utf8 text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Takes bytes; the caller's copy is the caller's to wipe.
  package init(bytes: [UInt8]) {
    count = bytes.count
    memory = .allocate(capacity: bytes.count + 1)
    memory.initialize(repeating: 0, count: bytes.count + 1)
    for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
    // A failed lock is no reason to refuse somebody's password: the wiping below still happens.
    _ = sodium_mlock(memory, count + 1)
  }

  /// How many bytes it has.
  package let count: Int

  deinit {
    sodium_munlock(memory, count + 1)
    memory.deallocate()
  }

  /// Lends the bytes for the time of the call.
  func withCharacters<R>(_ body: (UnsafePointer<CChar>, Int) throws -> R) rethrows -> R {
    try body(UnsafePointer(memory), count)
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(secret)" }
  package var debugDescription: String { "(secret)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
