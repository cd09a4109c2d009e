import DossierCore
import DossierOffice

/// Fills the register of disclosures: a report of absence, a supplier's file, a transfer that waits,
/// and a demand by the police that nobody answered yet.
struct DemoDisclosures {
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate
  /// What the file of a transfer cannot do without, and the results.
  private static let transferred: Set<CategoryCode> = ["C01", "C02", "C06", "C10", "C12"]

  /// Discloses something of a few pupils of a group.
  func record(of pupils: [DemoPupil]) throws {
    guard let sender, let group = pupils.compactMap(\.group).first else { return }
    let office = try offices.office(of: sender)
    try supply(group, office)
    guard let pupil = pupils.first(where: { $0.group == group }) else { return }
    try report(pupil.id, office)
    try prepare(pupil.id, office)
    try demand(pupil.id)
  }

  /// The first role that may disclose and keeps transfers.
  private var sender: RoleCode? {
    policy.roles.first { role in
      let rights = RoleRights(of: role.code, under: policy)
      return rights.disclosesData && rights.preparesTransfers
        && policy.matrix.cell(role.code, PupilName.category).scope != .ownGroup
    }?.code
  }

  private func recipient(_ type: RecipientTypeCode, _ office: Office) throws -> RecordID? {
    try office.answer(RecipientsQuery(type: type)).rows.first?.recipient
  }

  private func supply(_ group: GroupID, _ office: Office) throws {
    guard let supplier = try recipient("VERWERKER_LEERMIDDELEN", office) else { return }
    var action = SupplyGroup.example
    action.groups = [group]
    action.recipient = supplier
    try office.perform(action)
  }

  private func report(_ pupil: PupilID, _ office: Office) throws {
    guard let officer = try recipient("GEMEENTE", office) else { return }
    var action = RecordDisclosure.example
    action.pupil = pupil
    action.recipient = officer
    action.proportionality.why = DemoWords.proportion
    action.parts = [
      DisclosedPartGiven(
        category: PupilName.category, reason: DemoWords.disclosureReason,
        fields: ["c01.achternaam", "c01.roepnaam", "c01.geboortedatum"])
    ]
    try office.perform(action)
  }

  private func demand(_ pupil: PupilID) throws {
    let handler = policy.roles.first { role in
      role.nature == .staff && RoleRights(of: role.code, under: policy).handlesDemands
    }
    guard let handler else { return }
    var action = RegisterDemand.example
    action.pupil = pupil
    action.date = today.adding(days: -3)
    action.received = today.adding(days: -2)
    action.deadline = today.adding(days: 10)
    try offices.office(of: handler.code).perform(action)
  }

  private func prepare(_ pupil: PupilID, _ office: Office) throws {
    guard let school = try recipient("PO_SCHOOL", office) else { return }
    var action = PrepareTransfer.example
    action.pupil = pupil
    action.recipient = school
    let offer = try office.answer(TransferOfferQuery(pupil: pupil, recipient: school)).offer
    action.parts = (offer?.categories ?? []).compactMap { category in
      let items = category.items.filter { $0.bar == nil }.map { RequestItemGiven($0.item) }
      guard Self.transferred.contains(category.code), !items.isEmpty else { return nil }
      return DisclosedPartGiven(
        category: category.code, reason: DemoWords.transferReason, items: items)
    }
    try office.perform(action)
  }
}
