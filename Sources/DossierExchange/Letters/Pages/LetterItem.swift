/// A part of a decision.
package struct LetterItem: Hashable, Sendable {
  /// Which part.
  package var label: String
  /// Whether it is done.
  package var isGranted: Bool
  /// The ground of a refusal, without a full stop.
  package var ground: String
  /// More about it, in whole sentences; always blank for a shielded ground.
  package var explanation: String

  /// Decides on a part in words.
  package init(
    label: String, isGranted: Bool = false, ground: String = "", explanation: String = ""
  ) {
    self.label = label
    self.isGranted = isGranted
    self.ground = ground
    self.explanation = explanation
  }
}
