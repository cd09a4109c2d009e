/// How much time and memory one try of a password costs.
package struct PasswordCost: Hashable, Sendable {
  /// Memory in KiB.
  package let memoryKiB: Int
  /// How many times that memory is gone over.
  package let passes: Int

  /// Takes stored or chosen parameters.
  package init(memoryKiB: Int, passes: Int) {
    self.memoryKiB = memoryKiB
    self.passes = passes
  }

  /// What a real store uses: 64 MiB, three passes.
  package static let real = PasswordCost(memoryKiB: 64 * 1024, passes: 3)
  /// The least the function takes, for tests.
  package static let cheap = PasswordCost(memoryKiB: 8, passes: 1)

  /// Whether a store may ask for this: a forged parameter must not eat all memory.
  package var isSane: Bool {
    (8...4 * 1024 * 1024).contains(memoryKiB) && (1...1000).contains(passes)
  }
}
