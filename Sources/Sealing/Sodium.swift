import CSodium

/// The start of the library, which must come before anything else.
package enum Sodium {
  /// Starts the library; only the first call does something.
  ///
  /// Throws ``SealingFault/cannotStart``.
  package static func start() throws(SealingFault) {
    guard isReady else { throw .cannotStart }
  }

  /// Computed once, by whoever asks first.
  private static let isReady = sodium_init() >= 0
}
