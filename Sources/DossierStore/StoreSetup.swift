package import DossierCore
package import Sealing

/// What a new store is made from.
package struct StoreSetup {
  let isDemo: Bool
  let compartments: [CompartmentCode]
  let accounts: [FoundingAccount]
  let cost: PasswordCost
  let moment: Moment
  let line: [UInt8]

  /// Describes a new store.
  ///
  /// The compartments come from the policy and must hold `log` and `register`; a demo store is
  /// marked so for good; `line` is the body of the first journal line.
  package init(
    isDemo: Bool, compartments: [CompartmentCode], accounts: [FoundingAccount],
    cost: PasswordCost, moment: Moment, line: [UInt8]
  ) {
    precondition(compartments.contains(.log), "a store needs the compartment of the journal")
    precondition(compartments.contains(.register), "a store needs the compartment of the roster")
    self.isDemo = isDemo
    self.compartments = compartments
    self.accounts = accounts
    self.cost = cost
    self.moment = moment
    self.line = line
  }
}
