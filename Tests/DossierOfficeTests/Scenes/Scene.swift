import DossierCore
import DossierOffice

/// A sample board with pupils whose records were put into the store as they are, around the door.
final class Scene {
  let board: SampleBoard
  let policy: Policy
  var store: MemoryStore { board.store }
  var today: CalendarDate {
    get { board.today }
    set { board.today = newValue }
  }
  /// Where documents to add come from.
  var shelf = DocumentShelf.empty
  /// What puts what leaves into its form.
  var disclosures = DisclosurePress.none
  /// What makes a PDF; nothing does unless a test says so.
  var printer = PdfPress.none

  /// Somebody of group 3 of the own school.
  static let pupil = PupilID(number: 7001)
  /// Somebody of the other school.
  static let stranger = PupilID(number: 7002)
  /// Nobody.
  static let nobody = PupilID(number: 7999)

  init(_ policy: Policy = SamplePolicy.policy) throws {
    self.policy = policy
    board = try SampleBoard(policy: policy)
    for role in policy.roles where policy.matrix.cells[role.code]?.isWholeBoard == true {
      try changeProfile(role.code) { $0.assignments[0].schools = [] }
    }
  }

  /// A session in a role, that notices when the store is used inside its own transaction.
  func office(_ role: RoleCode, of account: AccountID? = nil) throws -> Office {
    try Office(
      archive: store.archive(Set(policy.compartments(for: role))).refusingReentry,
      clock: board.clock, shelf: shelf, disclosures: disclosures, printer: printer,
      account: account ?? SampleBoard.account(role), role: role)
  }

  /// Puts contents into the store, with a line of the journal.
  func put(_ body: (ArchiveTransaction) throws -> Void) throws {
    let archive = store.archive([.dossier, .register, .organisation, .shielded, .log])
    let time = Moment(milliseconds: board.milliseconds)
    try archive.write(time) { transaction in
      try body(transaction)
      let line = JournalEntry(time: time, event: .storeCreated, action: .create)
      transaction.append(try JournalCoding.bytes(of: line))
    }
  }

  /// Changes who somebody is, as the accounts screen of a colleague would.
  func changeProfile(_ role: RoleCode, _ change: (inout AccountProfile) -> Void) throws {
    let account = SampleBoard.account(role)
    let all = try store.archive([.organisation]).recordsOn(Directory.profileList, .organisation)
    for record in all {
      var profile = try AccountProfile(opened: record.body)
      guard profile.account == account else { continue }
      change(&profile)
      try put { try $0.put(record.next(profile)) }
    }
  }

  /// Lets the account of a role see a pupil.
  @discardableResult
  func grant(
    _ pupil: PupilID, to role: RoleCode, from: Int = 0, until: Int, ended: CalendarDate? = nil
  ) throws -> RecordID {
    let isExternal = policy.role(role)?.nature == .external
    let grant = PupilGrant(
      pupil: pupil, account: SampleBoard.account(role), role: role,
      from: today.adding(days: from), until: today.adding(days: until), reason: "Begeleiding",
      grantedBy: SampleBoard.account("DIR"), ended: ended,
      consent: isExternal ? try consent(toExpertFor: pupil) : nil)
    let id = RecordID(number: store.nextNumber())
    try put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: .pupil(pupil),
          list: .pupilGrants(of: grant.account), body: grant.sealedForm))
    }
    return id
  }
}

extension ArchiveRecord {
  /// The next version of a record with another content.
  func next(_ content: some Sealable) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: version + 1, compartment: compartment, subject: subject, list: list,
      body: content.sealedForm)
  }
}

extension [CategoryCode: MatrixCell] {
  /// Whether the role works for the whole board.
  fileprivate var isWholeBoard: Bool { values.contains { $0.scope == .board } }
}
