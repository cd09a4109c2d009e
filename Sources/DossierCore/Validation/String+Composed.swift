// The standard library compares in composed form but does not hand it out; Foundation does.
import Foundation

extension String {
  /// The same characters in Unicode's composed form (NFC): "é" as one scalar, not two.
  package var composed: String {
    isCertainlyComposed ? self : precomposedStringWithCanonicalMapping
  }

  /// Whether the text is in composed form already.
  package var isComposed: Bool {
    isCertainlyComposed || utf8.elementsEqual(precomposedStringWithCanonicalMapping.utf8)
  }

  /// Nothing below U+0300 composes with anything else there; true for nearly every Dutch text.
  private var isCertainlyComposed: Bool {
    utf8.allSatisfy { $0 < 0xCC }
  }
}
