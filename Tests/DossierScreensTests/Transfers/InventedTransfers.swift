import DossierCore
@testable import DossierOffice
import DossierScreens

/// Transfers of the invented school, each a real transfer of the core.
enum InventedTransfers {
  static let transfer = RecordID(number: 61)
  static let mother = RecordID(number: 71)

  static let parts = [
    DisclosedPart(
      category: "C01", reason: "hoort in het dossier voor de volgende school",
      items: [
        .field("c01.achternaam", sheet: RecordID(number: 31)),
        .field("c01.roepnaam", sheet: RecordID(number: 31)),
      ])
  ]

  static var content: Transfer {
    Transfer(
      pupil: InventedDisclosures.pupil, kind: .primary, recipient: InventedDisclosures.school,
      account: InventedSchool.clerk, prepared: InventedDisclosures.day("2026-11-16"), parts: parts)
  }

  /// The same after the family had its copy and said what it thinks.
  static func shown() throws -> Transfer {
    let today = InventedSchool.today
    var shown = content
    try shown.add(
      ParentalCopy(
        receiver: .guardian(mother), on: InventedDisclosures.day("2026-11-17"), way: .inPerson),
      today: today)
    try shown.add(
      ParentalView(
        person: .guardian(mother), on: InventedDisclosures.day("2026-11-18"),
        agreement: .disagrees, reason: "Het advies is te laag.",
        remark: "Wij vragen om een nieuw gesprek."), today: today)
    return shown
  }

  static func answer(
    _ transfer: Transfer = content, state: TransferState = .prepared,
    obstacle: TransferRefusal? = .copyMissing(.primary), gaps: TransferGaps = TransferGaps()
  ) -> TransferAnswer {
    TransferAnswer(
      row: row(61, state: state), version: 3,
      parts: [
        DisclosureAnswer.Part(
          category: "C01", label: "Identiteit",
          reason: "hoort in het dossier voor de volgende school",
          items: ["Achternaam", "Roepnaam"])
      ], transfer: transfer, names: [.guardian(mother): "F. van den Berg"], obstacle: obstacle,
      family: InventedConsents.givers, gaps: gaps)
  }

  static func row(_ number: Int64, state: TransferState = .prepared) -> TransferRow {
    TransferRow(
      transfer: RecordID(number: number), pupil: InventedDisclosures.pupil,
      name: "Berg, Aïcha van den", kind: .primary, recipient: InventedDisclosures.school,
      recipientName: "De Wissel", prepared: InventedDisclosures.day("2026-11-16"), state: state,
      on: InventedDisclosures.day("2026-11-18"))
  }

  static let list = TransfersAnswer(
    count: 2, rows: [row(61), row(62, state: .ready)])

  static let preview = TransferPreviewAnswer(
    html: "<!DOCTYPE html><p>afschrift</p>", omissions: ["Toetsen van voor schooljaar 2024-2025"])

  static func offer(to query: TransferOfferQuery) -> TransferOfferAnswer {
    var answer = TransferOfferAnswer(
      pupil: InventedDisclosures.pupil, name: "Berg, Aïcha van den",
      receivers: [
        TransferOfferAnswer.Receiver(
          recipient: InventedDisclosures.school, name: "De Wissel", typeLabel: "Basisschool",
          kinds: [.primary])
      ])
    guard query.recipient != nil else { return answer }
    answer.offer = InventedDisclosures.offer
    answer.texts = InventedDisclosures.texts
    return answer
  }
}
