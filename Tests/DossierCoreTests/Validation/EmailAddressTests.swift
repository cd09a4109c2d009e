import DossierCore
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    ("jan@example.nl", "jan@example.nl"),
    (" Jan.de.Vries@School.Example.NL ", "Jan.de.Vries@school.example.nl"),
    ("a+b_c-d@x-y.example", "a+b_c-d@x-y.example"), ("o'brien@example.ie", "o'brien@example.ie"),
    ("1@2.example.org", "1@2.example.org"),
    ("a@xn--mnchen-3ya.example", "a@xn--mnchen-3ya.example"),
  ])
  func `an address keeps its local part and gets a small domain`(typed: String, stored: String)
    throws
  {
    #expect(try EmailAddress(typed).canonical == stored)
  }

  @Test(
    arguments: [
      ("", EmailAddress.Fault.empty), ("jan", .atSignMissing), ("jan.example.nl", .atSignMissing),
      ("jan@piet@example.nl", .severalAtSigns), ("jan@example.nl;piet@example.nl", .severalAtSigns),
      ("@example.nl", .wrongLocalPart), (".jan@example.nl", .wrongLocalPart),
      ("jan.@example.nl", .wrongLocalPart), ("jan..p@example.nl", .wrongLocalPart),
      ("jan p@example.nl", .wrongLocalPart), ("Jan <jan@example.nl>", .wrongLocalPart),
      ("jan\u{7}@example.nl", .wrongLocalPart), ("jan@", .wrongDomain),
      ("jan@school", .wrongDomain),
      ("jan@school,nl", .wrongDomain), ("jan@school..nl", .wrongDomain),
      ("jan@-school.nl", .wrongDomain),
      ("jan@school-.nl", .wrongDomain), ("jan@school.n", .wrongDomain),
      ("jan@192.168.1.20", .wrongDomain),
      ("jan@school.nl.", .wrongDomain), ("jän@example.nl", .notASCII),
      ("geheim@geheim.geheim", .placeholder),
      (String(repeating: "a", count: 65) + "@example.nl", .wrongLocalPart),
      ("a@" + String(repeating: "b", count: 64) + ".nl", .wrongDomain),
      ("a@" + String(repeating: "b.", count: 200) + "nl", .tooLong),
    ] as [(String, EmailAddress.Fault)])
  func `what is not an address is refused with its reason`(text: String, fault: EmailAddress.Fault)
  {
    #expect(throws: fault) { try EmailAddress(text) }
  }
}
