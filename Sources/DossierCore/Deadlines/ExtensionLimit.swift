/// What limits an extension.
package enum ExtensionLimit: Hashable, Sendable {
  /// The days in all that the board allows.
  case policy(days: Int)
  /// One month and two further months (AVG 12(3)).
  case law
}
