import DossierCore

/// A small policy with one category of every form, for screens only.
enum InventedPolicy {
  static let policy = Policy(
    identity: PolicyIdentity(
      board: "voorbeeld", name: "Voorbeeldbestuur", regulation: "Reglement", version: 1,
      adopted: nil, councilConsent: nil, evaluation: nil, controller: contact, officer: contact),
    compartments: [Compartment(code: .dossier, label: "Dossiers", needsTwoApprovals: false)],
    categories: categories, roles: roles, matrix: AccessMatrix(cells: cells),
    purposes: [
      ProcessingPurpose(
        code: "A1", label: "Onderwijs geven en begeleiden", article: "O 5.1", needsArticle: false),
      ProcessingPurpose(
        code: "B2", label: "Verstrekken aan de overheid", article: "O 5.1", needsArticle: true),
    ],
    terms: PolicyTerms(
      requestDays: 28, requestMaximumDays: 84, ownRightsAge: 16, emergencyHours: 24,
      emergencyReviewDays: 5, groupHandoverDays: 28, lockMinutes: 5, contactCheckMonths: 12,
      journalYears: 5, invitationDays: 7, backupWarningDays: 7),
    choices: BoardChoices(sourceSystems: []))

  private static let contact = ContactPoint(
    function: "FG", address: "Dorpsstraat 1, Ons Dorp", email: "fg@example.org")

  private static let change = MatrixCell(access: .change, scope: .ownSchool)
  private static let view = MatrixCell(access: .view, scope: .ownSchool)

  private static let cells: [RoleCode: [CategoryCode: MatrixCell]] = [
    "ADM": [
      "C01": change, "C02": change, "C05": change, "C10": change, "C12": change, "C17": change,
    ],
    "LKR": ["C01": view, "C10": change, "C12": view],
    "DIR": ["C01": view, "C10": view, "C12": view], "ICT": [:],
  ]

  private static let roles = [
    role("ADM", "Administratief medewerker", [.enrolPupils, .useEmergencyAccess, .seePolicy]),
    role("LKR", "Leraar", [.useEmergencyAccess, .seePolicy]),
    role(
      "DIR", "Directeur",
      [.grantPupilAccess, .readJournal, .reviewEmergencyAccess, .useEmergencyAccess]),
    role("ICT", "ICT-ondersteuner", [.manageAccounts, .seePolicy]),
  ]

  private static func role(_ code: RoleCode, _ label: String, _ duties: Set<Duty>) -> Role {
    Role(
      code: code, label: label, nature: .staff, duties: duties, approvers: ["DIR"],
      approvalsNeeded: 1, excludes: [], compartments: nil)
  }

  private static let categories = [
    category("C01", "Identiteit", identity), category("C02", "Contact leerling", contactFields),
    category("C05", "Persoonsnummers", numbers),
    category("C10", "Leerresultaten", [], form: .entries, holdsDocuments: true),
    category("C12", "Groep en organisatie", enrolment),
    category("C17", "Bijzonder verlof", leave, needsNecessity: true),
  ]

  private static func category(
    _ code: CategoryCode, _ label: String, _ fields: [DataField], form: CategoryForm = .sheet,
    holdsDocuments: Bool = false, needsNecessity: Bool = false
  ) -> DataCategory {
    DataCategory(
      code: code, label: label, sensitivity: .normal, compartment: .dossier, form: form,
      isRecorded: true, holdsDocuments: holdsDocuments, needsNecessity: needsNecessity,
      needsConsent: false, isExistenceHidden: false, purposes: [],
      retention: RetentionRule(start: .departure, months: 24, nature: .maximum, basis: "O 6.5"),
      articles: [], fields: fields)
  }

  private static let identity = [
    DataField(code: "c01.achternaam", label: "Achternaam", kind: .text, isRequired: true),
    DataField(
      code: "c01.voorvoegsel", label: "Voorvoegsel", kind: .text, maximumLength: 30,
      hint: "Bijvoorbeeld van den"),
    DataField(code: "c01.roepnaam", label: "Roepnaam", kind: .text, maximumLength: 64),
    DataField(code: "c01.voorletters", label: "Voorletters", kind: .initials, isRequired: true),
    DataField(
      code: "c01.geslacht", label: "Geslacht", kind: .choice,
      choices: [
        FieldChoice(value: "0", label: "Onbekend"), FieldChoice(value: "1", label: "Man"),
        FieldChoice(value: "2", label: "Vrouw"),
      ], isRequired: true),
    DataField(code: "c01.geboortedatum", label: "Geboortedatum", kind: .date, isRequired: true),
  ]

  private static let contactFields = [
    DataField(
      code: "c02.straat", label: "Straat", kind: .text, maximumLength: 100,
      systemOfRecord: "ParnasSys"),
    DataField(code: "c02.postcode", label: "Postcode", kind: .postcode),
    DataField(code: "c02.telefoon", label: "Telefoon", kind: .phone),
    DataField(code: "c02.email", label: "E-mail", kind: .email),
    DataField(code: "c02.adres_geheim", label: "Adres geheim", kind: .yesNo),
  ]

  private static let numbers = [
    DataField(code: "c05.bsn", label: "Burgerservicenummer", kind: .bsn, isMasked: true)
  ]

  private static let enrolment = [
    DataField(code: Enrolment.schoolField, label: "School", kind: .school, isManaged: true),
    DataField(code: Enrolment.groupField, label: "Groep", kind: .group, isManaged: true),
    DataField(
      code: Enrolment.statusField, label: "Status", kind: .choice,
      choices: EnrolmentStatus.allCases.map { FieldChoice(value: $0.rawValue, label: $0.rawValue) },
      isManaged: true),
  ]

  private static let leave = [
    DataField(code: "c17.verlof", label: "Soort verlof", kind: .text, maximumLength: 100)
  ]
}
