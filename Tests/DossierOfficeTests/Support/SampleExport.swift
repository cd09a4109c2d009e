import DossierCore
@testable import DossierOffice

/// Files as an administration system would export them, about invented children.
enum SampleExport {
  static func file(
    _ pupils: [ImportedPupil], brin: String? = "99XX", groups: [ImportedGroup] = groups
  ) -> ImportedFile {
    var file = ImportedFile()
    file.school = ImportedSchool(line: 2, schoolYear: "2026-2027", brin: brin)
    file.groups = groups
    file.pupils = pupils
    return file
  }

  static let groups = [
    ImportedGroup(line: 5, key: "g5", name: "5A", yearGroup: .group5),
    ImportedGroup(line: 6, key: "g6", name: "6A", yearGroup: .group6),
    ImportedGroup(line: 7, key: "plus", isComposite: true, name: "Plusklas"),
  ]

  /// A pupil with everything filled in.
  static func pupil(
    _ number: Int, surname: String = "Voorbeeld", callName: String = "Kim",
    birthDate: CalendarDate? = CalendarDate(dayNumber: 17_000)
  ) -> ImportedPupil {
    var pupil = ImportedPupil(
      line: 10 + number * 10, key: "k\(number)",
      name: ImportedName(surname: surname, initials: "K", callName: callName))
    pupil.eckID = "https://ketenid.nl/201703/\(number)"
    pupil.birthDate = birthDate
    pupil.sex = .female
    pupil.groupKey = "g5"
    pupil.postcode = "1234AB"
    pupil.email = "leerling\(number)@school.example"
    pupil.enrolledOn = CalendarDate(dayNumber: 18_900)
    return pupil
  }

  /// A class of children who all differ.
  static func pupils(_ count: Int) -> [ImportedPupil] {
    (1...count).map {
      pupil(
        $0, surname: "Naam\($0 % 7)", callName: "Kind\($0)",
        birthDate: CalendarDate(dayNumber: Int32(17_000 + $0)))
    }
  }
}

extension Office {
  /// Plans a file and applies it to the end; answers with the plan as it was carried out.
  @discardableResult
  func importAll(
    _ file: ImportedFile, decisions: [Int: ImportDecision] = [:]
  ) throws -> ImportPlan {
    let job = try importJob(planImport(of: file, decisions: decisions))
    while try !job.step(budgetMilliseconds: 1000).isFinished {}
    return job.plan
  }

  /// The only sheet of a category, as it is stored.
  func storedSheet(_ category: CategoryCode, of pupil: PupilID) throws -> Sheet? {
    try archive.recordsOn(.category(category, of: pupil), .dossier).first
      .map { try Sheet(opened: $0.body) }
  }

  /// Changes one field as somebody at the desk does.
  func change(_ pupil: PupilID, _ field: FieldCode, to value: String?) throws {
    let category = CategoryCode(field.text.prefix(3).uppercased())
    let seen = try storedSheet(category, of: pupil)?[field]
    try perform(
      ChangeSheet(
        pupil: pupil, category: category, sheet: nil,
        edits: [FieldEdit(field: field, seen: seen, value: value)], source: .guardian))
  }
}

extension SampleBoard {
  /// The pupils on the list of the first school, in order.
  var listed: [PupilID] { store.rosterEntries(of: Self.school).map(\.pupil) }

  /// The names on the list of the first school, in order.
  func listedNames() throws -> [String] {
    try store.rosterEntries(of: Self.school).map { try RosterCard(bytes: $0.card[...]).listName }
  }

  /// The only pupil with this call name.
  func pupil(named callName: String) throws -> PupilID {
    let found = try store.rosterEntries(of: Self.school).filter {
      try RosterCard(bytes: $0.card[...]).firstName == callName
    }
    guard found.count == 1, let pupil = found.first?.pupil else {
      throw Refusal.notFound(.pupil)
    }
    return pupil
  }
}

extension ImportPlan {
  /// New, changed and unchanged, to compare in one go.
  var counts: [Int] { [newPupils, changedPupils, unchangedPupils] }

  /// Why rows and fields are held.
  var reasons: [ImportHold.Reason] { held.map(\.reason) }
}
