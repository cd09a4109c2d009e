import DossierCore

/// A password or one-time code on its way from the keyboard to the front door.
///
/// It is never part of a screen's description, an error or a log.
package struct TypedSecret: Hashable, Sendable {
  /// What was typed.
  package let text: String

  /// Takes what was typed.
  package init(_ text: String) {
    self.text = text
  }
}

extension TypedSecret: Redacted {}
