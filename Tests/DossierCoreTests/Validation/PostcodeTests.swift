import DossierCore
import Testing

struct PostcodeTests {
  @Test(arguments: ValidationTables.goodPostcodes)
  func `a postcode is read with and without a blank`(text: String) throws {
    let code = try Postcode(text)
    #expect(code.canonical == text.filter { $0 != " " })
    #expect(code.display == "\(code.canonical.prefix(4)) \(code.canonical.suffix(2))")
    #expect(try Postcode(code.display.lowercased()) == code)
  }

  @Test(arguments: ValidationTables.badPostcodes)
  func `a postcode that is never given out is refused`(text: String) {
    #expect(throws: Postcode.Fault.self) { try Postcode(text) }
  }

  @Test(arguments: [
    ("", Postcode.Fault.empty), ("2611 SS", .lettersNotInUse), ("2611sa", .lettersNotInUse),
    ("0611 AB", .leadingZero), ("2611", .lettersMissing), ("2611 A", .lettersMissing),
    ("2611 ABC", .wrongShape), ("B-1000", .wrongShape), ("26111", .wrongShape),
    ("2611 ÄB", .wrongShape), ("2611-AB", .wrongShape), ("261", .wrongShape),
  ])
  func `the reason is told`(text: String, fault: Postcode.Fault) {
    #expect(throws: fault) { try Postcode(text) }
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `the postcodes of the official examples are read`() throws {
    let codes = try SharedSamples.elements(
      "postcodenl", of: "edexml/2.1/EDEXML.Voorbeeld.2.1.xml")
    #expect(!codes.isEmpty)
    for code in codes { #expect(throws: Never.self) { try Postcode(code) } }
  }
}
