import DossierCore
import Testing

/// L-15, R-O-7.1-2: what goes is what somebody who may have it was shown.
struct ShownContentTests {
  private typealias Fixture = TransferTests

  private static let father = RequesterPerson.guardian(RecordID(number: 22))
  private static let (old, new): ([UInt8], [UInt8]) = ([1], [2])

  private func transfer(
    _ kind: TransferKind = .primary, copy: [UInt8]?, view: [UInt8]?
  ) throws -> Transfer {
    var transfer = Fixture.transfer(kind)
    var (given, said) = (Fixture.copy, Fixture.view)
    (given.content, said.content) = (copy, view)
    if kind != .supportBody { try transfer.add(given, today: Fixture.today) }
    try transfer.add(said, today: Fixture.today)
    return transfer
  }

  private func obstacle(
    _ transfer: Transfer, now content: [UInt8]?,
    isEntitled: (RequesterPerson, CalendarDate) -> Bool = { _, _ in true }
  ) -> TransferRefusal? {
    do throws(TransferRefusal) {
      try transfer.checkReady(
        to: Fixture.type(TransferKind.allCases), consentNeeded: false, hasConsent: false,
        content: content, isEntitled: isEntitled)
      return nil
    } catch {
      return error
    }
  }

  private static let table: [(TransferKind, [UInt8]?, [UInt8]?, TransferRefusal?)] = [
    (.primary, new, new, nil), (.primary, old, old, .changedSinceCopy(Fixture.today)),
    (.primary, new, old, .changedSinceView(Fixture.today)),
    (.secondary, old, new, .changedSinceCopy(Fixture.today)),
    // A copy of which nothing was kept proves nothing.
    (.primary, nil, new, .changedSinceCopy(Fixture.today)),
    // The support body: no copy, but they saw what goes.
    (.supportBody, nil, new, nil), (.supportBody, nil, old, .changedSinceView(Fixture.today)),
  ]

  @Test(arguments: table)
  func `other content than the family saw does not go`(
    kind: TransferKind, copy: [UInt8]?, view: [UInt8]?, expected: TransferRefusal?
  ) throws {
    let transfer = try transfer(kind, copy: copy, view: view)
    #expect(obstacle(transfer, now: Self.new) == expected)
    // Who does not see all of it compares nothing.
    #expect(obstacle(transfer, now: nil) == nil)
    #expect(try Transfer(opened: transfer.sealedForm) == transfer)
  }

  @Test func `what somebody got who may not have it, counts for nothing`() throws {
    let transfer = try transfer(copy: Self.new, view: Self.new)
    #expect(
      obstacle(transfer, now: Self.new) { _, _ in false } == .copyMissing(.primary))
    #expect(
      obstacle(transfer, now: Self.new) { person, day in
        person == Fixture.mother && day == Fixture.today
      } == nil)
  }

  @Test func `a file is not sent before the family had it`() throws {
    var transfer = try transfer(copy: Self.new, view: Self.new)
    let before = Fixture.today.adding(days: -1)
    #expect(throws: TransferRefusal.beforePrepared(Fixture.today)) {
      try transfer.send(as: RecordID(number: 9), on: before)
    }
    try transfer.send(as: RecordID(number: 9), on: Fixture.today)
    var untouched = Fixture.transfer(.primary)
    #expect(throws: TransferRefusal.beforePrepared(untouched.prepared)) {
      try untouched.send(as: RecordID(number: 9), on: untouched.prepared.adding(days: -1))
    }
  }

  @Test func `a record of the release before is read, without what was shown`() throws {
    let transfer = try transfer(copy: nil, view: nil)
    var form = transfer.sealedForm
    // Format 1 ended before the two marks that nothing was kept.
    form.removeLast(2)
    let place = try #require(form.indices.first { form[$0] == Transfer.recordFormat })
    form[place] = 1
    #expect(try Transfer(opened: form) == transfer)
  }

  @Test func `the fingerprint of a file is what it says, and not how the school calls it`() {
    var extract = DossierExtract(
      pupil: PupilID(number: 7), parts: [ExtractPart(category: "C01", label: "Identiteit")])
    let field = ExtractField(
      code: "c01.roepnaam", label: "Roepnaam", value: "Aïcha", text: "Aïcha", source: .staff)
    extract.parts[0].sheets = [ExtractSheet(record: RecordID(number: 3), fields: [field])]
    let first = extract.fingerprint
    extract.parts[0].label = "Wie het is"
    extract.parts[0].sheets[0].fields[0].label = "Naam"
    #expect(extract.fingerprint == first)
    extract.parts[0].sheets[0].fields[0].statements = ["Zo heet zij niet."]
    #expect(extract.fingerprint != first)
    extract.parts[0].sheets[0].fields[0].statements = []
    extract.parts[0].sheets[0].fields[0].value = "Aisha"
    #expect(extract.fingerprint != first)
  }
}
