package import DossierCore

/// What a slice of re-sealing moved, for its journal line.
package struct ResealBatch: Hashable, Sendable {
  /// The compartment that got a new key.
  package let compartment: CompartmentCode
  /// How many records, roster chunks and documents were moved; 0 when the old key was destroyed.
  package let count: Int
}
