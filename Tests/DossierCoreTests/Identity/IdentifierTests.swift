import DossierCore
import Foundation
import Testing

struct IdentifierTests {
  @Test(arguments: [0, 1, 31, 32, 1 << 40, .max - 1, .max] as [Int64])
  func `the written form reads back as the same number`(number: Int64) {
    let identifier = PupilID(number: number)
    #expect(identifier.text.utf8.count == 13)
    #expect(PupilID(identifier.text) == identifier)
    #expect(PupilID(identifier.text.uppercased()) == identifier)
  }

  @Test func `the written form is that of Crockford`() {
    #expect(PupilID(number: 0).text == "0000000000000")
    #expect(PupilID(number: 32).text == "0000000000010")
    #expect(PupilID(number: .max).text == "7zzzzzzzzzzzz")
  }

  @Test func `the sign of a number is dropped`() {
    #expect(PupilID(number: -1).number == .max)
    #expect(PupilID(number: .min).number == 0)
  }

  @Test(arguments: [
    "", "0", "000000000000", "00000000000000", "000000000000i", "000000000000l", "000000000000o",
    "000000000000u", "00000000000-0", " 000000000000", "00000000000é", "8000000000000",
    "zzzzzzzzzzzzz", "000000000000\u{10}", "000000000000\u{0}", "000000000000@",
  ])
  func `what is not thirteen characters of the alphabet is refused`(text: String) {
    #expect(PupilID(text) == nil)
  }

  @Test func `identifiers are written to files as text and refused when malformed`() throws {
    let written = try JSONEncoder().encode([PupilID(number: 32)])
    #expect(String(decoding: written, as: UTF8.self) == #"["0000000000010"]"#)
    #expect(try JSONDecoder().decode([PupilID].self, from: written) == [PupilID(number: 32)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PupilID].self, from: Data(#"["nobody"]"#.utf8))
    }
  }

  @Test func `identifiers are ordered by number, as their written forms are`() {
    let numbers: [Int64] = [5, 31, 32, 1 << 50, .max]
    let identifiers = numbers.map(PupilID.init(number:))
    #expect(identifiers.shuffled().sorted() == identifiers)
    #expect(identifiers.map(\.text).shuffled().sorted() == identifiers.map(\.text))
  }
}
