package import DossierCore

/// What became of the compartments somebody lost.
package struct Withdrawal: Hashable, Sendable {
  /// These have a new key already; a job must re-seal what is there.
  package let renewed: Set<CompartmentCode>
  /// These the session does not hold: the next holder who logs in renews them.
  package let due: Set<CompartmentCode>
}
