import DossierCore
import Testing

struct InitialsTests {
  @Test(arguments: [
    ("AB", "A.B."), ("ab", "A.B."), ("A.B.", "A.B."), ("A B", "A.B."), ("a. b.", "A.B."),
    ("J", "J."), ("J.-P.", "J.-P."), ("J-P", "J.-P."), ("Th.J.", "Th.J."), ("ThJ", "Th.J."),
    ("IJ.", "IJ."), ("IJ.B.", "IJ.B."), ("ij.", "IJ."), ("Chr.", "Chr."), ("É.", "É."),
    ("ç.ö.", "Ç.Ö."), ("Ж.", "Ж."), ("UGH", "U.G.H."), ("IH", "I.H."), ("A..B", "A.B."),
  ])
  func `initials get a full stop each`(typed: String, stored: String) throws {
    let initials = try Initials(typed)
    #expect(initials.canonical == stored)
    #expect(try Initials(stored) == initials)
  }

  @Test(
    arguments: [
      ("", Initials.Fault.empty), (" . - ", .empty), ("A1", .unexpectedCharacter),
      ("A/B", .unexpectedCharacter), ("A\u{1B}", .unexpectedCharacter), ("Johannes", .names),
      ("A\u{200D}B", .unexpectedCharacter), ("A\u{E0041}B", .unexpectedCharacter),
      ("a" + String(repeating: "\u{301}", count: 500), .unexpectedCharacter),
      ("Anna Maria", .names), (String(repeating: "A", count: 21), .tooMany),
    ] as [(String, Initials.Fault)])
  func `what is not a row of initials is refused with its reason`(
    text: String, fault: Initials.Fault
  ) {
    #expect(throws: fault) { try Initials(text) }
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `the initials of the official examples are read`() throws {
    let written = try SharedSamples.elements(
      "voorletters-1", of: "edexml/2.1/EDEXML.Voorbeeld.2.1.xml")
    #expect(!written.isEmpty)
    for initials in written { #expect(throws: Never.self) { try Initials(initials) } }
  }
}
