import DossierCore
import Foundation
import Testing

struct BSNTests {
  @Test(arguments: ValidationTables.goodBSNs)
  func `a number that passes the eleven test is a BSN`(text: String) throws {
    let number = try BSN(text)
    #expect(number.canonical == text)
    #expect(number.display == text)
    #expect(number.lastFour == String(text.suffix(4)))
  }

  @Test(arguments: ValidationTables.badBSNs)
  func `a number that fails the eleven test is not`(text: String) {
    #expect(throws: BSN.Fault.failsElevenTest) { try BSN(text) }
  }

  @Test(arguments: ["1112.22.333", "111 222 333", "111-222-333", "  111222333\n"])
  func `groups may be parted`(text: String) throws {
    #expect(try BSN(text).canonical == "111222333")
  }

  @Test func `eight digits have lost their leading zero`() throws {
    #expect(try BSN("00000012").canonical == "000000012")
  }

  @Test(arguments: [
    ("", BSN.Fault.empty), ("   ", .empty), ("-", .empty), ("1234567", .wrongLength(7)),
    ("1234567890", .wrongLength(10)), ("000000000", .allZero), ("00000000", .allZero),
    ("11122233a", .notDigits), ("１１１２２２３３３", .notDigits), ("111222333\u{1B}[2J", .notDigits),
    ("133456785", .looksLikeOnderwijsnummer), ("101222331", .looksLikeOnderwijsnummer),
    ("111222334", .failsElevenTest),
  ])
  func `what is not a BSN is refused with its reason`(text: String, fault: BSN.Fault) {
    #expect(throws: fault) { try BSN(text) }
  }

  @Test(arguments: 0..<9)
  func `one wrong digit is always found`(place: Int) {
    let digits = Array("111222333".utf8).map { Int($0) - 48 }
    for other in 0...9 where other != digits[place] {
      var changed = digits
      changed[place] = other
      #expect((try? BSN(changed.map(String.init).joined())) == nil)
    }
  }

  @Test func `a BSN never shows itself by accident`() throws {
    let number = try BSN("111222333")
    var dumped = ""
    dump(number, to: &dumped)
    for shown in ["\(number)", String(reflecting: number), "\([number])", dumped] {
      #expect(!shown.contains("111222333"))
      #expect(!shown.contains("2333"))
    }
  }

  @Test func `a BSN is written to files as its digits and checked when read`() throws {
    let written = try JSONEncoder().encode([try BSN("111222333")])
    #expect(String(decoding: written, as: UTF8.self) == #"["111222333"]"#)
    #expect(try JSONDecoder().decode([BSN].self, from: written) == [BSN("111222333")])
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([BSN].self, from: Data(#"["111222334"]"#.utf8))
    }
    #expect(!String(describing: error).contains("111222334"))
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `the numbers of the official transfer files are read`() throws {
    for file in ["Voorbeelddossier_OV_POPO_full.xml", "Voorbeelddossier_OV_POPO_opt_out.xml"] {
      let numbers = try SharedSamples.elements("bsn", of: "oso/2019.1/" + file)
      #expect(!numbers.isEmpty)
      for number in numbers { #expect(throws: Never.self) { try BSN(number) } }
    }
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `the BSN of the official EDEXML example looks like an onderwijsnummer`() throws {
    let numbers = try SharedSamples.elements("bsn", of: "edexml/2.1/EDEXML.Voorbeeld.2.1.xml")
    #expect(numbers.contains("133456785"))
    #expect(throws: BSN.Fault.looksLikeOnderwijsnummer) { try BSN("133456785") }
  }
}
