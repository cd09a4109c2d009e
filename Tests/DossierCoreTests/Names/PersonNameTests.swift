import DossierCore
import Foundation
import Testing

struct PersonNameTests {
  private func aicha() throws -> PersonName {
    try PersonName(
      surname: try Surname(prefix: "van den", core: "Berg"), callName: "Aïcha",
      givenNames: "Aïcha Maria", initials: try Initials("AM"))
  }

  @Test func `a full name is written in running text, on envelopes and in lists`() throws {
    let name = try aicha()
    #expect(name.full == "Aïcha van den Berg")
    #expect(name.listed() == "Berg, Aïcha van den")
    #expect(name.listed(in: .belgian) == "van den Berg, Aïcha")
  }

  @Test func `a pupil with one name has it everywhere`() throws {
    let name = try PersonName(surname: nil, callName: "Wimpie")
    #expect(
      [name.full, name.listed(), name.listed(in: .belgian)].allSatisfy {
        $0 == "Wimpie"
      })
  }

  @Test func `a surname alone has a capital prefix, but not in lists`() throws {
    let name = try PersonName(surname: try Surname(prefix: "van den", core: "Berg"))
    #expect(name.full == "Van den Berg")
    #expect(name.listed() == "Berg, van den")
  }

  @Test func `initials stand in for a missing first name`() throws {
    let name = try PersonName(
      surname: try Surname(prefix: "de", core: "Wit"), initials: try Initials("J"))
    #expect(name.full == "J. de Wit")
    #expect(name.listed() == "Wit, J. de")
  }

  @Test func `the used surname goes before the official one`() throws {
    let name = try PersonName(
      surname: try Surname(core: "Official"), usedSurname: try Surname(prefix: "de", core: "Pleeg"),
      callName: "Noor")
    #expect(name.full == "Noor de Pleeg")
    #expect(name.officialSurname?.core == "Official")
  }

  @Test func `a used surname equal to the official one is not a second one`() throws {
    let surname = try Surname(core: "Berg")
    #expect(try PersonName(surname: surname, usedSurname: surname).usedSurname == nil)
  }

  @Test func `a name needs a part to call the person by`() {
    #expect(throws: NameFault(findings: [.nobody])) {
      try PersonName(surname: nil, callName: "  ", givenNames: "")
    }
    #expect(throws: NameFault(findings: [.nobody])) {
      try PersonName(surname: nil, initials: try? Initials("J"))
    }
  }

  @Test func `every part is checked and every finding told`() {
    #expect(
      throws: NameFault(findings: [
        .text(.callName, .control(scalar: 9, offset: 1)),
        .text(.givenNames, .direction(scalar: 0x202E, offset: 1)),
      ])
    ) { try PersonName(surname: nil, callName: "a\tb", givenNames: "a\u{202E}b") }
    #expect(throws: NameFault(findings: [.text(.callName, .tooLong(limit: 200))])) {
      try PersonName(surname: nil, callName: String(repeating: "é", count: 10_000))
    }
  }

  @Test(arguments: [
    ("Aïcha van den Berg", "Berg, Aïcha van den"), ("Berg, Aïcha van den", "Berg, Aïcha van den"),
    ("Anna Maria Jansen", "Jansen, Anna Maria"), ("Wimpie", "Wimpie"),
    ("van den Berg", "Berg, van den"), ("Jansen, Piet", "Jansen, Piet"),
    ("Jansen, ", "Jansen"), ("Mohamed El Khatib", "Khatib, Mohamed el"),
    ("Berg, van den", "Berg, van den"), ("Piet Jansen-de Vries", "Jansen-de Vries, Piet"),
  ])
  func `a name in one field is taken apart for showing`(text: String, listed: String) throws {
    #expect(try PersonName(splitting: text).listed() == listed)
  }

  @Test(arguments: ["", "  ", ",", ", ", "a\u{1B}b c"])
  func `a field without a name is refused`(text: String) {
    #expect(throws: NameFault.self) { try PersonName(splitting: text) }
  }

  @Test func `a name is written to files by its parts and checked when read`() throws {
    let name = try aicha()
    let written = try JSONEncoder().encode(name)
    #expect(try JSONDecoder().decode(PersonName.self, from: written) == name)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(PersonName.self, from: Data(#"{"callName":"a\tb"}"#.utf8))
    }
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(PersonName.self, from: Data("{}".utf8))
    }
  }

  @Test func `a name never shows itself by accident`() throws {
    #expect("\(try aicha())" == "<PersonName>")
    #expect("\(SortKey(try aicha()))" == "<SortKey>")
    #expect("\(NameSearchKey(try aicha()))" == "<NameSearchKey>")
    #expect("\(NameQuery("aicha"))" == "<NameQuery>")
  }
}
