import DossierCore
import DossierExchange

/// One invented school with the identifiers it gets in the store.
struct DemoSchool {
  /// What was invented.
  let invented: InventedSchool
  /// The school.
  let school: School
  /// Its groups, classes first.
  let groups: [SchoolGroup]

  /// Invents the school with a number, from 0; the same seed always gives the same.
  init(
    number: Int, pupils: Int, seed: UInt64, startYear: Int, region: SchoolRegion? = nil
  ) {
    let numbers = DemoNumbers(seed: seed, purpose: UInt64(100 + number))
    invented = InventedSchool(
      pupilCount: pupils, seed: seed &+ UInt64(number), startYear: startYear)
    let id = SchoolID(number: numbers.next())
    school = School(
      id: id, name: DemoWords.school(number), brin: DemoWords.brin(number),
      region: region, contact: DemoWords.contact(number))
    groups = invented.groups.map { group in
      SchoolGroup(
        id: GroupID(number: numbers.next()), school: id, name: group.name ?? group.key,
        yearGroup: group.isComposite ? nil : group.yearGroup?.rawValue, sourceKey: group.key)
    }
  }

  /// The group with a key of the invented school.
  func group(_ key: String?) -> SchoolGroup? {
    key.flatMap { key in groups.first { $0.sourceKey == key } }
  }
}
