package import ScreenKit

/// The keys that do the same on every screen, whatever is open.
package enum CommonKeys {
  /// Makes the screen blank.
  package static let privacy = Key.control("p")
  /// Locks.
  package static let lock = Key.control("o")

  /// What the user is told about them.
  package static var hints: [KeyHint] {
    [
      KeyHint(privacy, label: KeyWording.privacy.label, help: KeyWording.privacy.help),
      KeyHint(lock, label: KeyWording.lock.label, help: KeyWording.lock.help),
    ]
  }

  /// What such a key asks of the program.
  package static func effect(of key: Key) -> ScreenEffect? {
    switch key {
    case privacy: .blank
    case lock: .lock
    default: nil
    }
  }
}
