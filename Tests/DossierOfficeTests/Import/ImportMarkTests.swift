import DossierCore
import Testing

@testable import DossierOffice

struct ImportMarkTests {
  static let marks = [
    ImportMark(pupil: nil),
    ImportMark(pupil: PupilID(number: 7), key: "k", eckID: .max, number: 0, row: 1 << 63),
    ImportMark(
      pupil: PupilID(number: 8), given: .max, tableFields: ["c02.straat", "c02.plaats"]),
  ]

  @Test(arguments: marks)
  func `a mark reads as it was written`(_ mark: ImportMark) throws {
    #expect(try ImportMark(opened: mark.sealedForm) == mark)
  }

  @Test func `a mark that breaks off is refused at every length`() {
    let bytes = Self.marks[1].sealedForm
    for length in 0..<bytes.count {
      #expect(throws: ByteFault.self) { try ImportMark(opened: Array(bytes[..<length])) }
    }
  }

  @Test func `every known field has a bit of its own`() {
    #expect(Set(ImportMark.knownFields).count == ImportMark.knownFields.count)
    #expect(ImportMark.knownFields.count <= 32)
  }

  @Test func `the place of a field in a stored mark never changes`() {
    let first = ImportMark.knownFields.prefix(9).map(\.text)
    #expect(
      first == [
        "c01.achternaam", "c01.voorvoegsel", "c01.voornamen", "c01.roepnaam",
        "c01.voorletters", "c01.geslacht", "c01.geboortedatum", "c02.email", "c02.postcode",
      ])
    #expect(ImportMark.knownFields.last == "c12.start_groep3")
  }
}
