package import DossierCore

/// A school that does not exist, for the demonstration and for tests: same seed, same school.
///
/// It holds what real exports hold: prefixes, diacritics, double names, persons of one name,
/// twins, pupils without birth date or group, pupils who left. Numbers are from the test range.
package struct InventedSchool: Hashable, Sendable {
  /// The school itself, with a BRIN for tests.
  package let school: ImportedSchool
  /// About one per twenty-five pupils, and three composite groups.
  package let groups: [ImportedGroup]
  /// As many as were asked for.
  package let pupils: [ImportedPupil]
  /// A head, an office, care and teachers.
  package let staff: [ImportedStaff]
  /// One or two for each pupil.
  package let guardians: [ImportedGuardian]

  /// Invents a school of `pupilCount` pupils in the school year that begins in `startYear`.
  package init(pupilCount: Int, seed: UInt64, startYear: Int = 2026) {
    let plan = GroupPlan(pupilCount: pupilCount)
    let composites = ["Plusgroep", "Taalgroep", "Koor"].enumerated().map { index, name in
      ImportedGroup(key: "S\(index + 1)", isComposite: true, name: name)
    }
    school = ImportedSchool(
      schoolYear: "\(startYear)-\(startYear + 1)",
      referenceDate: CalendarDate(year: startYear, month: 10, day: 1), brin: "99XX",
      dependance: "00", schoolKey: "invented-\(seed)", formatVersion: "2.1")
    groups = plan.groups + composites
    let family = InventedFamilies(
      seed: seed, startYear: startYear, plan: plan, composites: composites.map(\.key))
    var pupils: [ImportedPupil] = []
    var guardians: [ImportedGuardian] = []
    pupils.reserveCapacity(pupilCount)
    for index in 0..<max(0, pupilCount) {
      let (pupil, parents) = family.pupil(index)
      pupils.append(pupil)
      guardians += parents
    }
    self.pupils = pupils
    self.guardians = guardians
    staff = InventedStaff(seed: seed, pupilCount: pupilCount).members(of: plan.groups)
  }

  /// All rows as one file, as an importer would return it.
  package var file: ImportedFile {
    var file = ImportedFile()
    file.school = school
    file.groups = groups
    file.pupils = pupils
    file.staff = staff
    file.guardians = guardians
    return file
  }
}
