package import DossierCore
package import Foundation

/// Writes a school as EDEXML 2.1, in the element order of the schema.
///
/// What the standard has no element for is left out; no value is ever cut off. Guardians and
/// fields of tables have no place in EDEXML.
package struct EdexmlWriter {
  private var xml = XmlText()

  /// Writes the file anew, readable by the owner only; an existing file of that name is replaced.
  package static func write(_ file: ImportedFile, to url: URL) throws {
    var writer = EdexmlWriter()
    let ownerOnly: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard
      FileManager.default.createFile(atPath: url.path, contents: nil, attributes: ownerOnly)
    else {
      throw CocoaError(.fileWriteUnknown)
    }
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    try writer.put(file) { try handle.write(contentsOf: $0) }
  }

  /// The bytes of the file, for small schools.
  package static func bytes(of file: ImportedFile) -> [UInt8] {
    var writer = EdexmlWriter()
    var bytes: [UInt8] = []
    writer.put(file) { bytes += $0 }
    return bytes
  }

  private mutating func put<Failure: Error>(
    _ file: ImportedFile, to receive: (Data) throws(Failure) -> Void
  ) throws(Failure) {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.open("EDEX")
    put(file.school ?? ImportedSchool())
    if !file.locations.isEmpty {
      xml.open("vestigingen")
      for row in file.locations { put(row) }
      xml.close("vestigingen")
    }
    if !file.groups.isEmpty {
      xml.open("groepen")
      for row in file.groups { put(row) }
      xml.close("groepen")
    }
    xml.open("leerlingen")
    for row in file.pupils {
      put(row)
      if xml.count > 256 * 1024 { try receive(xml.take()) }
    }
    xml.close("leerlingen")
    if !file.staff.isEmpty {
      xml.open("leerkrachten")
      for row in file.staff { put(row) }
      xml.close("leerkrachten")
    }
    xml.close("EDEX")
    try receive(xml.take())
  }

  private mutating func put(_ school: ImportedSchool) {
    xml.open("school")
    xml.leaf("schooljaar", school.schoolYear)
    xml.leaf("peildatum", school.referenceDate?.iso)
    if school.brin != nil {
      xml.leaf("brincode", school.brin)
      xml.leaf("dependancecode", school.dependance)
    } else {
      xml.leaf("instellingsnummer", school.institutionNumber)
    }
    xml.leaf("schoolkey", school.schoolKey)
    xml.leaf("aanmaakdatum", school.exportedAt)
    xml.leaf("xsdversie", "2.1")
    xml.close("school")
  }

  private mutating func put(_ location: ImportedLocation) {
    xml.open("vestiging", ["key": location.key])
    xml.leaf("naam", location.name ?? location.key)
    xml.close("vestiging")
  }

  private mutating func put(_ group: ImportedGroup) {
    let name = group.isComposite ? "samengestelde_groep" : "groep"
    xml.open(name, ["key": group.key])
    xml.leaf("naam", group.name ?? group.key)
    if !group.isComposite { xml.leaf("jaargroep", (group.yearGroup ?? .combined).rawValue) }
    xml.close(name)
  }

  private mutating func put(_ name: ImportedName) {
    guard let surname = name.surname else {
      // The standard knows persons of one name only by that one element.
      return xml.leaf("roepnaam", name.callName ?? name.givenNames)
    }
    xml.leaf("achternaam", surname)
    xml.leaf("voorvoegsel", name.prefix)
    xml.leaf("voornamen", name.givenNames)
    xml.leaf("voorletters-1", name.initials)
    xml.leaf("roepnaam", name.callName)
  }

  private mutating func put(_ pupil: ImportedPupil) {
    xml.open("leerling", ["key": pupil.key, "eckid": pupil.eckID])
    put(pupil.name)
    xml.leaf("geboortedatum", pupil.birthDate?.iso)
    xml.leaf("geslacht", pupil.sex.map { String($0.rawValue) })
    xml.leaf("start_ondw_jgr3", pupil.startOfGroup3?.iso)
    xml.leaf("jaargroep", pupil.yearGroup?.rawValue)
    if let key = pupil.groupKey { xml.reference("groep", key) }
    if !pupil.compositeGroupKeys.isEmpty {
      xml.open("samengestelde_groepen")
      for key in pupil.compositeGroupKeys { xml.reference("samengestelde_groep", key) }
      xml.close("samengestelde_groepen")
    }
    if let key = pupil.locationKey { xml.reference("vestiging", key) }
    xml.leaf("gebruikersnaam", pupil.username)
    xml.leaf("emailadres", pupil.email)
    xml.leaf("land", pupil.originCountry)
    put(pupil.number)
    putPostcode(pupil.postcode)
    xml.leaf("instroomdatum", pupil.enrolledOn?.iso)
    xml.leaf("uitstroomdatum", pupil.leftOn?.iso)
    xml.leaf("mutatiedatum", pupil.changedAt)
    xml.close("leerling")
  }

  private mutating func put(_ number: ImportedPersonalNumber?) {
    switch number {
    case .bsn(let digits): xml.leaf("bsn", digits)
    case .educationNumber(let digits): xml.leaf("onderwijsnummer", digits)
    case .lastFour(let digits): xml.leaf("bsn_ondwnr-4", digits)
    case nil: break
    }
  }

  private mutating func putPostcode(_ postcode: String?) {
    guard let postcode else { return }
    if (try? Postcode(postcode))?.canonical == postcode {
      xml.leaf("postcodenl", postcode)
    } else if postcode.utf8.count == 4, ValueText.isDigits(postcode) {
      xml.leaf("postnummerbe", postcode)
    } else {
      xml.leaf("postcodeoverig", postcode)
    }
  }

  private mutating func put(_ staff: ImportedStaff) {
    xml.open("leerkracht", ["key": staff.key, "eckid": staff.eckID])
    put(staff.name)
    xml.leaf("gebruikersnaam", staff.username)
    xml.leaf("emailadres", staff.email)
    for role in staff.roles { xml.leaf("rol", role.rawValue) }
    for description in staff.roleDescriptions { xml.leaf("rolomschrijving", description) }
    if !staff.assignments.isEmpty {
      xml.open("groepen")
      for assignment in staff.assignments { put(assignment) }
      xml.close("groepen")
    }
    xml.close("leerkracht")
  }

  private mutating func put(_ assignment: ImportedStaff.Assignment) {
    let name = assignment.isComposite ? "samengestelde_groep" : "groep"
    guard !assignment.roles.isEmpty else { return xml.reference(name, assignment.groupKey) }
    xml.open(name, ["key": assignment.groupKey])
    for role in assignment.roles { xml.leaf("rol", role.rawValue) }
    xml.close(name)
  }
}
