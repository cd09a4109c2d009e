import DossierCore
import DossierExchange
import Testing

@Suite struct InventedSchoolTests {
  @Test func `the same seed gives the same school and another seed another`() {
    let school = InventedSchool(pupilCount: 240, seed: 1)
    #expect(school == InventedSchool(pupilCount: 240, seed: 1))
    #expect(school.pupils != InventedSchool(pupilCount: 240, seed: 2).pupils)
  }

  @Test func `the school does not change with the toolchain`() throws {
    let pupil = try #require(InventedSchool(pupilCount: 240, seed: 1).pupils.first)
    #expect(pupil.name.surname == "Postma")
    #expect(pupil.name.callName == "Hamza")
    #expect(pupil.birthDate?.iso == "2022-03-12")
  }

  @Test(arguments: [0, 1, 7, 100, 240, 3000])
  func `every school has as many pupils as asked for, in groups of bearable size`(count: Int) {
    let school = InventedSchool(pupilCount: count, seed: 3)
    #expect(school.pupils.count == count)
    let sizes = Dictionary(grouping: school.pupils.compactMap(\.groupKey)) { $0 }.mapValues(\.count)
    #expect(sizes.values.allSatisfy { $0 <= 40 })
    let keys = Set(school.groups.map(\.key))
    #expect(keys.count == school.groups.count)
    #expect(school.pupils.allSatisfy { $0.groupKey.map(keys.contains) ?? true })
    #expect(school.pupils.allSatisfy { keys.isSuperset(of: $0.compositeGroupKeys) })
    #expect(Set(school.groups.compactMap(\.name)).count == school.groups.count)
  }

  @Test func `all eight years are there as soon as the school is large enough`() {
    for count in [24, 100, 240, 333, 2000] {
      let years = Set(InventedSchool(pupilCount: count, seed: 1).pupils.compactMap(\.yearGroup))
      #expect(years.subtracting([.historic]).count == 8, "\(count) pupils")
    }
  }

  @Test func `a pupil of a single year group is in a group of that year`() {
    let school = InventedSchool(pupilCount: 1000, seed: 5)
    let years = Dictionary(uniqueKeysWithValues: school.groups.map { ($0.key, $0.yearGroup) })
    for pupil in school.pupils {
      guard let key = pupil.groupKey, let year = years[key] ?? nil, year != .combined else {
        continue
      }
      #expect(pupil.yearGroup == year)
    }
  }

  @Test func `all numbers are from the test range and no two pupils share one`() {
    let numbers = InventedSchool(pupilCount: 10_000, seed: 1).pupils.compactMap(\.number)
    var seen: Set<String> = []
    for number in numbers {
      guard case .bsn(let digits) = number else {
        Issue.record("a number of another kind")
        continue
      }
      #expect(digits.hasPrefix("9999"))
      #expect(seen.insert(digits).inserted)
    }
    #expect(numbers.count > 9000)
  }

  @Test func `what real exports hold is in it`() {
    let school = InventedSchool(pupilCount: 1000, seed: 1)
    let pupils = school.pupils
    #expect(pupils.contains { $0.name.surname == nil })
    #expect(pupils.contains { $0.birthDate == nil })
    #expect(pupils.contains { $0.groupKey == nil })
    #expect(pupils.contains { $0.leftOn != nil })
    #expect(pupils.contains { $0.name.prefix != nil })
    #expect(pupils.contains { $0.name.surname?.contains("-") ?? false })
    #expect(pupils.contains { !$0.compositeGroupKeys.isEmpty })
    #expect(pupils.contains { $0.name.callName?.unicodeScalars.contains("\u{308}") ?? false })
    let twins = zip(pupils, pupils.dropFirst()).filter { elder, younger in
      elder.birthDate != nil && elder.birthDate == younger.birthDate
        && elder.name.surname == younger.name.surname && elder.name.surname != nil
    }
    #expect(twins.count >= 20)
  }

  @Test func `every pupil has guardians and most have authority together`() {
    let school = InventedSchool(pupilCount: 500, seed: 1)
    let byPupil = Dictionary(grouping: school.guardians) { $0.pupil.key }
    #expect(byPupil.count == 500)
    #expect(byPupil.values.allSatisfy { (1...2).contains($0.count) })
    let joint = school.guardians.count { $0.authority == .joint }
    #expect(joint > school.guardians.count / 2)
    #expect(school.guardians.contains { $0.authority == .guardianship })
    #expect(school.guardians.contains { $0.authority == ImportedGuardian.Authority.none })
  }

  @Test func `every role is there and every group has a teacher`() {
    let school = InventedSchool(pupilCount: 240, seed: 1)
    let roles = Set(school.staff.flatMap(\.roles))
    #expect(roles.isSuperset(of: [.head, .administration, .careCoordinator, .teacher]))
    let taught = Set(school.staff.flatMap { $0.assignments.map(\.groupKey) })
    #expect(taught == Set(school.groups.filter { !$0.isComposite }.map(\.key)))
  }
}
