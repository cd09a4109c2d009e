import DossierCore
import Testing

/// A secret address is in no file, and no other address gives it away.
struct AddressSecrecyTests {
  struct Home: Sendable {
    var secret = false
    var postcode: String?
    var number: String?

    static let here = Home(postcode: "9999ZZ", number: "12 b")
    static let sameOtherwiseWritten = Home(postcode: "9999 zz", number: "12B")
    static let elsewhere = Home(postcode: "9998ZA", number: "4")
    static let unknown = Home()

    var kept: Home { Home(secret: true, postcode: postcode, number: number) }
  }

  /// Pupil, first and second guardian; and who of the three is hidden.
  static let table: [([Home], String)] = [
    ([.here, .here, .elsewhere], "- - -"),
    // The pupil's secret hides everybody a child may live with.
    ([.here.kept, .here, .elsewhere], "x x x"),
    ([.unknown.kept, .here, .unknown], "x x x"),
    // A guardian's secret hides the same home, however it is written.
    ([.here, .elsewhere.kept, .here], "- x -"),
    ([.here, .here.kept, .elsewhere], "x x x"),
    ([.here, .sameOtherwiseWritten.kept, .elsewhere], "x x x"),
    // A secret home that is not in the extract can be any.
    ([.here, .unknown.kept, .elsewhere], "x x x"),
    ([.unknown, .unknown.kept, .elsewhere], "- x x"),
    ([.unknown, .elsewhere.kept, .unknown], "- x -"),
  ]

  @Test(arguments: table)
  func `who is hidden`(homes: [Home], expected: String) {
    let pupil = sheet("c02", 1, homes[0])
    let guardians = [sheet("c06", 2, homes[1]), sheet("c06", 3, homes[2])]
    let secrecy = AddressSecrecy(pupil: pupil, guardians: guardians)
    let hidden =
      [secrecy.hidesPupil] + guardians.map { secrecy.hiddenGuardians.contains($0.record) }
    #expect(hidden.map { $0 ? "x" : "-" }.joined(separator: " ") == expected)
  }

  @Test func `a sheet that the office marks is secret although the extract does not say so`() {
    let guardian = sheet("c06", 2, .here)
    let marked = AddressSecrecy(
      pupil: sheet("c02", 1, .elsewhere), guardians: [guardian],
      marked: [RecordID(number: 2)])
    #expect(marked.hiddenGuardians == [guardian.record])
    #expect(!marked.hidesPupil)
    let absent = AddressSecrecy(pupil: nil, guardians: [guardian], marked: [RecordID(number: 1)])
    #expect(absent.hidesPupil)
    #expect(absent.hiddenGuardians == [guardian.record])
  }

  private func sheet(_ category: String, _ record: Int64, _ home: Home) -> ExtractSheet {
    let values = [
      ("postcode", home.postcode), ("huisnummer", home.number),
      ("adres_geheim", home.secret ? "ja" : nil),
    ]
    return ExtractSheet(
      record: RecordID(number: record),
      fields: values.compactMap { name, value in
        value.map { value in
          ExtractField(
            code: FieldCode("\(category).\(name)"), label: name, value: value, text: value,
            source: .guardian)
        }
      })
  }
}
