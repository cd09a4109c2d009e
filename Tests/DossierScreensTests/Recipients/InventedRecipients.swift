import DossierCore
@testable import DossierOffice
import DossierScreens

/// Recipients, agreements and demands of all tests; everything invented.
enum InventedRecipients {
  static let today = InventedSchool.today
  static let supplier = RecordID(number: 71)
  static let contract = RecordID(number: 72)
  static let demand = RecordID(number: 81)

  /// The invented policy with registers and kinds of recipients.
  static let policy: Policy = {
    var policy = InventedPolicy.policy
    policy.roles += [
      role("BES", "Bestuurder", .staff),
      role("FG", "Functionaris gegevensbescherming", .supervision),
    ]
    policy.registers = [
      PolicyRegister(
        code: "verwerkers", label: "Verwerkers en ontvangers", compartment: .organisation,
        steps: ["BES": [.change], "DIR": [.view], "FG": [.view, .advise]]),
      PolicyRegister(
        code: "vorderingen", label: "Vorderingen", compartment: .register,
        steps: ["DIR": [.change], "FG": [.view, .advise]]),
    ]
    policy.recipientTypes = types
    return policy
  }()

  private static func role(_ code: RoleCode, _ label: String, _ nature: RoleNature) -> Role {
    Role(
      code: code, label: label, nature: nature, duties: [], approvers: ["DIR"],
      approvalsNeeded: 1, excludes: [], compartments: nil)
  }

  static let types = [
    RecipientType(
      code: "DUO", label: "Dienst Uitvoering Onderwijs", bases: [.legalObligation],
      purposes: ["B2"], agreement: .none, categories: ["C01", "C05"],
      closedFields: [], mayReceivePersonalNumber: true),
    RecipientType(
      code: "LEERMIDDELEN", label: "Leverancier van leermiddelen en toetsen",
      bases: [.agreement], purposes: ["A1"], agreement: .processor,
      categories: ["C01", "C10", "C12"], closedFields: ["c01.voorletters"], isSupplier: true),
    RecipientType(
      code: "GEMEENTE", label: "Gemeente en leerplicht", bases: [.legalObligation],
      purposes: ["B2"], agreement: .exchange, categories: ["C01", "C17"]),
    RecipientType(
      code: "POLITIE", label: "Politie en Openbaar Ministerie", bases: [.legalObligation],
      purposes: ["B2"], agreement: .none, categories: ["C01", "C10", "C17"], needsDemand: true),
  ]

  static func workplace(_ role: RoleCode) throws -> Workplace {
    guard let found = policy.role(role) else { throw Refusal.notFound(.role) }
    return Workplace(
      account: InventedSchool.clerk, login: "j.smit", role: found, policy: policy, today: today,
      schools: [InventedSchool.rainbow], groups: InventedSchool.groups,
      people: [InventedSchool.clerk: "J. Smit"])
  }

  static func rows() -> [RecipientRow] {
    [
      row(71, "Lesmaat BV", "LEERMIDDELEN", .endingSoon, 40),
      row(73, "Gemeente Zuidhaven", "GEMEENTE", .valid, 400),
      row(74, "DUO Groningen", "DUO", .notNeeded, nil),
      row(75, "Klasbericht BV", "LEERMIDDELEN", .ended, -20),
      row(76, "Toetsbureau Noord", "LEERMIDDELEN", .missing, nil),
    ]
  }

  private static func row(
    _ number: Int64, _ name: String, _ type: RecipientTypeCode, _ standing: RecipientStanding,
    _ days: Int?
  ) -> RecipientRow {
    RecipientRow(
      recipient: RecordID(number: number), name: name, type: type,
      typeLabel: policy.recipientType(type)?.label ?? "", isSupplier: type == "LEERMIDDELEN",
      standing: standing, until: days.map { today.adding(days: $0) })
  }

  static func agreement(
    _ state: AgreementState = .endingSoon(days: 40),
    warnings: [AgreementWarning] = [.noBackupClause]
  ) -> AgreementAnswer {
    let agreement = Agreement(
      recipient: supplier, kind: .processing, number: "VO-2025-12", product: "Lesmaat Online",
      model: .covenant4, isCovenantParticipant: true, purposes: ["A1"],
      categories: ["C01", "C12"], dataSubjects: "Leerlingen van groep 3 tot en met 8",
      subprocessors: ["Rekencentrum Noord", "Kopieerbureau De Wal"], storageCountry: "Nederland",
      securityAnnex: today.adding(days: -700), breachNoticeHours: 24,
      returning: "Binnen drie maanden na het einde gewist", contact: "Afdeling privacy",
      begins: today.adding(days: -690), ends: today.adding(days: 40),
      notice: "Twee maanden voor het einde", reviewBy: today.adding(days: 10),
      paper: "Map overeenkomsten, bestuursbureau")
    return AgreementAnswer(
      record: contract, version: 2, agreement: agreement, recipientName: "Lesmaat BV",
      state: state, lastDay: agreement.lastDay, warnings: warnings)
  }

  static func recipient(mayChange: Bool = true) -> RecipientAnswer {
    RecipientAnswer(
      row: rows()[0], version: 3,
      recipient: Recipient(
        name: "Lesmaat BV", type: "LEERMIDDELEN", address: "Kade 1, Zuidhaven",
        contact: "Afdeling privacy", channel: "Beveiligde koppeling",
        from: today.adding(days: -700)),
      type: policy.recipientType("LEERMIDDELEN"), agreements: [agreement()], mayChange: mayChange)
  }

  static func suppliers() -> SuppliersAnswer {
    var answer = SuppliersAnswer(
      board: "Voorbeeldbestuur", made: today,
      suppliers: [
        .init(
          name: "Lesmaat BV", type: "Leverancier", product: "Lesmaat Online",
          purposes: ["Onderwijs geven en begeleiden"]),
        .init(
          name: "Leesvogel", type: "Leverancier van leermiddelen en toetsen", product: nil,
          purposes: ["Onderwijs geven en begeleiden"]),
      ])
    (answer.text, answer.html) = ("Lesmaat BV", "<p>Lesmaat BV</p>")
    return answer
  }

  static func policeDemand(
    _ form: DemandForm = .written(.place("Kluis directie")), noticed: Bool = false
  ) -> PoliceDemand {
    PoliceDemand(
      pupil: PupilID(number: 21), authority: "Eenheid Oost, recherche",
      officer: DemandOfficer(function: "Hulpofficier van justitie", number: "OH-4411"),
      article: .article126nd, date: today.adding(days: -5), received: today.adding(days: -5),
      deadline: today.adding(days: 9), categories: ["C01", "C17"],
      words: "Naam en verlof in de week van 9 november", form: form,
      enteredBy: InventedSchool.clerk,
      noticed: noticed ? DemandNotice(by: InventedSchool.colleague, on: today) : nil)
  }

  static func demandRow(
    _ demand: PoliceDemand = policeDemand(), record: RecordID = demand,
    name: String? = "Berg, Aïcha van den"
  ) -> DemandRow {
    let state = demand.state(on: today)
    let due: CalendarDate? =
      switch state {
      case .awaitingPaper(let day), .paperLate(let day): day
      case .open, .closed: demand.deadline
      }
    return DemandRow(
      demand: record, pupil: demand.pupil, pupilName: name, authority: demand.authority,
      article: demand.article.kind, received: demand.received, due: due, state: state,
      isNoticed: demand.noticed != nil)
  }

  static func demandAnswer(
    _ demand: PoliceDemand = policeDemand(), given: [RecordID] = [], mayHandle: Bool = true
  ) -> DemandAnswer {
    DemandAnswer(
      row: demandRow(demand), version: 1, demand: demand, specialData: ["C17"], given: given,
      enteredBy: "J. Smit", noticedBy: demand.noticed == nil ? nil : "F. Geers",
      mayHandle: mayHandle, mayNotice: !mayHandle)
  }
}
