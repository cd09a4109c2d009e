import DossierCore

/// A policy just large enough to show every part of one.
enum PolicyFixture {
  static func policy() throws -> Policy {
    Policy(
      identity: try identity(),
      compartments: [
        Compartment(code: .dossier, label: "Dossiers", needsTwoApprovals: false),
        Compartment(code: .register, label: "Registers", needsTwoApprovals: false),
        Compartment(code: .organisation, label: "Organisatie", needsTwoApprovals: false),
        Compartment(code: .shielded, label: "Afgeschermd", needsTwoApprovals: true),
      ],
      categories: [category("C01", .dossier), category("C26", .shielded)],
      roles: [role("IB"), role("ICT", compartments: [.organisation]), role("CLA"), role("FG")],
      matrix: AccessMatrix(cells: [
        "IB": [
          "C01": MatrixCell(access: .view, scope: .ownSchool),
          "C26": MatrixCell(access: .change, scope: .perPupil),
        ],
        "ICT": ["C01": MatrixCell(access: .summary, scope: .board)],
      ]),
      registers: [
        PolicyRegister(
          code: "vernietiging", label: "Vernietigen", compartment: .register,
          steps: ["CLA": [.propose, .view], "FG": []])
      ],
      purposes: [
        ProcessingPurpose(code: "B2", label: "Overheid", article: "O 5.1", needsArticle: true)
      ],
      terms: PolicyTerms(
        requestDays: 28, requestMaximumDays: 84, ownRightsAge: 16, emergencyHours: 24,
        emergencyReviewDays: 5, groupHandoverDays: 28, lockMinutes: 5, contactCheckMonths: 12,
        journalYears: 5, invitationDays: 7, backupWarningDays: 7, smallestShownCount: 6,
        requestTerm: .legalMonth, copyFeeCents: 450, packageDays: 14),
      choices: BoardChoices(
        sourceSystems: ["esis"], transfersNeedingConsent: [.withinSecondary],
        remarksNameTheirKind: false, externalsNeedGrants: false,
        categoriesOutsideRegulation: ["C26"], evaluationMonths: 36, extensionsMayRepeat: true,
        deciders: ["IB"], legalBases: [.consent, .vitalInterest], retentionIsDecided: true,
        consentForms: [.digital], oneRefusalCounts: false, breachVerdicts: [.high],
        othersAreRedacted: false),
      deviations: [
        PolicyDeviation(subject: "X-13", reason: "Zo besloten", decided: nil),
        PolicyDeviation(
          subject: "X-16", reason: "Zo gekozen", decided: CalendarDate(iso: "2026-09-01")),
      ])
  }

  private static func identity() throws -> PolicyIdentity {
    PolicyIdentity(
      board: "proef", name: "Stichting Proef", regulation: "Proefreglement", version: 3,
      adopted: CalendarDate(iso: "2021-04-21"), councilConsent: nil,
      evaluation: CalendarDate(iso: "1969-12-31"),
      controller: ContactPoint(function: "Bestuur", address: "Kade 1", email: ""),
      officer: ContactPoint(function: "FG", address: "", email: "fg@proef.example"))
  }

  private static func category(
    _ code: CategoryCode, _ compartment: CompartmentCode
  ) -> DataCategory {
    let rule = RetentionRule(
      start: .childcareLeft, months: 24, nature: .minimum, basis: "WPO 167(3)")
    return DataCategory(
      code: code, label: "Rubriek", sensitivity: .delicate, compartment: compartment, form: .both,
      isRecorded: true, holdsDocuments: true, needsNecessity: false, needsConsent: true,
      isExistenceHidden: false, purposes: ["B2"], retention: rule, articles: ["O 4.1"],
      fields: [
        DataField(code: FieldCode("\(code.text.lowercased()).kort"), label: "Kort", kind: .text),
        DataField(
          code: FieldCode("\(code.text.lowercased()).vol"), label: "Volledig", kind: .choice,
          choices: [FieldChoice(value: "1", label: "Eén")], isRequired: true, isSummary: true,
          isMasked: true, isManaged: true, audience: ["IB"], audienceWhen: "c01.kort",
          maximumLength: 9, systemOfRecord: "esis", hint: "Zo", isInstruction: true,
          retention: rule),
      ],
      documentAudience: ["IB"], needsReason: true)
  }

  private static func role(
    _ code: RoleCode, compartments: [CompartmentCode]? = nil
  ) -> Role {
    Role(
      code: code, label: "Rol", nature: .staff, duties: [.seePolicy, .importFiles],
      approvers: ["IB"], approvalsNeeded: 2, excludes: ["FG"], compartments: compartments)
  }
}
