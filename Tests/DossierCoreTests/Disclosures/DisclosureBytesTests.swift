import DossierCore
import Testing

/// A line in the register is read back as it was written, and the ledger finds who holds what.
struct DisclosureBytesTests {
  static let supports: [LegalSupport] = [
    .law(article: "WPO 42"), .publicTask(reason: "Nodig."), .vitalInterest(reason: "Ongeluk."),
    .consent("deskundige"), .agreement(RecordID(number: 8)),
    .interest(DisclosureRulesTests.weighing),
  ]

  static func line(_ support: LegalSupport, parts: [DisclosedPart]? = nil) -> Disclosure {
    var draft = DisclosureFixture.draft
    draft.support = support
    draft.until = draft.on.adding(days: 90)
    if let parts { draft.parts = parts }
    return Disclosure(
      pupil: PupilID(number: 7), recipient: RecordID(number: 41), type: "GEMEENTE", terms: draft,
      agreement: RecordID(number: 51), consents: [RecordID(number: 61)],
      demand: RecordID(number: 62), transfer: RecordID(number: 63),
      request: RequestID(number: 64), digest: [1, 2, 255], form: "pagina",
      account: AccountID(number: 2), role: "DIR", policyVersion: 4, noticed: draft.on)
  }

  @Test(arguments: supports)
  func `a line is read back as it was written`(support: LegalSupport) throws {
    let line = Self.line(support)
    #expect(try Disclosure(opened: line.sealedForm) == line)
  }

  @Test func `a page of the ledger tells who was given what`() throws {
    var page = DisclosureLedgerPage(of: RecordID(number: 41))
    let fields = DisclosedPart(
      category: "C01", reason: "Nodig.",
      items: [.field("c01.roepnaam", sheet: DisclosureFixture.sheet)])
    page.append(Self.line(.law(article: "a")), as: RecordID(number: 1))
    page.append(
      Self.line(.law(article: "b"), parts: [fields, DisclosureFixture.part]),
      as: RecordID(number: 2))
    page.append(Self.line(.law(article: "c")), as: RecordID(number: 3))
    let read = try DisclosureLedgerPage(opened: page.sealedForm)
    #expect(read == page)
    #expect(read.combinations.count == 2)
    let holders = { (matter: DisclosedMatter) in
      read.lines(giving: matter).map(\.disclosure.number)
    }
    #expect(holders(.field("c01.roepnaam")) == [2])
    #expect(holders(.records("C11")) == [1, 2, 3])
    #expect(holders(.records("C01")) == [])
    #expect(holders(.field("c05.bsn")) == [])
  }

  @Test func `a page that names a combination it does not hold is refused`() throws {
    var page = DisclosureLedgerPage(of: RecordID(number: 41))
    page.append(Self.line(.law(article: "a")), as: RecordID(number: 1))
    var bytes = page.sealedForm
    bytes[bytes.count - 1] = 8
    #expect(throws: ByteFault.malformed) { try DisclosureLedgerPage(opened: bytes) }
  }

  @Test func `an authority with a demand is something the FG must see, until he did`() {
    var line = Self.line(.law(article: "a"))
    #expect(!line.awaitsOfficer)
    line.noticed = nil
    #expect(line.awaitsOfficer)
    line.demand = nil
    #expect(!line.awaitsOfficer)
    line.terms.support = .vitalInterest(reason: "Ongeluk.")
    #expect(line.awaitsOfficer)
  }
}
