import DossierCore

/// The home of an invented pupil: address, telephone numbers and who has authority.
struct InventedHousehold {
  let address: ImportedAddress
  private let grownUps: [ImportedGuardian]

  init(family: (prefix: String, surname: String), _ generator: inout SeededGenerator) {
    address = Self.address(&generator)
    let kind = generator.below(20)
    let other = generator.pick(InventedNames.families)
    var first = Self.grownUp(.mother, other, &generator)
    var second = Self.grownUp(.father, family, &generator)
    first.address = address
    // Most parents live together; some do not, a few children have one parent or a guardian.
    second.address = kind < 16 ? address : Self.address(&generator)
    switch kind {
    case 0:
      first.authority = .sole
      grownUps = [first]
    case 1:
      first.relation = .guardian
      first.authority = .guardianship
      grownUps = [first]
    case 2:
      first.authority = .sole
      second.authority = ImportedGuardian.Authority.none
      grownUps = [first, second]
    default: grownUps = [first, second]
    }
  }

  /// The guardians of one pupil of the household.
  func guardians(of key: String) -> [ImportedGuardian] {
    grownUps.enumerated().map { index, grownUp in
      var guardian = grownUp
      guardian.pupil = PupilReference(key: key)
      guardian.position = index + 1
      return guardian
    }
  }

  private static func grownUp(
    _ relation: ImportedGuardian.Relation, _ family: (prefix: String, surname: String),
    _ generator: inout SeededGenerator
  ) -> ImportedGuardian {
    let call = generator.pick(InventedNames.grownUps)
    let name = ImportedName(
      surname: family.surname, prefix: family.prefix.isEmpty ? nil : family.prefix,
      initials: call.first.map(String.init), callName: call)
    var guardian = ImportedGuardian(pupil: PupilReference(), name: name)
    guardian.relation = relation
    guardian.authority = .joint
    // Behind an area code no number begins with 0: well formed, and nobody's.
    let number = String(generator.below(1_000_000))
    guardian.phones = ["020-0" + String(repeating: "0", count: 6 - number.utf8.count) + number]
    guardian.email = "ouder\(generator.below(1_000_000_000))@thuis.example"
    return guardian
  }

  private static func address(_ generator: inout SeededGenerator) -> ImportedAddress {
    let letters = ["AB", "CD", "EF", "GH", "JK", "LM", "NP", "RS", "TV", "XZ"]
    var address = ImportedAddress()
    address.street = generator.pick(InventedNames.streets)
    address.houseNumber = String(generator.below(180) + 1)
    address.addition = generator.oneIn(9) ? "a" : nil
    address.postcode = "\(1000 + generator.below(9000))\(generator.pick(letters))"
    address.city = "Kastdorp"
    return address
  }
}
