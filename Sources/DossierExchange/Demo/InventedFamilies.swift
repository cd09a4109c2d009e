import DossierCore

/// Invents pupils with their guardians, each from its own stream of the seed.
struct InventedFamilies {
  let seed: UInt64
  let startYear: Int
  let plan: GroupPlan
  let composites: [String]
  private let numbers: [String]

  init(seed: UInt64, startYear: Int, plan: GroupPlan, composites: [String]) {
    self.seed = seed
    self.startYear = startYear
    self.plan = plan
    self.composites = composites
    numbers = TestNumbers.first(plan.pupilCount)
  }

  /// The pupil at a place of the school, and who cares for it.
  func pupil(_ index: Int) -> (ImportedPupil, [ImportedGuardian]) {
    let elder = twinOf(index)
    // Twins share everything that comes from the family's stream.
    var home = SeededGenerator(seed: seed, stream: (elder ?? index) * 2)
    var own = SeededGenerator(seed: seed, stream: index * 2 + 1)
    let family = familyName(&home)
    let birth = birthDate(of: elder ?? index, &home)
    let household = InventedHousehold(family: family, &home)
    var pupil = ImportedPupil(key: "L\(index + 1)")
    pupil.sex = own.oneIn(2) ? .female : .male
    pupil.name = name(family, isGirl: pupil.sex == .female, index, &own)
    pupil.birthDate = index % 433 == 12 ? nil : birth
    place(&pupil, index, &own)
    pupil.eckID = "https://ketenid.nl/201703/" + (0..<8).map { _ in hex(own.next()) }.joined()
    pupil.number = index < numbers.count ? .bsn(numbers[index]) : nil
    pupil.postcode = household.address.postcode
    pupil.username = "leerling\(index + 1)"
    pupil.email = "leerling\(index + 1)@school.example"
    return (pupil, household.guardians(of: pupil.key))
  }

  /// Every fortieth pupil is the twin of the one before, if both are in the same year.
  private func twinOf(_ index: Int) -> Int? {
    guard index % 40 == 17, plan.place(of: index - 1).year == plan.place(of: index).year else {
      return nil
    }
    return index - 1
  }

  private func familyName(_ generator: inout SeededGenerator) -> (prefix: String, surname: String) {
    let first = generator.pick(InventedNames.families)
    guard generator.oneIn(25) else { return first }
    let second = generator.pick(InventedNames.families)
    let behind = second.prefix.isEmpty ? second.surname : "\(second.prefix) \(second.surname)"
    return (first.prefix, "\(first.surname)-\(behind)")
  }

  private func name(
    _ family: (prefix: String, surname: String), isGirl: Bool, _ index: Int,
    _ generator: inout SeededGenerator
  ) -> ImportedName {
    if index % 181 == 100 { return ImportedName(callName: generator.pick(InventedNames.single)) }
    var call = generator.pick(isGirl ? InventedNames.girls : InventedNames.boys)
    // Two spellings of the same letters: the second has a combining mark.
    if index % 97 == 96 { call = isGirl ? "Zoe\u{308}" : "Rene\u{301}" }
    var given = [call]
    for _ in 0..<generator.below(3) { given.append(generator.pick(InventedNames.further)) }
    return ImportedName(
      surname: family.surname, prefix: family.prefix.isEmpty ? nil : family.prefix,
      givenNames: given.joined(separator: " "),
      initials: given.compactMap { $0.first.map(String.init) }.joined(), callName: call)
  }

  private func birthDate(of index: Int, _ generator: inout SeededGenerator) -> CalendarDate? {
    let year = plan.place(of: index).year
    return CalendarDate(year: startYear - year - 4, month: 10, day: 1)?
      .adding(days: generator.below(365))
  }

  private func place(
    _ pupil: inout ImportedPupil, _ index: Int, _ generator: inout SeededGenerator
  ) {
    let (group, year) = plan.place(of: index)
    pupil.yearGroup = ImportedYearGroup(rawValue: "\(year)")
    pupil.groupKey = index % 307 == 306 ? nil : "G\(group + 1)"
    pupil.enrolledOn = CalendarDate(year: startYear - year + 1, month: 8, day: 1)
    if year >= 3 {
      pupil.startOfGroup3 = CalendarDate(year: startYear - year + 3, month: 8, day: 1)
    }
    if year >= 5, generator.oneIn(12) {
      pupil.compositeGroupKeys = [generator.pick(composites)]
    }
    if index % 101 == 100 {
      pupil.leftOn = CalendarDate(year: startYear, month: 7, day: 31)
      pupil.groupKey = nil
      pupil.yearGroup = .historic
    }
  }

  private func hex(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
