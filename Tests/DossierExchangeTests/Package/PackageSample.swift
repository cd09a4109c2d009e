import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// An invented pupil's package, with one of everything.
enum PackageSample {
  static let day = CalendarDate(dayNumber: 20_779)
  static let scan = RecordID(number: 31)

  /// The template as the program reads it.
  static func page() throws -> PackagePage { try PackagePage(folder: LetterFiles.templates) }

  static func content(_ kind: RequestWish = .access(.wholeDossier)) throws -> PackageContent {
    let policy = policy
    let request = try #require(
      RequestCase(
        id: RequestID(number: 41),
        recorded: [
          RequestEvent(
            by: RequestActor(account: AccountID(number: 5), role: "ADM"), on: day,
            .received(
              RequestIntake(
                pupil: PupilID(number: 7), requester: Requester(.pupil), wish: kind,
                channel: .letter, received: day.adding(days: -9), recognised: day)))
        ]))
    var content = PackageContent(
      request: request, madeOn: day,
      school: School(id: SchoolID(number: 1), name: "De Eik", brin: "99XX"), policy: policy)
    content.pupilName = "Aïcha van den Berg"
    content.extract.parts = [identity, try progress]
    content.categories = content.extract.parts.map { PackageCategory($0, policy: policy) }
    content.attachments = [scan: "bijlagen/01-getekend-verslag.pdf"]
    content.omissions = [
      PackageOmission(label: "Veiligheid en pesten", reason: .withheld(.rightsOfOthers)),
      PackageOmission(label: nil, reason: .refused(.legalException)),
    ]
    content.accessLog = AccessLog(
      from: day.adding(days: -400), until: day,
      lines: [
        AccessLog.Line(on: day.adding(days: -2), role: "IB", act: .viewed, count: 3),
        AccessLog.Line(on: day.adding(days: -1), role: nil, act: .viewed, count: 1),
        AccessLog.Line(on: day, role: "ADM", act: .emergency, count: 1),
      ])
    return content
  }

  private static var identity: ExtractPart {
    var part = ExtractPart(category: "C01", label: "Identiteit")
    part.sheets = [
      ExtractSheet(
        record: RecordID(number: 11),
        fields: [
          ExtractField(
            code: "c01.roepnaam", label: "Roepnaam", value: "Aïcha", text: "Aïcha",
            source: .guardian),
          ExtractField(
            code: "c01.geboortedatum", label: "Geboortedatum", value: "2019-05-04",
            text: "04-05-2019", source: .duo,
            statements: ["Volgens ons is het 5 mei <2019>."]),
        ])
    ]
    return part
  }

  private static var progress: ExtractPart {
    get throws {
      var part = ExtractPart(category: "C10", label: "Voortgang en resultaten")
      let text = "Sem & Aïcha speelden \"winkeltje\".\nDaarna ging Sem naar huis."
      let bars = [0..<3, 46..<49].compactMap { Redaction(passage: $0, reason: "Andere leerling") }
      part.entries = [
        ExtractEntry(
          record: RecordID(number: 21), date: day.adding(days: -30), title: "Buiten met █████",
          text: try #require(RedactedText(text, without: bars)), source: .staff,
          statements: ["Het was geen winkeltje maar een kantoor."]),
        ExtractEntry(
          record: RecordID(number: 22), date: day.adding(days: -20), title: "Toets",
          text: try #require(RedactedText("14 van de 20.", without: [])), source: .system,
          withdrawn: day.adding(days: -10)),
      ]
      part.documents = [
        ExtractDocument(
          record: scan, date: day.adding(days: -5), title: "Getekend verslag", fileType: "pdf",
          size: 1234, source: .expert)
      ]
      return part
    }
  }

  static var policy: Policy {
    let contact = ContactPoint(
      function: "Stichting Voorbeeld", address: "Laan 1, 1234 AB Dorp",
      email: "privacy@voorbeeld.nl")
    func category(_ code: CategoryCode, _ label: String, _ rule: RetentionRule) -> DataCategory {
      DataCategory(
        code: code, label: label, sensitivity: .normal, compartment: .dossier, form: .both,
        isRecorded: true, holdsDocuments: true, needsNecessity: false, needsConsent: false,
        isExistenceHidden: false, purposes: ["A1", "A3"], retention: rule,
        articles: ["O 4.1(2)"], fields: [])
    }
    return Policy(
      identity: PolicyIdentity(
        board: "voorbeeld", name: "Stichting Voorbeeld", regulation: "Privacyreglement leerlingen",
        version: 3, adopted: nil, councilConsent: nil, evaluation: nil, controller: contact,
        officer: ContactPoint(
          function: "Functionaris voor gegevensbescherming", address: "", email: "fg@voorbeeld.nl")),
      compartments: [],
      categories: [
        category(
          "C01", "Identiteit",
          RetentionRule(start: .departure, months: 60, nature: .minimum, basis: "WPO")),
        category(
          "C10", "Voortgang en resultaten",
          RetentionRule(start: .departure, months: 25, nature: .maximum, basis: "AP")),
      ],
      roles: [
        role("IB", "Intern begeleider"), role("ADM", "Administratief medewerker"),
      ], matrix: AccessMatrix(cells: [:]),
      purposes: [
        ProcessingPurpose(
          code: "A1", label: "Onderwijs geven en begeleiden", article: "O 5.1", needsArticle: false),
        ProcessingPurpose(
          code: "A3", label: "Ouders informeren", article: "O 5.1", needsArticle: false),
      ],
      terms: PolicyTerms(
        requestDays: 28, requestMaximumDays: 84, ownRightsAge: 16, emergencyHours: 24,
        emergencyReviewDays: 5, groupHandoverDays: 28, lockMinutes: 5, contactCheckMonths: 12,
        journalYears: 5, invitationDays: 7, backupWarningDays: 7),
      choices: BoardChoices(sourceSystems: []))
  }

  private static func role(_ code: RoleCode, _ label: String) -> Role {
    Role(
      code: code, label: label, nature: .staff, duties: [], approvers: [], approvalsNeeded: 1,
      excludes: [], compartments: nil)
  }
}
