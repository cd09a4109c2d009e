import DossierCore
import Testing

struct PhoneTests {
  @Test(arguments: PhoneTables.read)
  func `a number is stored in its international form`(typed: String, stored: String) throws {
    let number = try Phone(typed)
    #expect(number.canonical == stored)
    #expect(try Phone(number.display) == number)
    #expect(try Phone(number.canonical) == number)
  }

  @Test func `the area codes in use are those of an independent numbering plan`() {
    // 066 is for pagers, 080 and 090 are not dialled with nine digits: never a person's number.
    let left = Set(660...669).union(800...809).union(900...909)
    for code in Set(100...999).subtracting(left).sorted() {
      let isOpened = PhoneTables.openedRanges.contains { $0.contains(code) }
      #expect(((try? Phone("0\(code)234567")) != nil) == isOpened, "0\(code)")
    }
  }

  @Test(arguments: [
    ("0612345678", "06-12345678"), ("+31201234567", "020-1234567"), ("0342123456", "0342-123456"),
    ("0881234567", "088-1234567"), ("+3221234567", "+32 21234567"),
    ("+12025550123", "+1 2025550123"), ("+59991234567", "+599 91234567"), ("140342", "14 0342"),
    ("14020", "14 020"), ("08001234", "0800-1234"), ("112", "112"),
  ])
  func `a number is shown as it is dialled here`(typed: String, shown: String) throws {
    #expect(try Phone(typed).display == shown)
  }

  @Test(arguments: [
    ("112", "112"), ("113", "113"), ("116 111", "116111"), ("14 0342", "140342"),
    ("14020", "14020"), ("0800-1234", "08001234"), ("0800 123 4567", "08001234567"),
    ("0900-1234", "09001234"), ("+31 800 1234", "08001234"),
  ])
  func `what is only dialled inside the country is stored so`(typed: String, stored: String) throws
  {
    #expect(try Phone(typed).canonical == stored)
  }

  @Test(
    arguments: [
      ("", Phone.Fault.empty), ("06-1234567(0)8", .wrongLength), ("-", .empty), ("+", .empty),
      ("geheim", .unexpectedCharacter),
      ("020-1234567 tst 3", .unexpectedCharacter),
      ("06-12345678 of 06-87654321", .unexpectedCharacter),
      ("٠٦١٢٣٤٥٦٧٨", .unexpectedCharacter), ("06+12345678", .unexpectedCharacter),
      ("9999999999", .placeholder), ("612345678", .leadingZeroMissing),
      ("123456", .areaCodeMissing),
      ("06-1234567", .wrongLength), ("06-123456789", .wrongLength), ("020 12345678", .wrongLength),
      ("+31 6 1234567", .wrongLength), ("0123-456789", .unknownAreaCode),
      ("0900-12345", .wrongLength), ("14999", .areaCodeMissing), ("060-1234567", .unknownAreaCode),
      ("+0 123456", .unknownCountry), ("000 123456", .unknownCountry), ("+49 12", .wrongLength),
      ("+49 1234567890123456", .wrongLength), (String(repeating: "0", count: 10_000), .wrongLength),
    ] as [(String, Phone.Fault)])
  func `what is not a number is refused with its reason`(text: String, fault: Phone.Fault) {
    #expect(throws: fault) { try Phone(text) }
  }

  @Test func `a number never shows itself by accident`() throws {
    #expect("\(try Phone("0612345678"))" == "<Phone>")
  }
}
