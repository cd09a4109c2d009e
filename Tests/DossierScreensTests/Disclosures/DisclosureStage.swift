import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit

/// A stage on which the office knows the invented disclosures and transfers.
enum DisclosureStage {
  /// The start screen, in a role that sees the register.
  static func enter(_ role: RoleCode = "DIR", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let usual = desk.answering
    desk.answering = { effect in usual(effect) ?? answer(effect) }
    desk.next = [.entered(try InventedDisclosures.workplace(role))]
    return try Stage(entering: role, desk: desk)
  }

  /// The dossier of Aïcha.
  static func dossier(_ role: RoleCode = "DIR", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try enter(role, desk: desk)
    try stage.press("<F7><Enter><Enter>")
    return stage
  }

  /// The disclosures of Aïcha.
  static func list(_ role: RoleCode = "DIR", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try dossier(role, desk: desk)
    try stage.choose("Verstrekkingen")
    return stage
  }

  /// The form about Aïcha, empty.
  static func form(desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try dossier(desk: desk)
    try stage.choose("Gegevens verstrekken")
    return stage
  }

  /// The first page filled in: the town, by law.
  static func filled(desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try form(desk: desk)
    try stage.press("gem<Enter>b2<Enter>a<Enter>artikel 21a van de Leerplichtwet<Enter>")
    try stage.press("j<Enter>De wet vraagt dit<Enter>j<Enter>Alleen het nodige<Enter>")
    try stage.press("b<Enter>")
    return stage
  }

  /// The second page, with nothing chosen.
  static func parts(desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try filled(desk: desk)
    try stage.press("<F2>")
    return stage
  }

  /// The third page, with the names and the telephone number chosen.
  static func check(desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try parts(desk: desk)
    try stage.press("<Space>wie het is<Enter><Enter>cont<Space>om te bellen<Enter><Enter><F2>")
    return stage
  }

  /// What was sent last.
  static func sent(_ stage: Stage) -> RecordDisclosure? {
    stage.desk.actions.last as? RecordDisclosure
  }

  private static func answer(_ effect: ScreenEffect) -> ScreenAnswer? {
    switch effect {
    case .ask(let query): answer(query)
    case .perform(is RecordDisclosure), .perform(is SendTransfer), .perform(is SupplyGroup):
      .performed(ActionOutcome(pupil: InventedDisclosures.pupil, record: InventedDisclosures.given))
    case .perform(is PrepareTransfer):
      .performed(
        ActionOutcome(pupil: InventedDisclosures.pupil, record: InventedTransfers.transfer))
    case .save(_, let path): .documentSaved(path: path)
    default: nil
    }
  }

  private static func answer(_ query: any OfficeQuery) -> ScreenAnswer? {
    switch query {
    case is RecipientsQuery: .answered(InventedDisclosures.recipients)
    case let query as DisclosureOfferQuery:
      .answered(InventedDisclosures.answer(to: query))
    case let query as TransferOfferQuery: .answered(InventedTransfers.offer(to: query))
    case is CheckDisclosureQuery: .answered(DisclosureCheckAnswer(warnings: []))
    case is DisclosuresQuery, is OfficerNoticesQuery: .answered(InventedDisclosures.register)
    case is DisclosureQuery: .answered(InventedDisclosures.detail())
    case is FamilyListQuery: .answered(InventedDisclosures.family)
    case is HoldersQuery: .answered(InventedDisclosures.holders)
    case is TransfersQuery: .answered(InventedTransfers.list)
    case is TransferQuery: .answered(InventedTransfers.answer())
    case is TransferPreviewQuery: .answered(InventedTransfers.preview)
    default: nil
    }
  }
}
