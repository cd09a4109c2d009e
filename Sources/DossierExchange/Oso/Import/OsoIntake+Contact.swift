import DossierCore

extension OsoIntake {
  /// Where somebody lives, from the list of addresses; a visiting address goes first.
  mutating func address(of person: XmlNode) -> ImportedAddress {
    var found = ImportedAddress()
    let list = person.first("adreslijst")?.all("adres") ?? []
    guard person.flag("adresgeheim") != true else {
      for _ in list { exclude("adres", .secret) }
      return found
    }
    let home =
      list.first { $0.value("soortadres") == word(.visitingAddress) }
      ?? list.first { $0.value("soortadres") == word(.registeredAddress) } ?? list.first
    for other in list where other.line != home?.line { exclude("adres", .noPlace) }
    guard let home else { return found }
    found.street = home.value("straat")
    found.houseNumber = home.value("nummer")
    found.addition = home.value("toevoeging")
    found.postcode = home.value("postcode").map { (try? Postcode($0))?.canonical ?? $0 }
    found.city = home.value("plaats")
    return found
  }

  /// The address of the pupil.
  mutating func takeAddress(_ leerling: XmlNode) {
    let address = address(of: leerling)
    values["c02.straat"] = address.street
    let number = [address.houseNumber, address.addition].compactMap(\.self)
    values["c02.huisnummer"] = number.isEmpty ? nil : number.joined(separator: " ")
    values["c02.plaats"] = address.city
    pupil.postcode = address.postcode
    values["c02.adres_geheim"] = leerling.flag("adresgeheim").map {
      $0 ? FieldValue.yes : FieldValue.no
    }
  }

  /// How the pupil is reached; there is room for one of each kind.
  mutating func takeReachability(_ leerling: XmlNode) {
    let found = reachability(of: leerling)
    let phones = found.filter { $0.isPhone && !$0.isForEmergencies }
    let emergencies = found.filter { $0.isPhone && $0.isForEmergencies }
    let emails = found.filter { !$0.isPhone }
    values["c02.telefoon"] = phones.first?.number
    values["c02.noodnummer"] = emergencies.first?.number
    pupil.email = emails.first?.number
    for _ in phones.dropFirst() + emergencies.dropFirst() { exclude("telefoon", .noPlace) }
    for _ in emails.dropFirst() { exclude("e-mail", .noPlace) }
  }

  /// What stands in a list of telephone numbers and addresses, without what is secret.
  mutating func reachability(of person: XmlNode) -> [Reachability] {
    let stands = Set([word(.secretPhone), word(.secretEmail)])
    var found: [Reachability] = []
    for node in person.first("communicatielijst")?.all("communicatie") ?? [] {
      guard let number = node.value("nummer") else { continue }
      guard node.flag("geheim") != true, !stands.contains(number) else {
        exclude(node.value("soort") == word(.email) ? "e-mail" : "telefoon", .secret)
        continue
      }
      switch node.value("soort") {
      case word(.phone), word(.email):
        found.append(
          Reachability(
            number: number, isPhone: node.value("soort") == word(.phone),
            isForEmergencies: node.flag("noodnummer") ?? false))
      default: warn(.unknownValue(element: "soort"), at: node)
      }
    }
    return found
  }

  /// A telephone number or e-mail address.
  struct Reachability {
    var number: String
    var isPhone: Bool
    var isForEmergencies: Bool
  }

  /// What the edition of the file calls something.
  private func word(_ word: OsoWord) -> String { edition.codes.word(word) }
}
