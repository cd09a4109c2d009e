import DossierCore
import Sealing

/// The keys of one compartment a session holds: the newest epoch and those not yet re-sealed.
struct CompartmentKeys {
  let code: CompartmentCode
  let number: Int
  let current: Int
  let newest: EpochKeys
  /// All living epochs, the newest included.
  let epochs: [Int: EpochKeys]

  /// The locators under which something may be found, the newest epoch first.
  func locators(of name: [UInt8]) -> [(epoch: Int, locator: Locator)] {
    epochs.keys.sorted(by: >).compactMap { epoch in
      epochs[epoch].map { (epoch, Locator(of: name, key: $0.locate)) }
    }
  }
}
