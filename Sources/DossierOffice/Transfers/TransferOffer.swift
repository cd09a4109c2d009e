import DossierCore

/// What may go along with a transfer, for who may prepare one.
struct TransferOffer {
  let facts: PupilFacts
  let context: DisclosureContext
  let desk: DisclosureDesk

  /// Reads the dossier; throws for who may not prepare a transfer of this pupil.
  init(_ office: Office, of pupil: PupilID, to recipient: RecordID) throws {
    facts = try office.facts(of: pupil)
    _ = try office.changeableCategory(.transfers, facts)
    context = try DisclosureContext(office, to: recipient, on: office.viewer.today)
    desk = try DisclosureDesk(office, facts, context, only: Set(context.type.categories))
  }

  /// The items that were typed, looked up and judged one by one.
  func parts(_ given: [DisclosedPartGiven]) throws -> [DisclosedPart] {
    let offer = desk.offer
    let parts = try given.map { try $0.part(of: offer) }
    do throws(DisclosureRefusal) {
      try offer.check(parts)
    } catch {
      throw Refusal.disclosure(error)
    }
    return parts
  }
}
