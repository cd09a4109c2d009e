import DossierCore
@testable import DossierOffice
import DossierScreens

/// Consents of the invented school: a policy with purposes, and what the office answers.
enum InventedConsents {
  static let today = InventedSchool.today
  static let mother = RecordID(number: 71)
  static let father = RecordID(number: 72)
  static let expert = RecordID(number: 81)

  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? today }

  static let purposes = [
    ConsentPurpose(
      code: "medisch", label: "Medische gegevens vastleggen", medium: "dossier", opens: "C07b"),
    image("foto", "Foto's en video's maken en bewaren", "dossier"),
    image("ouderapp", "Foto's en video's in de ouderapp", "ouderapp"),
    image("klasomgeving", "Foto's en video's in de besloten klasomgeving", "klasomgeving"),
    image("nieuwsbrief", "Foto's in de nieuwsbrief", "nieuwsbrief"),
    ConsentPurpose(
      code: "website", label: "Foto's en video's op de website", medium: "website",
      renewals: [day("2026-08-01")], followUps: [.publication, .photos, .erasure]),
    image("sociale_media", "Foto's en video's op sociale media", "sociale media"),
    image("schoolfotograaf", "Klassenfoto en schoolfotograaf", "fotograaf"),
    ConsentPurpose(
      code: "deskundige", label: "Een deskundige van buiten laten meekijken",
      medium: "deskundige", perQuestion: true),
  ]

  private static func image(
    _ code: ConsentPurposeCode, _ label: String, _ medium: String
  ) -> ConsentPurpose {
    ConsentPurpose(
      code: code, label: label, medium: medium, followUps: [.publication, .photos])
  }

  static func purpose(_ code: ConsentPurposeCode) -> ConsentPurpose {
    purposes.first { $0.code == code } ?? purposes[0]
  }

  /// The policy of the requests with the register of consents in it.
  static var policy: Policy {
    var policy = InventedRequests.policy
    policy.consentPurposes = purposes
    var cells: [RoleCode: [CategoryCode: MatrixCell]] = [:]
    for role in policy.roles.map(\.code) {
      for category in policy.categories.map(\.code) + ["C25"] {
        cells[role, default: [:]][category] = policy.matrix.cell(role, category)
      }
    }
    cells["ADM", default: [:]]["C23"] = MatrixCell(access: .change, scope: .ownSchool)
    cells["DIR", default: [:]]["C23"] = MatrixCell(access: .view, scope: .ownSchool)
    cells["LKR", default: [:]]["C23"] = MatrixCell(access: .view, scope: .ownGroup)
    cells["FG", default: [:]]["C23"] = MatrixCell(access: .view, scope: .board)
    policy.matrix = AccessMatrix(cells: cells)
    return policy
  }

  static func workplace(
    _ role: RoleCode = "ADM", schools: [School] = [InventedSchool.rainbow]
  ) throws -> Workplace {
    var workplace = try InventedSchool.workplace("ADM", schools: schools)
    workplace.policy = policy
    workplace.role = policy.role(role) ?? workplace.role
    if role == "LKR" { workplace.ownGroups = [InventedSchool.groups[1].id] }
    return workplace
  }
}

extension InventedConsents {
  private static func row(
    _ number: Int, _ states: [ConsentState], decides: Bool = false
  ) -> ConsentGroupAnswer.Row {
    let pupil = InventedSchool.pupils[number]
    return ConsentGroupAnswer.Row(
      pupil: pupil.pupil, name: pupil.name, pupilDecides: decides, states: states)
  }

  static let rows = [
    row(
      0,
      [.given, .given, .given, .given, .given, .withdrawn, .refused, .given, .given]),
    row(
      1,
      [
        .unanswered, .unanswered, .unanswered, .unanswered, .unanswered, .unanswered,
        .unanswered, .unanswered, .unanswered,
      ]),
    row(
      2,
      [.refused, .given, .conflict, .given, .given, .outdated, .conflict, .given, .unanswered]),
    row(
      3, [.given, .given, .given, .given, .given, .toConfirm, .toConfirm, .given, .unanswered],
      decides: true),
    row(4, [.given, .given, .given, .given, .given, .given, .given, .ended, .unanswered]),
    row(5, [.given, .given, .given, .given, .given, .given, .given, .given, .given]),
  ]

  static var group: ConsentGroupAnswer {
    ConsentGroupAnswer(
      group: InventedSchool.groups[0].id, name: "5", date: today,
      purposes: purposes.map(ConsentGroupAnswer.Column.init), rows: rows)
  }

  /// The group, in which the data of one pupil are frozen.
  static var frozenGroup: ConsentGroupAnswer {
    var answer = group
    answer.rows[1].states = purposes.map { _ in .frozen }
    for (index, purpose) in purposes.enumerated() where purpose.isAboutImages {
      answer.rows[4].states[index] = .frozen
    }
    return answer
  }

  /// The consents of Aïcha while her whole dossier is frozen.
  static var frozenConsents: ConsentsAnswer {
    var answer = consents()
    answer.history = []
    answer.lines = purposes.map { purpose in
      ConsentLine(purpose, state: .frozen, subject: purpose.perQuestion ? subject : nil)
    }
    return answer
  }

  static let givers = [
    ConsentGiver(
      guardian: nil, name: "Aïcha van den Berg", authority: nil,
      entitlement: .notEntitled(
        .guardiansDecide(until: day("2033-04-03")), instead: [.guardian(mother)])),
    ConsentGiver(
      guardian: mother, name: "F. van den Berg", authority: .joint, entitlement: .entitled([])),
    ConsentGiver(
      guardian: father, name: "K. Jansen", authority: ParentalAuthority.none,
      entitlement: .notEntitled(.noAuthority, instead: [.guardian(mother)])),
  ]

  static let subject = ConsentSubjectAnswer(
    recipient: expert, name: "De Klank, logopedie", question: "Hoe gaat het spreken")

  /// What the mother said, newest first.
  static var history: [ConsentWord] {
    [
      word(95, "website", .withdrawn, "2026-11-16", .oral),
      word(94, "deskundige", .given, "2026-10-05", subject: subject),
      word(93, "sociale_media", .refused, "2026-09-07"),
      word(92, "website", .given, "2026-09-07"),
      word(91, "foto", .given, "2026-09-07"),
    ]
  }

  static func word(
    _ number: Int64, _ purpose: ConsentPurposeCode, _ answer: ConsentAnswer, _ signed: String,
    _ way: ConsentWay = .written, subject: ConsentSubjectAnswer? = nil
  ) -> ConsentWord {
    ConsentWord(
      record: RecordID(number: number), purpose: purpose, subject: subject, answer: answer,
      guardian: mother, giverName: "F. van den Berg", authority: .joint, signed: day(signed),
      way: way, text: 1, place: answer == .withdrawn ? nil : "Map toestemmingen, groep 5",
      enteredBy: "J. Smit", entered: day(signed))
  }

  /// The consents of Aïcha, on a day.
  static func consents(on date: CalendarDate = today) -> ConsentsAnswer {
    let history = history.filter { $0.signed <= date }
    let lines = zip(purposes, rows[0].states).map { purpose, state in
      let words = history.filter { $0.purpose == purpose.code }
      return ConsentLine(
        purpose,
        state: date == today ? state : words.first.map(Self.state) ?? .unanswered,
        words: words.prefix(1).map(\.record),
        subject: purpose.perQuestion && !words.isEmpty ? subject : nil)
    }
    return ConsentsAnswer(
      pupil: InventedDossier.pupil, name: "Aïcha van den Berg", date: date,
      decidesFrom: day("2033-04-03"), lines: lines, history: history, givers: givers)
  }

  private static func state(_ word: ConsentWord) -> ConsentState {
    switch word.answer {
    case .given: .given
    case .refused: .refused
    case .withdrawn: .withdrawn
    }
  }
}
