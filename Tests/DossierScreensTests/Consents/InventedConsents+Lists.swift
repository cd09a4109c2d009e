import DossierCore
@testable import DossierOffice
import DossierScreens

extension InventedConsents {
  /// Who may sign for the pupils of the group: one parent, two parents, or the pupil.
  static var forms: ConsentFormsAnswer {
    let second = ConsentGiver(
      guardian: father, name: "K. Jansen", authority: .joint, entitlement: .entitled([]))
    let pupil = ConsentGiver(
      guardian: nil, name: nil, authority: nil, entitlement: .entitled([]))
    return ConsentFormsAnswer(
      group: InventedSchool.groups[0].id, name: "5", signed: day("2026-11-16"),
      purposes: purposes.filter { !$0.perQuestion }.map(ConsentGroupAnswer.Column.init),
      rows: rows.enumerated().map { index, row in
        let some: [ConsentGiver] =
          switch index {
          case 1: [givers[0], givers[1], second]
          case 3: [pupil]
          case 4: [givers[0], givers[2]]
          default: [givers[0], givers[1], givers[2]]
          }
        return ConsentFormsAnswer.Row(pupil: row.pupil, name: row.name, givers: some)
      })
  }

  static var tasks: ConsentTasksAnswer {
    var answer = work
    answer.tasks[1].given = [
      ConsentTaskRow.Given(
        disclosure: RecordID(number: 101), name: "De Klank, logopedie", on: day("2026-10-12")),
      ConsentTaskRow.Given(
        disclosure: RecordID(number: 102), name: "De Klank, logopedie", on: day("2026-11-02")),
    ]
    return answer
  }

  private static var work: ConsentTasksAnswer {
    ConsentTasksAnswer(
      date: today,
      tasks: [
        ConsentTaskRow(
          task: RecordID(number: 61), pupil: rows[0].pupil, name: rows[0].name,
          school: InventedSchool.rainbow.id, purpose: "website",
          label: "Foto's en video's op de website", since: day("2026-11-16"), days: 6,
          open: [.publication, .photos, .erasure], state: .withdrawn),
        ConsentTaskRow(
          task: RecordID(number: 62), pupil: rows[2].pupil, name: rows[2].name,
          school: InventedSchool.rainbow.id, purpose: "deskundige",
          label: "Een deskundige van buiten laten meekijken", subject: subject,
          since: day("2026-11-19"), days: 3, open: [.recipients], state: .given),
      ],
      sixteen: [
        ConsentToConfirm(
          pupil: rows[3].pupil, name: rows[3].name, since: day("2026-11-02"),
          purposes: ["website", "sociale_media"])
      ])
  }

  static var handled: ConsentTasksAnswer {
    ConsentTasksAnswer(
      date: today,
      tasks: [
        ConsentTaskRow(
          task: RecordID(number: 63), pupil: rows[5].pupil, name: rows[5].name,
          school: InventedSchool.rainbow.id, purpose: "website",
          label: "Foto's en video's op de website", since: day("2026-10-01"), days: 4, open: [],
          steps: [
            ConsentTaskRow.Step(
              part: .publication, result: .done, note: "foto van de sportdag weg", by: "J. Smit",
              on: day("2026-10-02")),
            ConsentTaskRow.Step(
              part: .photos, result: .nothingFound, note: "geen andere foto's", by: nil,
              on: day("2026-10-05")),
          ], state: .withdrawn)
      ])
  }

  static var photos: ConsentPhotosAnswer {
    let images = purposes.filter(\.isAboutImages)
    var answer = ConsentPhotosAnswer(
      event: "Sportdag", date: today, made: today, board: "Voorbeeldbestuur",
      purposes: images.prefix(3).map(ConsentGroupAnswer.Column.init),
      groups: [
        ConsentPhotosAnswer.Group(
          group: InventedSchool.groups[0].id, name: "5", school: "De Regenboog",
          rows: rows.map { row in
            ConsentPhotosAnswer.Row(
              pupil: row.pupil, name: row.name, may: row.states[1...3].map(\.isValid))
          })
      ])
    (answer.text, answer.html) = ("FOTOLIJST", "<h1>Fotolijst</h1>")
    return answer
  }

  static var overview: ConsentOverviewAnswer {
    ConsentOverviewAnswer(
      date: today, smallest: 5,
      schools: [place(InventedSchool.rainbow, 40), place(InventedSchool.compass, 12)])
  }

  private static func place(_ school: School, _ pupils: Int) -> ConsentOverviewAnswer.Place {
    let task = ConsentTask(
      pupil: InventedDossier.pupil, school: school.id, matter: ConsentMatter("website"),
      word: RecordID(number: 95), since: day("2026-11-16"), followUps: [.publication])
    return ConsentOverviewAnswer.Place(
      school: school.id, name: school.name,
      purposes: purposes.enumerated().map { index, purpose in
        ConsentOverviewAnswer.Purpose(
          purpose,
          counts: ShownCount.shown(
            [max(0, pupils - 3 - index * 2), 2, 0, 0, index * 2, 0, 0, 1], smallest: 5))
      },
      withdrawals: WithdrawalFigures(
        Array(repeating: task, count: pupils / 2), on: today, smallest: 5))
  }
}
