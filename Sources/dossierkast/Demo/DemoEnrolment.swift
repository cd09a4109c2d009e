import DossierCore
import DossierExchange
import DossierOffice

/// Takes over the pupils of an invented school as a real export would be, with its table of parents.
struct DemoEnrolment {
  let office: Office
  let school: DemoSchool

  /// Imports everybody; `told` hears how many are done.
  func perform(told: (Int) -> Void) throws -> [DemoPupil] {
    try apply(export, told)
    try apply(table, { _ in })
    return try pupils()
  }

  private func apply(_ file: ImportedFile, _ told: (Int) -> Void) throws {
    let job = try office.importJob(try office.planImport(of: file, for: school.school.id))
    while !job.progress.isFinished {
      told(try job.step(budgetMilliseconds: 50).done)
    }
  }

  private var export: ImportedFile {
    var file = school.invented.file
    file.school?.brin = school.school.brin
    file.guardians = []
    return file
  }

  /// Parents, addresses and emergency numbers: a table after the export, as in real life.
  private var table: ImportedFile {
    var file = ImportedFile()
    file.guardians = school.invented.guardians
    let homes = Dictionary(grouping: file.guardians) { $0.pupil.key ?? "" }
    file.fields = school.invented.pupils.compactMap { pupil in
      homes[pupil.key].flatMap { row(for: pupil, $0) }
    }
    return file
  }

  private func row(for pupil: ImportedPupil, _ home: [ImportedGuardian]) -> ImportedFieldRow? {
    guard let first = home.first, let last = home.last else { return nil }
    var values: [FieldCode: String] = [:]
    values["c02.straat"] = first.address.street
    values["c02.huisnummer"] = DemoWords.houseNumber(first.address)
    values["c02.postcode"] = first.address.postcode
    values["c02.plaats"] = first.address.city
    values["c02.telefoon"] = first.phones.first
    values["c02.noodnummer"] = last.phones.first
    values["c02.noodcontact"] = DemoWords.contact(last)
    values = values.filter { office.policy.field($0.key)?.category.isRecorded ?? false }
    return ImportedFieldRow(pupil: PupilReference(key: pupil.key), values: values)
  }

  /// Everybody who is there now, in the order of the names.
  private func pupils() throws -> [DemoPupil] {
    let groups = Dictionary(
      school.groups.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    let rows = try office.answer(RosterQuery(school: school.school.id))
    return rows.enumerated().map { index, row in
      DemoPupil(id: row.pupil, index: index, group: row.group.flatMap { groups[$0] })
    }
  }
}
