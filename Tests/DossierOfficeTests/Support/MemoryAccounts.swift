import DossierCore
import DossierOffice

/// Accounts and keys in memory: stages, roles, approvals and who waits; no cryptography.
final class MemoryAccounts {
  /// The accounts in the order they were made.
  private(set) var states: [AccountState] = []
  private var logins: Set<String> = []
  private var compartments: [AccountID: [RoleCode: Set<CompartmentCode>]] = [:]

  /// Puts an account there that can log in.
  func add(_ account: AccountID, _ login: String, _ role: RoleCode, _ held: Set<CompartmentCode>) {
    logins.insert(login)
    compartments[account, default: [:]][role] = held
    let state = RoleState(
      role: role, approvals: [], needed: 0, isGranted: true, compartments: held)
    if let index = states.firstIndex(where: { $0.account == account }) {
      states[index].roles.append(state)
      return
    }
    states.append(
      AccountState(
        account: account, stage: .active, isPerson: true, fingerprint: account.text,
        roles: [state]))
  }

  /// The person makes keys, as with a one-time code.
  func makeKeys(_ account: AccountID) throws {
    try change(account) {
      $0.stage = .keysMade
      $0.fingerprint = account.text
    }
  }

  func archive(in store: MemoryStore) -> AccountArchive {
    AccountArchive(
      states: { self.states }, waiting: { self.waiting() }, holders: { self.holders() },
      filled: { Set(store.versions.values.compactMap(\.last?.compartment)) })
  }

  func transaction(in store: MemoryStore) -> KeyTransaction {
    KeyTransaction(
      invite: { login, _ in try self.invite(login, store) },
      appoint: { account, role, held, needed in
        try self.change(account) {
          $0.roles.removeAll { $0.role == role }
          $0.roles.append(
            RoleState(
              role: role, approvals: [], needed: needed, isGranted: false, compartments: held))
        }
        self.compartments[account, default: [:]][role] = held
      },
      approve: { account, role, fingerprint in
        try self.approve(account, role, fingerprint, store)
      },
      fulfil: { self.fulfil($0) },
      withdraw: { account, role in
        try self.change(account) { $0.roles.removeAll { $0.role == role } }
        self.compartments[account]?[role] = nil
      },
      block: { account, ended in
        try self.change(account) { $0.stage = ended ? .ended : .blocked }
      },
      unblock: { account in
        try self.change(account) { state in
          state.stage = .active
          for index in state.roles.indices { state.roles[index].isGranted = false }
        }
      },
      reset: { account, _ in
        try self.change(account) { state in
          state.stage = .invited
          state.fingerprint = nil
          for index in state.roles.indices {
            state.roles[index].isGranted = false
            state.roles[index].approvals = []
          }
        }
        return WrittenInvitation(account: account, code: "CODE-\(store.nextNumber())")
      },
      found: { self.found($0, $1) }, narrow: { self.narrow($0) })
  }

  /// Gives everybody entitled the key of a new compartment.
  private func found(
    _ code: CompartmentCode, _ entitled: (AccountID, RoleCode) -> Bool
  ) -> [WaitingGrant] {
    states.flatMap { state in
      state.roles.filter { $0.isGranted && entitled(state.account, $0.role) }.map { role in
        compartments[state.account]?[role.role]?.insert(code)
        return WaitingGrant(account: state.account, role: role.role, compartment: code)
      }
    }
  }

  /// Takes away what is not allowed any more.
  private func narrow(
    _ allowed: (AccountID, RoleCode) -> Set<CompartmentCode>?
  ) -> [WaitingGrant] {
    var taken: [WaitingGrant] = []
    for (account, roles) in compartments {
      for (role, held) in roles {
        guard let allowed = allowed(account, role) else { continue }
        compartments[account]?[role] = held.intersection(allowed)
        taken += held.subtracting(allowed).map {
          WaitingGrant(account: account, role: role, compartment: $0)
        }
      }
    }
    return taken
  }

  private func invite(_ login: String, _ store: MemoryStore) throws -> WrittenInvitation {
    guard logins.insert(login).inserted else { throw ArchiveFault.loginTaken }
    let account = AccountID(number: store.nextNumber())
    states.append(
      AccountState(
        account: account, stage: .invited, isPerson: true, fingerprint: nil, roles: []))
    return WrittenInvitation(account: account, code: "CODE-\(store.nextNumber())")
  }

  private func approve(
    _ account: AccountID, _ role: RoleCode, _ fingerprint: String, _ store: MemoryStore
  ) throws {
    try change(account) { state in
      guard let known = state.fingerprint else { throw ArchiveFault.keysNotMade }
      guard known == fingerprint else { throw ArchiveFault.fingerprintDiffers }
      guard let index = state.roles.firstIndex(where: { $0.role == role }) else {
        throw ArchiveFault.noSuchAccount
      }
      state.roles[index].approvals.append(AccountID(number: store.nextNumber()))
    }
  }

  private func waiting() -> [WaitingGrant] {
    states.flatMap { state in
      state.roles.filter { !$0.isGranted && $0.approvals.count >= $0.needed && $0.needed > 0 }
        .flatMap { role in
          (compartments[state.account]?[role.role] ?? []).sorted().map {
            WaitingGrant(account: state.account, role: role.role, compartment: $0)
          }
        }
    }
  }

  private func fulfil(_ entitled: (AccountID, RoleCode) -> Bool) -> [WaitingGrant] {
    let given = waiting().filter { entitled($0.account, $0.role) }
    for grant in given {
      guard let index = states.firstIndex(where: { $0.account == grant.account }),
        let role = states[index].roles.firstIndex(where: { $0.role == grant.role })
      else { continue }
      states[index].stage = .active
      states[index].roles[role].isGranted = true
    }
    return given
  }

  private func holders() -> [CompartmentCode: Int] {
    var counts: [CompartmentCode: Int] = [:]
    for state in states where state.stage == .active {
      let held = state.roles.filter(\.isGranted).flatMap {
        compartments[state.account]?[$0.role] ?? []
      }
      for compartment in Set(held) { counts[compartment, default: 0] += 1 }
    }
    return counts
  }

  private func change(_ account: AccountID, _ body: (inout AccountState) throws -> Void) throws {
    guard let index = states.firstIndex(where: { $0.account == account }) else {
      throw ArchiveFault.noSuchAccount
    }
    try body(&states[index])
  }
}
