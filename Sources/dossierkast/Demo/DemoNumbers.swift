import DossierCore

/// Record numbers that follow from a seed, so that the same demo has the same identifiers.
///
/// SplitMix64, as the invented school itself; never used for keys.
final class DemoNumbers {
  private var state: UInt64

  /// Begins a row of numbers; another purpose gives another row.
  init(seed: UInt64, purpose: UInt64) {
    state = seed ^ (purpose &* 0xD1B5_4A32_D192_ED03)
    _ = next()
  }

  /// The next number, never negative.
  func next() -> Int64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int64(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 1)
  }
}
