import DossierCore

extension OsoIntake {
  /// Who the pupil is, and everything that hangs on it.
  mutating func takePupil(_ leerling: XmlNode) throws(ImportRefusal) {
    guard leerling.value("achternaam") != nil else {
      throw .wrongStructure(found: "", expected: "achternaam", line: leerling.line)
    }
    takeIdentity(leerling)
    try takeNumber(leerling)
    takeAddress(leerling)
    takeReachability(leerling)
    takeRegisteredName(leerling)
    takeSchooling(leerling)
    takeSupport(leerling)
    takeResults(leerling)
    for document in leerling.first("overigdocumentlijst")?.all("document") ?? [] {
      take(document, in: "C27")
    }
    takeGuardians(leerling)
    for node in leerling.children { takeNote(of: node) }
  }

  private mutating func takeIdentity(_ leerling: XmlNode) {
    pupil.name = name(of: leerling)
    pupil.birthDate = date("geboortedatum", of: leerling)
    if pupil.birthDate == nil { warn(.missingBirthDate, at: leerling) }
    let codes = Dictionary(edition.codes.sexes.map { ($1, $0) }) { first, _ in first }
    pupil.sex = value("geslacht", of: leerling) { text in
      codes[text].flatMap { UInt8($0) }.flatMap(ImportedSex.init(rawValue:))
    }
  }

  func name(of person: XmlNode) -> ImportedName {
    let given = person.all("voornaam").compactMap(\.value)
    return ImportedName(
      surname: person.value("achternaam"), prefix: person.value("voorvoegsel"),
      givenNames: given.isEmpty ? nil : given.joined(separator: " "),
      initials: person.value("voorletters-1"), callName: person.value("roepnaam"))
  }

  /// A number that is wrong says that the file may be about another child.
  private mutating func takeNumber(_ leerling: XmlNode) throws(ImportRefusal) {
    if let node = leerling.first("bsn") {
      guard let number = node.value.flatMap({ try? BSN($0) }) else {
        throw .wrongNumber(line: node.line)
      }
      pupil.number = .bsn(number.canonical)
    } else if let node = leerling.first("onderwijsnummer") {
      guard let number = node.value.flatMap({ try? Onderwijsnummer($0) }) else {
        throw .wrongNumber(line: node.line)
      }
      pupil.number = .educationNumber(number.canonical)
    }
  }

  /// The name of the population register, where it is another than the one in use.
  private mutating func takeRegisteredName(_ leerling: XmlNode) {
    guard let register = leerling.first("gba"), let surname = register.value("gbaachternaam")
    else { return }
    let prefix = register.value("gbavoorvoegsel")
    guard surname != pupil.name.surname || prefix != pupil.name.prefix else { return }
    values["c01.achternaam_officieel"] = surname
    values["c01.voorvoegsel_officieel"] = prefix
  }

  /// What is known to the standard and has no place in a dossier, and what is not known at all.
  private mutating func takeNote(of node: XmlNode) {
    if let reason = Self.excluded[node.name] { return exclude(node.name, reason) }
    if !Self.read.contains(node.name) {
      warn(.unknownElement(ValueText.shown(node.name)), at: node)
    }
  }

  private static let read: Set<String> = [
    "voornaam", "voorletters-1", "voorvoegsel", "achternaam", "roepnaam", "geboortedatum",
    "geslacht", "adresgeheim", "adreslijst", "communicatielijst", "gba", "onderwijsnummer", "bsn",
    "overstapadvies", "naampeuterspeelzaal", "voorschools", "schoolloopbaanlijst",
    "onderwijsondersteuning", "verzuim", "eindtoets_basisonderwijs", "toetslijst",
    "cijferlijstlijst", "overigdocumentlijst", "verzorger",
  ]

  private static let excluded: [String: ImportExclusion] = [
    "geboorteplaats": .forbidden, "nationaliteit": .forbidden, "postcode4adres": .forbidden,
    "geboortemaand": .forbidden, "nnca": .sensitive, "leerlinggewicht": .sensitive,
    "tehuis": .sensitive, "leerlingid": .ofPreviousSchool, "onderwijssinds": .ofPreviousSchool,
    "startdatumhuidigonderwijs": .ofPreviousSchool, "datuminschrijving": .ofPreviousSchool,
    "datumuitschrijving": .ofPreviousSchool, "teruggeplaatstnaarbrin": .ofPreviousSchool,
    "adresbuitenland": .noPlace, "huisarts": .noPlace, "verzorgersaansprakelijk": .noPlace,
    "aansprakelijkeinstelling": .noPlace, "vanpeuterspeelzaal": .noPlace,
    "vroegschools": .noPlace, "bevorderd": .noPlace, "examenresultaat": .noPlace,
    "resultaatvakkenvo": .noPlace, "certificaat": .noPlace, "competenties": .noPlace,
    "stage": .noPlace, "overigvombo": .noPlace,
  ]
}
