import DossierCore
import DossierOffice
import Testing

/// The family of `RequestScene` and some recipients, with a press that tells what it was given.
final class DisclosureScene {
  let family: RequestScene
  /// What the press was given, in order.
  private(set) var pressed: [DossierExtract] = []
  /// The transfers that it was asked to make, in order.
  private(set) var orders: [TransferOrder] = []
  /// What the press says that a file of a transfer lacks.
  var lacking: Set<FieldCode> = []

  init() throws {
    family = try RequestScene()
    family.scene.disclosures = DisclosurePress(
      page: { [unowned self] in press($0.extract) },
      data: { [unowned self] in press($0.extract) },
      transfer: { [unowned self] order in
        orders.append(order)
        let bytes = press(order.extract)
        return TransferFiles(
          data: order.isPreview ? nil : bytes, page: bytes, items: itemsOf(order.extract),
          omitted: [], missing: lacking)
      },
      supply: { [unowned self] order in
        for extract in order.extracts { _ = press(extract) }
        let fields = order.extracts.map { extract in
          (extract.pupil, Set(["c01.achternaam", "c01.roepnaam"] as [FieldCode]))
        }
        let lacking = order.extracts.filter { !itemsOf($0).contains { $0.isSurname } }
        return SupplyFile(
          data: [1, 2, 3], fields: Dictionary(fields, uniquingKeysWith: { first, _ in first }),
          incomplete: Dictionary(
            lacking.map { ($0.pupil, ["c01.achternaam"]) }, uniquingKeysWith: { first, _ in first })
        )
      },
      digest: { bytes in
        var checksum = Checksum32()
        checksum.update(bytes)
        return Array("\(checksum.value)".utf8)
      })
  }

  var scene: Scene { family.scene }

  func office(_ role: RoleCode) throws -> Office { try family.office(role) }

  /// Everything that an extract says, as bytes; the last extract is remembered.
  private func press(_ extract: DossierExtract) -> [UInt8] {
    pressed.append(extract)
    return Array(String(describing: Mirror(reflecting: extract).children.map(\.value)).utf8)
  }

  /// Adds a recipient of a kind.
  func recipient(
    _ type: RecipientTypeCode, named name: String? = nil, from: CalendarDate? = nil
  ) throws -> RecordID {
    let outcome = try office("BES").perform(
      AddRecipient(
        details: RecipientGiven(
          name: name ?? "Ontvanger \(type.text)", type: type, channel: "Beveiligde koppeling",
          from: from)))
    return try #require(outcome.record)
  }

  /// Agreements with a recipient about some categories, that end after so many days.
  @discardableResult
  func agreement(
    with recipient: RecordID, kind: AgreementKind = .exchange, _ purposes: [PurposeCode],
    _ categories: [CategoryCode], days: Int = 400
  ) throws -> RecordID {
    let outcome = try office("BES").perform(
      AddAgreement(
        recipient: recipient, details: agreed(kind: kind, purposes, categories, days: days)))
    return try #require(outcome.record)
  }

  /// What such an agreement says.
  func agreed(
    kind: AgreementKind = .exchange, _ purposes: [PurposeCode], _ categories: [CategoryCode],
    days: Int = 400
  ) -> AgreementGiven {
    AgreementGiven(
      kind: kind, number: "A-1", model: .covenant4, purposes: purposes, categories: categories,
      dataSubjects: "leerlingen", securityAnnex: scene.today.adding(days: -10),
      hasBackupClause: true, begins: scene.today.adding(days: -10),
      ends: scene.today.adding(days: days), reviewBy: scene.today.adding(days: 200),
      paper: "Kast 2")
  }

  /// A disclosure of the first name to the attendance officer, that breaks no rule.
  func disclosure(
    to recipient: RecordID, _ parts: [DisclosedPartGiven]? = nil, makes: DisclosureForm? = nil
  ) -> RecordDisclosure {
    RecordDisclosure(
      pupil: Scene.pupil, recipient: recipient, purpose: "B2", article: "Leerplichtwet 21a",
      support: LegalSupportGiven(basis: .legalObligation, article: "Leerplichtwet 21a"),
      subsidiarity: TestGiven(passed: true, why: "De wet schrijft dit voor."),
      proportionality: TestGiven(passed: true, why: "Alleen de naam."),
      parts: parts ?? [
        DisclosedPartGiven(
          category: "C01", reason: "Om te weten om wie het gaat.", fields: ["c01.roepnaam"])
      ], channel: .secureMail, makes: makes)
  }

  /// The line in the register as it lies in the store.
  func line(_ record: RecordID) throws -> Disclosure {
    try Disclosure(opened: try #require(family.store.versions[record]?.last).body)
  }
}

extension RequestItem {
  fileprivate var isSurname: Bool {
    if case .field("c01.achternaam", _) = self { true } else { false }
  }
}

/// Every field, entry and document of an extract.
func itemsOf(_ extract: DossierExtract) -> Set<RequestItem> {
  Set(
    extract.parts.flatMap { part in
      part.sheets.flatMap { sheet in
        sheet.fields.map { RequestItem.field($0.code, sheet: sheet.record) }
      } + part.entries.map { .record($0.record) } + part.documents.map { .record($0.record) }
    })
}
