package import DossierCore

/// A screen of somebody who is logged in and works somewhere.
///
/// It takes over where that is when schools, groups or roles change while it is open. A screen that
/// made something of it when it was opened, like a choice of schools, makes that again in a `move`
/// of its own.
package protocol WorkplaceScreen: OfficeScreen {
  /// Where somebody works, and as what.
  var workplace: Workplace { get set }
}

extension WorkplaceScreen {
  package var policy: Policy? { workplace.policy }

  package mutating func move(to workplace: Workplace) { self.workplace = workplace }
}
