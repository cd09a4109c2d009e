import DossierCore
import Foundation

@testable import DossierExchange

/// What an import would store of a transfer file, by field, and texts to break.
enum OsoImportFixture {
  static func read(_ text: String) throws -> ImportedFile {
    try withFile(text) { try OsoReader(editions: [TrialStandards.oso]).read($0) }
  }

  static func read(_ bytes: [UInt8]) throws -> ImportedFile {
    try withFile(bytes) { try OsoReader(editions: [TrialStandards.oso]).read($0) }
  }

  /// The values of the pupil as a dossier holds them.
  static func values(_ file: ImportedFile) -> [FieldCode: String] {
    guard let pupil = file.pupils.first else { return [:] }
    var values = file.fields.first?.values ?? [:]
    values["c01.achternaam"] = pupil.name.surname
    values["c01.voorvoegsel"] = pupil.name.prefix
    values["c01.voornamen"] = pupil.name.givenNames
    values["c01.roepnaam"] = pupil.name.callName
    values["c01.voorletters"] = pupil.name.initials
    values["c01.geslacht"] = pupil.sex.map { String($0.rawValue) }
    values["c01.geboortedatum"] = pupil.birthDate?.iso
    values["c02.postcode"] = pupil.postcode
    values["c02.email"] = pupil.email
    values["c02.telefoon"] = values["c02.telefoon"].flatMap { try? Phone($0) }?.canonical
    values["c02.noodnummer"] = values["c02.noodnummer"].flatMap { try? Phone($0) }?.canonical
    values["c12.jaargroep"] = pupil.yearGroup?.rawValue
    switch pupil.number {
    case .bsn(let digits): values["c05.bsn"] = digits
    case .educationNumber(let digits): values["c05.onderwijsnummer"] = digits
    case .lastFour, nil: break
    }
    return values
  }

  /// The values of each guardian.
  static func guardians(_ file: ImportedFile) -> [[FieldCode: String]] {
    file.guardians.map { guardian in
      var values: [FieldCode: String] = [:]
      values["c06.naam"] = guardian.name.surname
      values["c06.voorvoegsel"] = guardian.name.prefix
      values["c06.voorletters"] = guardian.name.initials
      values["c06.relatie"] = guardian.relation.flatMap { relations[$0] }
      values["c06.gezag"] = guardian.authority?.rawValue
      values["c06.straat"] = guardian.address.street
      let number = [guardian.address.houseNumber, guardian.address.addition].compactMap(\.self)
      values["c06.huisnummer"] = number.isEmpty ? nil : number.joined(separator: " ")
      values["c06.postcode"] = guardian.address.postcode
      values["c06.plaats"] = guardian.address.city
      values["c06.telefoon"] = guardian.phones.first.flatMap { try? Phone($0) }?.canonical
      values["c06.email"] = guardian.email
      values["c06.adres_geheim"] = guardian.addressIsSecret.map { $0 ? "ja" : "nee" }
      return values
    }
  }

  private static let relations: [ImportedGuardian.Relation: String] = [
    .father: "1", .mother: "2", .guardian: "3",
  ]

  /// An import as the dossier of the next school, to be exported again.
  static func fixture(_ file: ImportedFile) throws -> OsoFixture {
    var fixture = OsoFixture().with(values(file))
    let all = guardians(file)
    fixture.values.merge(all.first ?? [:]) { $1 }
    fixture.secondGuardian = all.count > 1 ? all[1] : [:]
    for (index, entry) in file.entries.enumerated() {
      let text = try RedactedText(entry.text, without: []).orThrow()
      fixture.entries[entry.category, default: []].append(
        ExtractEntry(
          record: RecordID(number: Int64(500 + index)), date: entry.date, title: entry.title,
          text: text, source: .previousSchool))
    }
    return fixture
  }
}

extension Optional {
  fileprivate func orThrow() throws -> Wrapped {
    guard let self else { throw CocoaError(.formatting) }
    return self
  }
}
