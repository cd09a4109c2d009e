import DossierCore
import Testing

/// R-O-7.1-1 to 7.1-3, R-I-1.4-6: what must have happened before a file goes to another school.
struct TransferTests {
  static let today = CalendarDate(dayNumber: 20_779)
  static let mother = RequesterPerson.guardian(RecordID(number: 21))

  static func transfer(_ kind: TransferKind) -> Transfer {
    Transfer(
      pupil: PupilID(number: 7), kind: kind, recipient: RecordID(number: 41),
      account: AccountID(number: 2), prepared: today.adding(days: -3),
      parts: [DisclosureFixture.part])
  }

  static func type(_ kinds: [TransferKind]) -> RecipientType {
    var type = DisclosureFixture.type
    type.transfers = kinds
    return type
  }

  static func obstacle(
    _ transfer: Transfer, consentNeeded: Bool = false, hasConsent: Bool = false,
    to type: RecipientType = type(TransferKind.allCases)
  ) -> TransferRefusal? {
    do throws(TransferRefusal) {
      try transfer.checkReady(to: type, consentNeeded: consentNeeded, hasConsent: hasConsent)
      return nil
    } catch {
      return error
    }
  }

  static let view = ParentalView(person: mother, on: today, agreement: .unknown)
  static let copy = ParentalCopy(receiver: mother, on: today, way: .inPerson)

  /// By kind: copy given, view recorded, and what stands in the way.
  static let table: [(TransferKind, Bool, Bool, TransferRefusal?)] = [
    (.primary, false, false, .copyMissing(.primary)),
    (.primary, true, false, .viewNotOffered(.primary)),
    (.primary, false, true, .copyMissing(.primary)), (.primary, true, true, nil),
    (.secondary, false, true, .copyMissing(.secondary)), (.secondary, true, true, nil),
    // The support body needs no copy first, but the family must have been asked to look.
    (.supportBody, true, false, .viewNotOffered(.supportBody)), (.supportBody, false, true, nil),
  ]

  @Test(arguments: table)
  func `the family comes first`(
    kind: TransferKind, hasCopy: Bool, hasView: Bool, expected: TransferRefusal?
  ) throws {
    var transfer = Self.transfer(kind)
    if hasCopy { try transfer.add(Self.copy, today: Self.today) }
    if hasView { try transfer.add(Self.view, today: Self.today) }
    #expect(Self.obstacle(transfer) == expected)
  }

  @Test(arguments: [(true, false, false), (true, true, true), (false, false, true)])
  func `consent is asked only where the board says so`(
    isNeeded: Bool, isThere: Bool, mayGo: Bool
  ) throws {
    var transfer = Self.transfer(.withinSecondary)
    try transfer.add(Self.copy, today: Self.today)
    try transfer.add(Self.view, today: Self.today)
    let obstacle = Self.obstacle(transfer, consentNeeded: isNeeded, hasConsent: isThere)
    #expect(obstacle == (mayGo ? nil : .consentMissing(.withinSecondary)))
  }

  @Test func `parents who disagree do not stop it, but say why`() throws {
    var transfer = Self.transfer(.primary)
    try transfer.add(Self.copy, today: Self.today)
    var view = Self.view
    view.agreement = .disagrees
    #expect(throws: TransferRefusal.disagreementNotExplained) {
      try transfer.add(view, today: Self.today)
    }
    view.reason = "Het advies is te laag."
    try transfer.add(view, today: Self.today)
    #expect(Self.obstacle(transfer) == nil)
  }

  @Test func `other content is shown to the family again`() throws {
    var transfer = Self.transfer(.primary)
    try transfer.add(Self.copy, today: Self.today)
    try transfer.add(Self.view, today: Self.today)
    try transfer.choose(transfer.parts)
    #expect(Self.obstacle(transfer) == nil)
    try transfer.choose([])
    #expect(Self.obstacle(transfer) == .copyMissing(.primary))
    #expect(transfer.copies.isEmpty)
  }

  @Test func `a recipient of another kind gets nothing`() throws {
    let transfer = Self.transfer(.primary)
    #expect(
      Self.obstacle(transfer, to: Self.type([.secondary])) == .recipientDoesNotFit(.primary))
  }

  @Test func `what is over stays over`() throws {
    var sent = Self.transfer(.primary)
    try sent.send(as: RecordID(number: 9), on: Self.today)
    #expect(throws: TransferRefusal.alreadySent(Self.today)) {
      try sent.cancel(because: "Vergissing.", on: Self.today)
    }
    #expect(Self.obstacle(sent) == .alreadySent(Self.today))
    var stopped = Self.transfer(.primary)
    #expect(throws: TransferRefusal.reasonMissing) {
      try stopped.cancel(because: " ", on: Self.today)
    }
    try stopped.cancel(because: "De leerling blijft.", on: Self.today)
    #expect(throws: TransferRefusal.alreadyCancelled(Self.today)) {
      try stopped.send(as: RecordID(number: 9), on: Self.today)
    }
    for transfer in [sent, stopped] {
      #expect(try Transfer(opened: transfer.sealedForm) == transfer)
    }
  }

  @Test(arguments: [(1, TransferRefusal.inFuture), (-4, .beforePrepared(today.adding(days: -3)))])
  func `nobody saw it before it was there, or tomorrow`(
    days: Int, expected: TransferRefusal
  ) throws {
    var transfer = Self.transfer(.primary)
    var (copy, view) = (Self.copy, Self.view)
    copy.on = Self.today.adding(days: days)
    view.on = copy.on
    #expect(throws: expected) { try transfer.add(copy, today: Self.today) }
    #expect(throws: expected) { try transfer.add(view, today: Self.today) }
  }
}
