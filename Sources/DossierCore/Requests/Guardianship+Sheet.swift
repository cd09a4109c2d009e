extension Guardianship {
  /// The category with the parents and guardians (Ouders en gezag).
  package static let category: CategoryCode = "C06"
  /// The field that says whether somebody has authority.
  package static let authorityField: FieldCode = "c06.gezag"
  private static let relationField: FieldCode = "c06.relatie"
  private static let contactBanField: FieldCode = "c06.contactverbod"
  private static let orderKindField: FieldCode = "c06.bevel_soort"
  private static let orderFromField: FieldCode = "c06.bevel_vanaf"
  private static let orderUntilField: FieldCode = "c06.bevel_tot"
  /// The relations that make somebody a parent: father and mother.
  private static let parentRelations: Set<String> = ["1", "2"]

  /// What must be known of somebody who waits for an answer: who it is, and whether they may ask.
  ///
  /// Whether the address is secret is among them: without it an address that stays would be shown.
  package static let neededToAnswer: Set<FieldCode> = [
    "c06.naam", "c06.voorvoegsel", "c06.voorletters", relationField, authorityField,
    "c06.gezag_bron", "c06.gezag_datum", "c06.adres_geheim", contactBanField, orderKindField,
    orderFromField, orderUntilField, "c06.bevel",
  ]
  /// The ways to send somebody an answer; each takes all of its fields.
  private static let waysToReach: [Set<FieldCode>] = [
    ["c06.email"], ["c06.straat", "c06.huisnummer", "c06.postcode", "c06.plaats"],
  ]

  /// Whether an answer can still be sent when fields are erased; also when it never could.
  package static func canBeReached(_ sheet: Sheet, without erased: Set<FieldCode>) -> Bool {
    let ways = waysToReach.filter { $0.allSatisfy { sheet[$0] != nil } }
    return ways.isEmpty || ways.contains { $0.isDisjoint(with: erased) }
  }

  /// Reads a sheet of C06.
  ///
  /// A contact ban that is only ticked holds from the day it was ticked, and until it is taken off:
  /// what is uncertain is read in favour of the child. An order without a first day holds from the
  /// day it was recorded.
  package init(sheet: Sheet, record: RecordID, account: AccountID? = nil) {
    let until = sheet[Self.orderUntilField].flatMap { CalendarDate(iso: $0) }
    let from = sheet[Self.orderFromField].flatMap { CalendarDate(iso: $0) }
    var orders: [CourtOrder] = []
    if let cell = sheet.cells[Self.orderKindField], let kind = CourtOrder.Kind(rawValue: cell.value)
    {
      orders.append(
        CourtOrder(kind: kind, from: from ?? cell.written, until: until, reference: record.text))
    }
    if let cell = sheet.cells[Self.contactBanField], cell.value == FieldValue.yes,
      !orders.contains(where: { $0.kind == .contactBan })
    {
      orders.append(
        CourtOrder(
          kind: .contactBan, from: min(from ?? cell.written, cell.written), until: nil,
          reference: record.text))
    }
    self.init(
      person: record,
      isParent: sheet[Self.relationField].map(Self.parentRelations.contains) ?? false,
      authority: sheet[Self.authorityField].flatMap(ParentalAuthority.init(rawValue:)) ?? .unknown,
      orders: orders, account: account)
  }
}
