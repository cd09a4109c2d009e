import DossierCore

extension OsoIntake {
  /// Parents and guardians; who died is told of nowhere, so that nobody writes to them.
  mutating func takeGuardians(_ leerling: XmlNode) {
    var position = 0
    for node in leerling.all("verzorger") {
      for name in ["banknummer", "iban"] where node.first(name) != nil {
        exclude(name, .sensitive)
      }
      guard node.flag("overleden") != true else {
        exclude("verzorger (overleden)", .noPlace)
        continue
      }
      guard node.value("achternaam") != nil else {
        warn(.nameless(.guardian), at: node)
        continue
      }
      position += 1
      file.guardians.append(guardian(node, position))
    }
    shareAuthority()
  }

  /// The file says only who represents the pupil by law: parents who both do, do so together (BW 1:251).
  private mutating func shareAuthority() {
    let parents = file.guardians.indices.filter { file.guardians[$0].authority == .sole }
    guard parents.count > 1 else { return }
    for index in parents { file.guardians[index].authority = .joint }
  }

  private mutating func guardian(_ node: XmlNode, _ position: Int) -> ImportedGuardian {
    var guardian = ImportedGuardian(
      line: node.line, pupil: PupilReference(), position: position, name: name(of: node))
    // A dossier has no field for these of a guardian.
    guardian.name.givenNames = nil
    guardian.name.callName = nil
    if node.first("voornaam") != nil { exclude("voornaam van verzorger", .noPlace) }
    if node.first("geslacht") != nil { exclude("geslacht van verzorger", .noPlace) }
    let codes = edition.codes.relations
    guardian.relation = value("relatietotkind", of: node) { text in
      codes.first { $0.value == text }.flatMap { Self.relations[$0.key] }
    }
    guardian.authority = node.flag("wettigevertegenwoordiger").map { represents in
      guard represents else { return .none }
      return guardian.relation == .guardian ? .guardianship : .sole
    }
    if guardian.authority == nil {
      warn(.unknownValue(element: "wettigevertegenwoordiger"), at: node)
    }
    guardian.addressIsSecret = node.flag("adresgeheim")
    guardian.address = address(of: node)
    let found = reachability(of: node)
    guardian.phones = found.filter(\.isPhone).map(\.number)
    guardian.email = found.first { !$0.isPhone }?.number
    return guardian
  }

  /// The relations by the code of a dossier.
  private static let relations: [String: ImportedGuardian.Relation] = [
    "1": .father, "2": .mother, "3": .guardian,
  ]
}
