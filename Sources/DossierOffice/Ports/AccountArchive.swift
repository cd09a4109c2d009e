package import DossierCore

/// How far an account is: invited, with keys, active, blocked or ended.
package enum AccountStage: String, Hashable, Sendable, Codable {
  /// Has a one-time code and no keys yet.
  case invited = "uitgenodigd"
  /// Made keys; no role is approved yet.
  case keysMade = "wacht_op_goedkeuring"
  /// Can log in.
  case active = "actief"
  /// Was blocked.
  case blocked = "geblokkeerd"
  /// Left.
  case ended = "beeindigd"
}

/// What the store says of an account; names and schools are in the profile.
package struct AccountState: Hashable, Sendable {
  /// Which account.
  package var account: AccountID
  /// How far it is.
  package var stage: AccountStage
  /// Whether it belongs to a person, and not to recovery or unattended work.
  package var isPerson: Bool
  /// The fingerprint of its keys, in groups of four.
  package var fingerprint: String?
  /// The roles it was given, and how far each is.
  package var roles: [RoleState]

  /// Puts a state together.
  package init(
    account: AccountID, stage: AccountStage, isPerson: Bool, fingerprint: String?,
    roles: [RoleState]
  ) {
    self.account = account
    self.stage = stage
    self.isPerson = isPerson
    self.fingerprint = fingerprint
    self.roles = roles
  }
}

/// How far one role of an account is.
package struct RoleState: Hashable, Sendable {
  /// The role.
  package var role: RoleCode
  /// Who approved it so far.
  package var approvals: [AccountID]
  /// How many must.
  package var needed: Int
  /// Whether the keys were handed over.
  package var isGranted: Bool
  /// The compartments that the role was approved for.
  package var compartments: Set<CompartmentCode>

  /// Puts a state together.
  package init(
    role: RoleCode, approvals: [AccountID], needed: Int, isGranted: Bool,
    compartments: Set<CompartmentCode>
  ) {
    self.role = role
    self.approvals = approvals
    self.needed = needed
    self.isGranted = isGranted
    self.compartments = compartments
  }
}

/// An approved role that waits for a holder of the keys.
package struct WaitingGrant: Hashable, Sendable {
  /// For whom.
  package var account: AccountID
  /// In which role.
  package var role: RoleCode
  /// Of which compartment.
  package var compartment: CompartmentCode

  /// Puts a grant together.
  package init(account: AccountID, role: RoleCode, compartment: CompartmentCode) {
    self.account = account
    self.role = role
    self.compartment = compartment
  }
}

/// Accounts and keys, as far as the use cases read them.
package struct AccountArchive {
  /// The states of all accounts.
  package var states: () throws -> [AccountState]
  /// Approved roles that this session could hand keys to.
  package var waiting: () throws -> [WaitingGrant]
  /// How many living persons hold each compartment.
  package var holders: () throws -> [CompartmentCode: Int]
  /// The compartments in which something is kept, whoever may open it.
  package var filled: () throws -> Set<CompartmentCode>

  /// Puts the operations together.
  package init(
    states: @escaping () throws -> [AccountState],
    waiting: @escaping () throws -> [WaitingGrant],
    holders: @escaping () throws -> [CompartmentCode: Int],
    filled: @escaping () throws -> Set<CompartmentCode>
  ) {
    self.states = states
    self.waiting = waiting
    self.holders = holders
    self.filled = filled
  }
}

/// An invitation that was written: whose, and the code to tell them.
package struct WrittenInvitation: Hashable, Sendable {
  /// Whose.
  package var account: AccountID
  /// The code; told once, never kept in the clear.
  package var code: String

  /// Pairs an account with a code.
  package init(account: AccountID, code: String) {
    self.account = account
    self.code = code
  }
}
