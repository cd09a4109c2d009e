import DossierCore
@testable import DossierOffice
import DossierScreens

/// Disclosures of the invented school: a policy with kinds of recipients, and the office's answers.
enum InventedDisclosures {
  static let today = InventedSchool.today
  static let pupil = InventedDossier.pupil
  static let town = RecordID(number: 81)
  static let school = RecordID(number: 82)
  static let publisher = RecordID(number: 83)
  static let sheet = RecordID(number: 32)

  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? today }

  static let types = [
    RecipientType(
      code: "GEMEENTE", label: "Gemeente (leerplicht)",
      bases: [.legalObligation, .publicTask, .legitimateInterest, .vitalInterest],
      purposes: ["A1", "B2"], agreement: .exchange, categories: ["C01", "C02", "C17"]),
    RecipientType(
      code: "SCHOOL_PO", label: "Basisschool", bases: [.legalObligation], purposes: ["B2"],
      agreement: .none, categories: ["C01", "C02", "C10"], transfers: [.primary]),
    RecipientType(
      code: "VERWERKER", label: "Leverancier van leermiddelen", bases: [.agreement],
      purposes: ["A1"], agreement: .processor, categories: ["C01", "C12"], isSupplier: true),
  ]

  /// The policy of the requests with the registers of disclosures and transfers in it.
  static var policy: Policy {
    var policy = InventedRequests.policy
    policy.recipientTypes = types
    policy.consentPurposes = [
      ConsentPurpose(code: "deskundige", label: "Een deskundige van buiten", perQuestion: true)
    ]
    policy.choices.legalBases = LegalBasis.allCases
    var cells: [RoleCode: [CategoryCode: MatrixCell]] = [:]
    for role in policy.roles.map(\.code) {
      for category in policy.categories.map(\.code) + ["C25"] {
        cells[role, default: [:]][category] = policy.matrix.cell(role, category)
      }
    }
    let change = MatrixCell(access: .change, scope: .ownSchool)
    let view = MatrixCell(access: .view, scope: .ownSchool)
    for register: CategoryCode in ["C24", "C27"] {
      cells["DIR", default: [:]][register] = change
      cells["ADM", default: [:]][register] = view
    }
    cells["LKR", default: [:]]["C27"] = change
    cells["FG", default: [:]]["C24"] = MatrixCell(access: .view, scope: .board)
    policy.matrix = AccessMatrix(cells: cells)
    return policy
  }

  static func workplace(_ role: RoleCode = "DIR") throws -> Workplace {
    var workplace = try InventedSchool.workplace("ADM")
    workplace.policy = policy
    workplace.role = policy.role(role) ?? workplace.role
    return workplace
  }

  static let recipients = RecipientsAnswer(
    rows: [
      recipient(town, "Gemeente Ons Dorp", "GEMEENTE", "Gemeente (leerplicht)", .valid),
      recipient(publisher, "Rekenwereld", "VERWERKER", "Leverancier van leermiddelen", .valid),
      recipient(school, "De Wissel", "SCHOOL_PO", "Basisschool", .notNeeded),
    ], mayChange: false)

  private static func recipient(
    _ record: RecordID, _ name: String, _ type: RecipientTypeCode, _ label: String,
    _ standing: RecipientStanding
  ) -> RecipientRow {
    RecipientRow(
      recipient: record, name: name, type: type, typeLabel: label,
      isSupplier: type == "VERWERKER", standing: standing)
  }

  /// What the town can be given of Aïcha, and what not.
  static let offer = DisclosureOffer(categories: [
    DisclosureOffer.Category(
      code: "C01", label: "Identiteit",
      items: [
        item(.field("c01.achternaam", sheet: RecordID(number: 31)), "Achternaam"),
        item(.field("c01.roepnaam", sheet: RecordID(number: 31)), "Roepnaam"),
        item(.field("c01.geboortedatum", sheet: RecordID(number: 31)), "Geboortedatum"),
      ]),
    DisclosureOffer.Category(
      code: "C02", label: "Contact leerling",
      items: [
        item(.field("c02.telefoon", sheet: sheet), "Telefoon"),
        item(.field("c02.straat", sheet: sheet), "Straat", bar: .secretAddress),
      ]),
    DisclosureOffer.Category(code: "C05", label: "Persoonsnummers", bar: .personalNumber),
    DisclosureOffer.Category(code: "C10", label: "Leerresultaten", bar: .notForRecipient),
    DisclosureOffer.Category(
      code: "C17", label: "Bijzonder verlof", bar: .frozen(by: RequestID(number: 31))),
  ])

  private static func item(
    _ item: RequestItem, _ label: String, bar: DisclosureBar? = nil
  ) -> DisclosureOffer.Item {
    DisclosureOffer.Item(item: item, label: label, bar: bar)
  }

  static let texts: [RequestItem: String] = [
    .field("c01.achternaam", sheet: RecordID(number: 31)): "van den Berg",
    .field("c01.roepnaam", sheet: RecordID(number: 31)): "Aïcha",
    .field("c01.geboortedatum", sheet: RecordID(number: 31)): "03-04-2017",
    .field("c02.telefoon", sheet: sheet): "06-12345678",
  ]

  static func answer(to query: DisclosureOfferQuery) -> DisclosureOfferAnswer {
    let row = recipients.rows.first { $0.recipient == query.recipient } ?? recipients.rows[0]
    let type = types.first { $0.code == row.type } ?? types[0]
    return DisclosureOfferAnswer(
      pupil: pupil, name: "Berg, Aïcha van den", recipient: row.recipient,
      recipientName: row.name, type: type.code, typeLabel: type.label,
      purposes: policy.purposes.filter { type.purposes.contains($0.code) }, bases: type.bases,
      agreementNeed: type.agreement,
      agreement: type.agreement == .none ? nil : RecordID(number: 91),
      agreementEnds: type.agreement == .none ? nil : day("2027-07-31"), consents: [],
      consentNeeded: nil, needsDemand: false, demands: [], offer: offer, texts: texts)
  }
}
