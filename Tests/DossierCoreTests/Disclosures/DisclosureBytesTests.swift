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

  @Test func `a line keeps the question, the name at the time and its files`() throws {
    var line = Self.line(.consent("deskundige"))
    line.terms.question = "Hoe leert zij lezen?"
    line.recipientName = "Praktijk A"
    line.files = [
      DisclosedFile(name: "verstrekking.html", digest: [9, 8]),
      DisclosedFile(name: "bijlagen/02.pdf", digest: [7]),
    ]
    #expect(try Disclosure(opened: line.sealedForm) == line)
  }

  @Test func `a line keeps its exception and its shield`() throws {
    var line = Self.line(.vitalInterest(reason: "Gevaar."))
    line.terms.exemption = FreezeExemption(exception: .publicInterest, reason: "Nu.")
    line.shield = "C26"
    #expect(try Disclosure(opened: line.sealedForm) == line)
    line.noticed = nil
    line.demand = nil
    line.terms.support = .law(article: "a")
    #expect(line.awaitsOfficer, "what left while it was frozen is told to the FG")
    line.terms.exemption = nil
    #expect(!line.awaitsOfficer)
  }

  @Test func `a line of the first format is read without them`() throws {
    let line = Self.line(.law(article: "a"))
    var old = line.sealedForm
    old[1] = 1
    // Two optional texts, an empty list, an exemption and a shield: what the first format lacks.
    var added = ByteWriter()
    for _ in 0..<2 { added.write(optional: nil as String?) { $0.write(text: $1) } }
    added.write(list: [] as [String]) { $0.write(text: $1) }
    for _ in 0..<2 { added.write(optional: nil as String?) { $0.write(text: $1) } }
    old.removeLast(added.bytes.count)
    #expect(try Disclosure(opened: old) == line)
  }

  @Test func `a page of the ledger knows which lines few may know of, an old page none`() throws {
    var page = DisclosureLedgerPage(of: RecordID(number: 41))
    var line = Self.line(.law(article: "a"))
    line.shield = "C26"
    page.append(line, as: RecordID(number: 1))
    line.demand = nil
    line.shield = nil
    page.append(line, as: RecordID(number: 2))
    let read = try DisclosureLedgerPage(opened: page.sealedForm)
    #expect(read.lines.map(\.answersDemand) == [true, false])
    #expect(read.lines.map(\.shield) == ["C26", nil])
    var plain = DisclosureLedgerPage(of: RecordID(number: 41))
    plain.append(line, as: RecordID(number: 2))
    var old = plain.sealedForm
    old[1] = 1
    old.removeLast(2)
    #expect(try DisclosureLedgerPage(opened: old) == plain)
  }

  @Test func `the same told twice is one disclosure, whoever typed it`() {
    let line = Self.line(.law(article: "a"))
    var again = line
    again.account = AccountID(number: 9)
    again.noticed = nil
    again.files = [DisclosedFile(name: "verstrekking.pdf", digest: [3])]
    #expect(line.saysTheSame(as: again))
    let others: [(inout Disclosure) -> Void] = [
      { $0.pupil = PupilID(number: 8) }, { $0.recipient = RecordID(number: 8) },
      { $0.digest = [3] }, { $0.terms.on = $0.terms.on.adding(days: 1) }, { $0.form = nil },
    ]
    for change in others {
      var other = line
      change(&other)
      #expect(!line.saysTheSame(as: other))
    }
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
    // The number of the combination stands before the two marks of the second format.
    bytes[bytes.count - 3] = 8
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
