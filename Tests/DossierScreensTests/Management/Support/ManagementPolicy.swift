import DossierCore

/// A policy as wide and as long as a real one, so that the table must scroll both ways.
enum ManagementPolicy {
  static let policy = Policy(
    identity: PolicyIdentity(
      board: "voorbeeld", name: "Voorbeeldbestuur", regulation: "Privacyreglement", version: 3,
      adopted: CalendarDate(iso: "2026-08-31"), councilConsent: nil, evaluation: nil,
      controller: contact, officer: contact),
    compartments: [Compartment(code: .dossier, label: "Dossiers", needsTwoApprovals: false)],
    categories: labels.enumerated().map { category($0, $1) }, roles: roles,
    matrix: AccessMatrix(cells: cells), purposes: [],
    terms: PolicyTerms(
      requestDays: 28, requestMaximumDays: 84, ownRightsAge: 16, emergencyHours: 24,
      emergencyReviewDays: 5, groupHandoverDays: 28, lockMinutes: 5, contactCheckMonths: 12,
      journalYears: 5, invitationDays: 7, backupWarningDays: 7),
    choices: BoardChoices(sourceSystems: []))

  private static let contact = ContactPoint(function: "Bestuur", address: "", email: "")

  private static let labels = [
    "Identiteit", "Contact leerling", "Herkomst", "Leerlingnummer", "BSN en onderwijsnummer",
    "Ouders en gezag", "Gezondheid voor ondersteuning", "Zorgvoorzieningen", "Onderzoek",
    "Voortgang en resultaten", "Verlof en verzuim", "Groep en organisatie", "OPP",
    "Gespreksverslagen", "MDO-verslagen", "Financieel", "Beeldmateriaal",
    "Betrokken medewerkers", "Godsdienst of levensbeschouwing", "Strafrechtelijke gegevens",
    "Veiligheid en pesten", "Systeemlog", "Toestemmingen", "Verstrekkingen",
  ]

  private static func category(_ index: Int, _ label: String) -> DataCategory {
    let number = index + 1
    return DataCategory(
      code: CategoryCode(number < 10 ? "C0\(number)" : "C\(number)"), label: label,
      sensitivity: .normal, compartment: .dossier, form: .sheet,
      isRecorded: label != "Herkomst", holdsDocuments: false,
      needsNecessity: label.hasPrefix("Gezondheid"), needsConsent: label == "Beeldmateriaal",
      isExistenceHidden: false, purposes: [],
      retention: RetentionRule(start: .departure, months: 24, nature: .maximum, basis: "O 6.5"),
      articles: ["O 4.1"],
      fields: [
        DataField(code: FieldCode("c\(number).naam"), label: "Naam", kind: .text, isSummary: true)
      ])
  }

  private static let roles: [Role] = [
    role("BES", "Bestuurder", [.approveRoles, .seePolicy]),
    role(
      "DIR", "Directeur",
      [
        .approveRoles, .reviewEmergencyAccess, .manageGroups, .grantPupilAccess, .readJournal,
        .seePolicy,
      ]),
    role("MT", "Managementteam", [.seePolicy]), role("LKR", "Leraar", [.seePolicy]),
    role("ASS", "Assistent of stagiair", []), role("ADM", "Administratief medewerker", []),
    role("CLA", "Coördinator leerlingadministratie", [.manageGroups, .seePolicy]),
    role("IB", "Intern begeleider", [.seePolicy], approvers: ["BES"]),
    role("ZC", "Zorgcoördinator", []), role("ICT", "ICT-ondersteuner", [.manageAccounts]),
    role("SMW", "Schoolmaatschappelijk werker", []), role("LOG", "Logopedist", []),
    role("ORT", "Orthopedagoog", []), role("VTP", "Vertrouwenspersoon", []),
    role("FG", "Functionaris gegevensbescherming", [.readJournal, .reviewEmergencyAccess]),
    role("SMWX", "Schoolmaatschappelijk werker (extern)", []),
    role("LOGX", "Logopedist (extern)", []), role("ORTX", "Orthopedagoog (extern)", []),
    Role(
      code: "OUD", label: "Ouder", nature: .dataSubject, duties: [], approvers: [],
      approvalsNeeded: 1, excludes: [], compartments: nil),
  ]

  private static func role(
    _ code: RoleCode, _ label: String, _ duties: Set<Duty>, approvers: [RoleCode] = ["DIR", "BES"]
  ) -> Role {
    Role(
      code: code, label: label, nature: .staff, duties: duties, approvers: approvers,
      approvalsNeeded: 2, excludes: [], compartments: nil)
  }

  private static let cells: [RoleCode: [CategoryCode: MatrixCell]] = [
    "DIR": [
      "C01": MatrixCell(access: .view, scope: .ownSchool),
      "C12": MatrixCell(access: .change, scope: .ownSchool),
      "C20": MatrixCell(access: .change, scope: .ownSchool),
    ],
    "LKR": [
      "C01": MatrixCell(access: .view, scope: .ownGroup),
      "C07": MatrixCell(access: .summary, scope: .ownGroup),
      "C10": MatrixCell(access: .change, scope: .ownGroup),
    ],
    "LOG": ["C10": MatrixCell(access: .view, scope: .perPupil)],
    "FG": ["C01": MatrixCell(access: .summary, scope: .board)],
  ]
}
