import DossierCore
import DossierExchange
import Foundation

/// An invented pupil as an extract for a supplier.
struct SupplierFixture {
  var values: [FieldCode: String]
  var pupil: Int64
  var facts = Self.facts

  static let group = GroupID(number: 5)
  static let composite = GroupID(number: 6)

  static let facts = EdexmlFacts(
    brin: OsoFixture.facts.school.brin, madeOn: OsoFixture.madeOn,
    groups: [
      SchoolGroup(
        id: group, school: SchoolID(number: 1), name: "Groep 5a", yearGroup: "5", sourceKey: "g5a"),
      SchoolGroup(
        id: composite, school: SchoolID(number: 1), name: "Plusklas", yearGroup: nil,
        sourceKey: "plus"),
      SchoolGroup(
        id: GroupID(number: 7), school: SchoolID(number: 1), name: "Kanarieklas", yearGroup: "8"),
    ], standard: TrialStandards.edexml)

  init(values: [FieldCode: String] = Self.child, pupil: Int64 = 77) {
    self.values = values
    self.pupil = pupil
  }

  private static let child = OsoFixture.pupil.merging([
    "c12.groep": group.text, "c12.samengestelde_groepen": composite.text,
    "c12.start_groep3": "2022-08-01", "c05.bsn4": "0006",
  ]) { $1 }

  var extract: DossierExtract {
    var extract = OsoFixture().with(values).extract
    extract.pupil = PupilID(number: pupil)
    return extract
  }

  func export(_ profile: SupplierProfile) throws -> EdexmlExport {
    try EdexmlExport(of: [extract], as: profile, with: facts)
  }

  func setting(_ code: FieldCode, _ value: String) -> SupplierFixture {
    var other = self
    other.values[code] = value
    return other
  }

  func without(_ codes: FieldCode...) -> SupplierFixture {
    var other = self
    for code in codes { other.values[code] = nil }
    return other
  }
}

/// The official schema beside the checkout, and the program that checks with it.
enum EdexmlSchema {
  private static let xmllint = "/usr/bin/xmllint"
  private static let schema = Samples.edexml
    .appendingPathComponent("2.1/EDEXML.structuur.xsd")

  static let canValidate =
    FileManager.default.isExecutableFile(atPath: xmllint)
    && FileManager.default.fileExists(atPath: schema.path)

  /// What is wrong with a file; empty when it is valid.
  static func complaints(_ bytes: [UInt8]) throws -> String {
    try withFile(bytes) { file in
      let (output, status) = try Tool.run(
        xmllint, ["--nonet", "--noout", "--schema", schema.path, file.path])
      return status == 0 ? "" : String(decoding: output, as: UTF8.self)
    }
  }
}
