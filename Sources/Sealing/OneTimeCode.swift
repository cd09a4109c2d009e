/// A code somebody is told once, to make their own keys with: 80 random bits in groups of four.
package struct OneTimeCode {
  private let bytes: [UInt8]

  /// Makes a new code.
  package init() {
    bytes = Randomness.bytes(Self.size)
  }

  /// Reads what somebody typed; `nil` when it cannot be a code.
  package init?(typed text: String) {
    guard let bytes = CrockfordCode.bytes(of: text), bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// The code to show or to send, once.
  package var text: String {
    grouped(CrockfordCode.text(of: bytes), by: 4).joined(separator: "-")
  }

  /// The code as a password of its own.
  package var secret: Secret {
    Secret(bytes: bytes)
  }

  private static let size = 10
}

extension OneTimeCode: CustomStringConvertible, CustomReflectable {
  package var description: String { "(code)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Cuts a text in groups of so many characters.
func grouped(_ text: String, by width: Int) -> [String] {
  let characters = Array(text)
  return stride(from: 0, to: characters.count, by: width).map { start in
    String(characters[start..<min(start + width, characters.count)])
  }
}
