import DossierCore
import Testing

struct IBANTests {
  @Test(arguments: ValidationTables.goodIBANs)
  func `a number with the right check digits is an IBAN`(text: String) throws {
    let number = try IBAN(text)
    #expect(number.canonical == text)
    #expect(try IBAN(number.display.lowercased()) == number)
  }

  @Test(arguments: ValidationTables.badIBANs)
  func `a wrong digit or two that changed places are found`(text: String) {
    #expect(throws: IBAN.Fault.failsCheck) { try IBAN(text) }
  }

  @Test func `it is shown in groups of four`() throws {
    #expect(try IBAN("NL13TEST0123456789").display == "NL13 TEST 0123 4567 89")
  }

  @Test(arguments: [
    ("", IBAN.Fault.empty), ("NL13TEST012345678", .wrongLength(expected: 18, found: 17)),
    ("NL13TEST01234567899", .wrongLength(expected: 18, found: 19)),
    ("ZZ13TEST0123456789", .unknownCountry), ("0123456789", .unknownCountry),
    ("N", .unknownCountry),
    ("NL13-TEST-0123456789", .wrongCharacter), ("NL13TEST012345678É", .wrongCharacter),
    ("NLXXTEST0123456789", .wrongShape), ("NL13TE5T0123456789", .wrongShape),
    ("NL13TEST01234567AB", .wrongShape), ("NL14TEST0123456789", .failsCheck),
  ])
  func `the reason is told`(text: String, fault: IBAN.Fault) {
    #expect(throws: fault) { try IBAN(text) }
  }
}
