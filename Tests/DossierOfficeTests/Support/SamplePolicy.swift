import DossierCore

/// A small policy with every trait the use cases care about, written out in code.
enum SamplePolicy {
  static let policy = Policy(
    identity: PolicyIdentity(
      board: "voorbeeld", name: "Voorbeeldbestuur", regulation: "Reglement", version: 1,
      adopted: nil, councilConsent: nil, evaluation: nil, controller: contact, officer: contact),
    compartments: [
      Compartment(code: .dossier, label: "Dossiers", needsTwoApprovals: false),
      Compartment(code: .register, label: "Registers", needsTwoApprovals: false),
      Compartment(code: .organisation, label: "Organisatie", needsTwoApprovals: false),
      Compartment(code: .shielded, label: "Afgeschermd", needsTwoApprovals: true),
      Compartment(code: .log, label: "Logboek", needsTwoApprovals: false),
    ],
    categories: categories, roles: roles, matrix: AccessMatrix(cells: matrix), purposes: [],
    terms: PolicyTerms(
      requestDays: 28, requestMaximumDays: 84, ownRightsAge: 16, emergencyHours: 24,
      emergencyReviewDays: 5, groupHandoverDays: 28, lockMinutes: 5, contactCheckMonths: 12,
      journalYears: 5, invitationDays: 7, backupWarningDays: 7),
    choices: BoardChoices(sourceSystems: ["parnassys"]))

  private static let contact = ContactPoint(function: "Bestuur", address: "", email: "")

  private static let roles: [Role] = [
    role("CLA", [.enrolPupils, .importFiles, .manageGroups]),
    role("ADM", [.enrolPupils, .importFiles]),
    role("LKR", [.useEmergencyAccess]),
    role(
      "IB", [.useEmergencyAccess], .staff, [.dossier, .register, .organisation, .shielded]),
    role(
      "DIR",
      [.approveRoles, .reviewEmergencyAccess, .manageGroups, .grantPupilAccess, .readJournal]
    ),
    role("SMW", []),
    role(
      "FG", [.readJournal, .reviewEmergencyAccess], .supervision, [.register, .organisation, .log]),
    role("ICT", [.manageAccounts], .staff, [.organisation]),
  ]

  private static func role(
    _ code: RoleCode, _ duties: Set<Duty>, _ nature: RoleNature = .staff,
    _ compartments: [CompartmentCode] = [.dossier, .register, .organisation]
  ) -> Role {
    Role(
      code: code, label: code.text, nature: nature, duties: duties, approvers: ["DIR"],
      approvalsNeeded: 1, excludes: code == "FG" ? ["DIR", "ICT", "CLA"] : [],
      compartments: compartments)
  }

  private static let matrix: [RoleCode: [CategoryCode: MatrixCell]] = {
    var cells: [RoleCode: [CategoryCode: MatrixCell]] = [:]
    func row(_ role: RoleCode, _ scope: Scope, _ access: [CategoryCode: Access]) {
      cells[role] = access.mapValues { MatrixCell(access: $0, scope: scope) }
    }
    row(
      "CLA", .ownSchool,
      [
        "C01": .change, "C02": .change, "C03": .change, "C04": .change, "C05": .change,
        "C06": .change, "C10": .view, "C12": .change,
      ])
    row(
      "ADM", .ownSchool,
      [
        "C01": .change, "C02": .change, "C04": .change, "C05": .summary, "C06": .change,
        "C10": .summary, "C12": .change,
      ])
    row(
      "LKR", .ownGroup,
      [
        "C01": .view, "C02": .view, "C04": .view, "C06": .summary, "C07a": .summary,
        "C10": .change, "C12": .view,
      ])
    row(
      "IB", .ownSchool,
      [
        "C01": .view, "C02": .view, "C04": .view, "C06": .view, "C07a": .change, "C10": .change,
        "C12": .view, "C26": .change,
      ])
    row(
      "DIR", .ownSchool,
      [
        "C01": .view, "C02": .view, "C04": .view, "C06": .view, "C10": .view, "C12": .change,
      ])
    row("SMW", .perPupil, ["C01": .view, "C10": .view, "C12": .view])
    row("FG", .board, ["C01": .summary, "C04": .summary, "C12": .summary])
    return cells
  }()
}

extension SamplePolicy {
  private static let categories: [DataCategory] = [
    category(
      "C01",
      [
        field("c01.achternaam", isRequired: true, isSummary: true),
        field("c01.voorvoegsel", length: 30, isSummary: true), field("c01.voornamen"),
        field("c01.roepnaam", length: 64, isSummary: true),
        field("c01.voorletters", .initials, isRequired: true),
        DataField(
          code: "c01.geslacht", label: "Geslacht", kind: .choice,
          choices: choices(["0": "Onbekend", "1": "Man", "2": "Vrouw", "9": "Niet van toepassing"]),
          isRequired: true),
        field("c01.geboortedatum", .date, isRequired: true), field("c01.geboorteplaats"),
        field("c01.achternaam_officieel"), field("c01.voorvoegsel_officieel", length: 30),
      ]),
    category(
      "C02",
      [
        secret("c02.straat", .text), secret("c02.huisnummer", .text),
        secret("c02.postcode", .postcode), secret("c02.plaats", .text),
        secret("c02.telefoon", .phone), secret("c02.email", .email),
        field("c02.noodnummer", .phone, isSummary: true), field("c02.adres_geheim", .yesNo),
      ]),
    category("C03", [field("c03.geboorteland")], needsReason: true),
    category(
      "C04",
      [
        field("c04.leerlingnummer", length: 40, isSummary: true),
        DataField(
          code: "c04.eckid", label: "ECK iD", kind: .text, isMasked: true, maximumLength: 256),
      ]),
    category(
      "C05",
      [
        DataField(code: "c05.bsn", label: "BSN", kind: .bsn, isMasked: true),
        DataField(
          code: "c05.onderwijsnummer", label: "Onderwijsnummer", kind: .onderwijsnummer,
          isMasked: true),
        field("c05.bsn4", length: 4, isSummary: true),
      ]),
    category(
      "C06", form: .repeated,
      [
        field("c06.naam", isSummary: true), field("c06.voorvoegsel", length: 30, isSummary: true),
        field("c06.voorletters", .initials, isSummary: true),
        DataField(
          code: "c06.relatie", label: "Relatie", kind: .choice,
          choices: choices(["1": "Vader", "2": "Moeder", "3": "Voogd", "8": "Instelling"])),
        DataField(
          code: "c06.gezag", label: "Gezag", kind: .choice,
          choices: choices([
            "ja": "Ja", "nee": "Nee", "gezamenlijk": "Gezamenlijk", "voogdij": "Voogdij",
          ])),
        field("c06.straat", length: 100), field("c06.huisnummer", length: 20),
        field("c06.postcode", .postcode), field("c06.plaats", length: 100),
        field("c06.telefoon", .phone, isSummary: true), field("c06.email", .email),
      ]),
    category("C07a", [field("c07a.instructie", length: 120, isSummary: true)], isSpecial: true),
    category("C10", form: .both, [field("c10.alert", length: 120, isSummary: true)]),
    category(
      "C12",
      [
        managed("c12.school", .school), managed("c12.groep", .group),
        managed("c12.samengestelde_groepen", .groups), managed("c12.jaargroep", .text),
        managed("c12.status", .text), managed("c12.instroom", .date),
        managed("c12.uitstroom", .date), managed("c12.vestiging", .text),
        field("c12.start_groep3", .date), field("c12.rooster", .memo),
      ]),
    category("C26", form: .both, [field("c26.melding", .memo)], compartment: .shielded),
  ]

  private static func choices(_ values: [String: String]) -> [FieldChoice] {
    values.sorted { $0.key < $1.key }.map { FieldChoice(value: $0.key, label: $0.value) }
  }

  private static func category(
    _ code: CategoryCode, form: CategoryForm = .sheet, _ fields: [DataField],
    compartment: CompartmentCode = .dossier, isSpecial: Bool = false, needsReason: Bool = false
  ) -> DataCategory {
    DataCategory(
      code: code, label: code.text, sensitivity: isSpecial ? .special : .normal,
      compartment: compartment, form: form, isRecorded: true, holdsDocuments: form == .both,
      needsNecessity: isSpecial, needsConsent: false,
      isExistenceHidden: compartment == .shielded, purposes: ["A1"],
      retention: RetentionRule(start: .departure, months: 24, nature: .maximum, basis: ""),
      articles: [], fields: fields, needsReason: needsReason)
  }

  private static func field(
    _ code: FieldCode, _ kind: FieldKind = .text, length: Int = 200, isRequired: Bool = false,
    isSummary: Bool = false
  ) -> DataField {
    DataField(
      code: code, label: code.text, kind: kind, isRequired: isRequired, isSummary: isSummary,
      isEmergency: code == "c02.noodnummer", maximumLength: length)
  }

  private static func managed(_ code: FieldCode, _ kind: FieldKind) -> DataField {
    DataField(code: code, label: code.text, kind: kind, isSummary: true, isManaged: true)
  }

  private static func secret(_ code: FieldCode, _ kind: FieldKind) -> DataField {
    DataField(
      code: code, label: code.text, kind: kind, audience: ["CLA", "DIR", "IB"],
      audienceWhen: "c02.adres_geheim")
  }
}
