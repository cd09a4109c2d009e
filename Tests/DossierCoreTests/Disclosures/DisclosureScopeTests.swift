import DossierCore
import Testing

/// What cannot be ticked at all, whatever somebody writes next to it.
struct DisclosureScopeTests {
  static let sheet = RecordID(number: 4)
  static let visible = Verdict(
    state: .visible, reason: .cell(MatrixCell(access: .view, scope: .ownSchool)))

  static func category(_ change: (inout DataCategory) -> Void = { _ in }) throws -> DataCategory {
    var category = try #require(try PolicyFixture.policy().category("C01"))
    change(&category)
    return category
  }

  static func scope(
    _ agreed: Set<CategoryCode>? = nil, hidden: Set<RecordID> = [],
    _ change: (inout RecipientType) -> Void = { _ in }
  ) -> DisclosureScope {
    var type = DisclosureFixture.type
    change(&type)
    return DisclosureScope(type: type, agreed: agreed, hiddenAddresses: hidden)
  }

  @Test func `a category of the policy for this recipient may go`() throws {
    #expect(Self.scope().bar(on: try Self.category(), Self.visible) == nil)
    #expect(Self.scope(["C01"]).bar(on: try Self.category(), Self.visible) == nil)
  }

  @Test func `what the type or the agreement does not name stays in`() throws {
    let category = try Self.category()
    #expect(
      Self.scope { $0.categories = ["C11"] }.bar(on: category, Self.visible) == .notForRecipient)
    #expect(Self.scope(["C11"]).bar(on: category, Self.visible) == .notInAgreement)
  }

  @Test func `what is about the safety of a child has a road of its own`() throws {
    let shielded = try Self.category { $0.isExistenceHidden = true }
    #expect(Self.scope().bar(on: shielded, Self.visible) == .shielded)
  }

  static let verdicts: [(Verdict, DisclosureBar)] = [
    (
      Verdict(state: .restricted, reason: .restricted(by: RequestID(number: 3))),
      .frozen(by: RequestID(number: 3))
    ),
    (
      Verdict(state: .summary, reason: .notInSummary),
      .notVisible(.notInSummary)
    ),
  ]

  @Test(arguments: verdicts)
  func `nobody gives out what he may not see, nor what is frozen`(
    verdict: Verdict, bar: DisclosureBar
  ) throws {
    #expect(Self.scope().bar(on: try Self.category(), verdict) == bar)
    #expect(Self.scope().bar(onItem: verdict) == bar)
  }

  static let numbers: [(FieldKind, Bool, DisclosureBar?)] = [
    (.bsn, false, .personalNumber), (.bsn, true, nil),
    (.onderwijsnummer, false, .personalNumber), (.onderwijsnummer, true, nil),
    (.number, false, nil),
  ]

  @Test(arguments: numbers)
  func `the personal number goes only to whom the law names`(
    kind: FieldKind, isNamed: Bool, bar: DisclosureBar?
  ) {
    let field = DataField(code: "c05.nummer", label: "Nummer", kind: kind, isMasked: true)
    let masked = Verdict(state: .masked, reason: .masked)
    let scope = Self.scope { $0.mayReceivePersonalNumber = isNamed }
    #expect(scope.bar(on: field, of: Self.sheet, masked) == bar)
  }

  @Test func `a closed field and a secret address stay in`() {
    let closed = DataField(code: "c03.nationaliteit", label: "Nationaliteit", kind: .text)
    let scope = Self.scope(hidden: [Self.sheet]) { $0.closedFields = [closed.code] }
    #expect(scope.bar(on: closed, of: Self.sheet, Self.visible) == .closedField)
    let street = DataField(
      code: "c02.straat", label: "Straat", kind: .text, audience: ["DIR"],
      audienceWhen: "c02.adres_geheim")
    #expect(scope.bar(on: street, of: Self.sheet, Self.visible) == .secretAddress)
    #expect(scope.bar(on: street, of: RecordID(number: 5), Self.visible) == nil)
  }

  @Test(arguments: ["c02.noodnummer", "c02.noodcontact"] as [FieldCode])
  func `whom to call stays in where the address is secret`(code: FieldCode) {
    let field = DataField(code: code, label: "Nood", kind: .text, isEmergency: true)
    let scope = Self.scope(hidden: [Self.sheet])
    #expect(scope.bar(on: field, of: Self.sheet, Self.visible) == .secretAddress)
    #expect(scope.bar(on: field, of: RecordID(number: 5), Self.visible) == nil)
  }

  @Test func `what is looked at on an exception goes on the same exception`() throws {
    let frozen = VisibilityReason.restricted(by: RequestID(number: 3))
    let open = Verdict(state: .visible, reason: frozen)
    #expect(Self.scope().bar(on: try Self.category(), open) == nil)
    #expect(Self.scope().bar(onItem: open) == nil)
  }

  @Test func `a report about others as well stays in`() {
    #expect(Self.scope().bar(onItem: Self.visible, mentionsOthers: true) == .aboutOthers)
    #expect(Self.scope().bar(onItem: Self.visible) == nil)
  }

  @Test func `what is only masked on the screen may go where it is allowed`() {
    let field = DataField(code: "c02.telefoon", label: "Telefoon", kind: .phone, isMasked: true)
    let masked = Verdict(state: .masked, reason: .masked)
    #expect(Self.scope().bar(on: field, of: Self.sheet, masked) == nil)
  }
}
