import DossierCore
@testable import DossierOffice
import DossierScreens

extension InventedDisclosures {
  static let given = RecordID(number: 52)

  static func row(
    _ number: Int64, _ on: String, _ recipient: String = "Gemeente Ons Dorp",
    _ type: String = "Gemeente (leerplicht)", basis: LegalBasis = .legalObligation,
    categories: [CategoryCode] = ["C01", "C02"], until: String? = nil, awaits: Bool = false,
    form: String? = "pagina"
  ) -> DisclosureRow {
    DisclosureRow(
      disclosure: RecordID(number: number), pupil: pupil, pupilName: "Berg, Aïcha van den",
      recipient: town, recipientName: recipient, typeLabel: type, purpose: "B2", basis: basis,
      on: day(on), until: until.map(day), channel: .secureMail, categories: categories,
      awaitsOfficer: awaits, form: form)
  }

  static let rows = [
    row(54, "2026-11-18", basis: .vitalInterest, categories: ["C02"], awaits: true, form: nil),
    row(53, "2026-10-02", until: "2026-12-31"),
    row(
      52, "2026-02-11", "Rekenwereld", "Leverancier van leermiddelen", categories: ["C01", "C12"],
      until: "2026-07-31", form: "edexml"),
  ]

  static let register = DisclosuresAnswer(count: rows.count, rows: rows)

  static let family = FamilyListAnswer(
    name: "Aïcha van den Berg",
    rows: [
      ExtractDisclosure(
        on: day("2026-10-02"), recipientName: "Gemeente Ons Dorp",
        typeLabel: "Gemeente (leerplicht)", why: "Verstrekken aan de overheid",
        what: ["Identiteit", "Contact leerling"], fields: ["Achternaam", "Roepnaam", "Telefoon"],
        until: day("2026-12-31"))
    ])

  static let holders = HoldersAnswer(
    matter: "c02.telefoon",
    rows: [
      HoldersAnswer.Row(
        recipient: town, name: "Gemeente Ons Dorp", since: day("2025-09-14"),
        last: day("2026-10-02"), count: 3, until: day("2026-12-31")),
      HoldersAnswer.Row(
        recipient: publisher, name: "Rekenwereld", since: day("2026-02-11"),
        last: day("2026-02-11"), count: 1),
    ])

  static func line(
    _ support: LegalSupport = .law(article: "artikel 21a van de Leerplichtwet"),
    noticed: CalendarDate? = nil, transfer: RecordID? = nil
  ) -> Disclosure {
    Disclosure(
      pupil: pupil, recipient: town, type: "GEMEENTE",
      terms: DisclosureDraft(
        purpose: "B2", article: "artikel 21a van de Leerplichtwet", support: support,
        tests: [
          .subsidiarity: TestAnswer(isPassed: true, why: "De wet schrijft deze melding voor."),
          .proportionality: TestAnswer(isPassed: true, why: "Alleen wie het is en hoe te bellen."),
        ],
        parts: [
          DisclosedPart(
            category: "C02", reason: "om te kunnen bellen",
            items: [.field("c02.telefoon", sheet: sheet)])
        ], channel: .secureMail, on: day("2026-10-02"), until: day("2026-12-31")),
      agreement: RecordID(number: 91), transfer: transfer,
      digest: Array(repeating: 0xAB, count: 32), form: "pagina", account: InventedSchool.colleague,
      role: "DIR", policyVersion: 1, noticed: noticed, recipientName: "Gemeente Ons Dorp",
      files: [
        DisclosedFile(name: "verstrekking.pdf", digest: Array(repeating: 0xAB, count: 32)),
        DisclosedFile(name: "verstrekking.html", digest: Array(repeating: 0x1F, count: 32)),
      ])
  }

  static func detail(_ line: Disclosure = line(), keptUntil: CalendarDate? = nil)
    -> DisclosureAnswer
  {
    DisclosureAnswer(
      row: row(53, "2026-10-02", until: "2026-12-31", awaits: line.awaitsOfficer), line: line,
      parts: [
        DisclosureAnswer.Part(
          category: "C02", label: "Contact leerling", reason: "om te kunnen bellen",
          items: ["Telefoon"])
      ], by: "P. de Vries", keptUntil: keptUntil)
  }
}
