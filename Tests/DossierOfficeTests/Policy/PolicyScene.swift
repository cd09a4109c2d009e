import DossierCore
import DossierOffice

/// A board in use, whose policy says that BES approves policies, with proposals on a shelf.
final class PolicyScene {
  let board: SampleBoard
  private var proposals: [String: Policy] = [:]

  /// The policy in force at the beginning.
  static var inForce: Policy {
    var policy = SamplePolicy.policy
    policy.roles.append(
      Role(
        code: "BES", label: "Bestuur", nature: .staff, duties: [.seePolicy], approvers: ["DIR"],
        approvalsNeeded: 1, excludes: [], compartments: [.register, .organisation]))
    policy.registers = [
      PolicyRegister(
        code: "beleid", label: "Beleid", compartment: .organisation,
        steps: ["BES": [.approve], "DIR": [.view], "ICT": [.changeAccounts], "FG": [.view]])
    ]
    return policy
  }

  init(_ policy: Policy = inForce) throws {
    board = try SampleBoard(policy: policy)
  }

  func office(_ role: RoleCode) throws -> Office {
    try Office(
      archive: board.store.archive(Set(board.policy.compartments(for: role))),
      clock: board.clock,
      policies: PolicyShelf(
        read: { [weak self] name in
          guard let policy = self?.proposals[name] else { throw Refusal.notFound(.policy) }
          return policy
        },
        changes: { old, new in old == new ? [] : ["iets"] }, warnings: { _, _ in [] }),
      account: SampleBoard.account(role), role: role)
  }

  /// Puts the next version on the shelf, with a change.
  func propose(
    version: Int = 2, after policy: Policy = inForce, _ change: (inout Policy) -> Void
  ) -> String {
    var proposed = policy
    proposed.identity.version = version
    change(&proposed)
    let name = "beleid-\(proposals.count)"
    proposals[name] = proposed
    return name
  }

  /// What stands in the way of a change.
  func obstacles(_ change: (inout Policy) -> Void) throws -> [PolicyObstacle] {
    try office("BES").answer(PolicyAdoptionQuery(file: propose(change))).obstacles
  }

  /// Something in a compartment, whatever it is.
  func fill(_ compartment: CompartmentCode) throws {
    let moment = board.clock.now()
    try board.store.archive([compartment]).write(moment) { transaction in
      try transaction.put(
        ArchiveDraft(
          id: transaction.newRecordID(), version: 1, compartment: compartment, subject: nil,
          list: nil, body: [0]))
      transaction.append(
        try JournalCoding.bytes(
          of: JournalEntry(time: moment, event: .sheetChanged, action: .create)))
    }
  }
}

extension Policy {
  /// Changes one category where it stands.
  mutating func change(_ code: CategoryCode, _ body: (inout DataCategory) -> Void) {
    for index in categories.indices where categories[index].code == code {
      body(&categories[index])
    }
  }
}
