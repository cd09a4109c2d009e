import DossierCore
import Testing

/// R-O-8.2-4: no copy of an identity document.
struct IdentityDocumentSignTests {
  @Test(
    .tags(.`R-O-8.2-4`),
    arguments: [
      ("paspoort.pdf", IdentityDocumentSign.word), ("Kopie_Paspoort-moeder.jpg", .word),
      ("scan ID-kaart.png", .word), ("idkaart.png", .word), ("id_bewijs_achter.jpg", .word),
      ("RIJBEWIJS.PDF", .word), ("identiteitskaart voor.jpg", .word), ("kopie id.pdf", .word),
      ("verblijfsvergunning.pdf", .word), ("SPECI2014.jpg", .number), ("nwk8jlh51.jpg", .number),
      ("5123456789.pdf", .number), ("P<NLDDE<BRUIJN<<WILLEKE.txt", .machineReadable),
    ])
  func `a file that looks like an identity document is told`(
    name: String, sign: IdentityDocumentSign
  ) {
    #expect(IdentityDocumentSign.find(inFileName: name) == sign)
  }

  @Test(arguments: [
    "gezagsregister.pdf", "brief moeder 2026-11-22.pdf", "lijst2026.csv", "pasfoto.jpg",
    "verzoek_idee.pdf", "IMG_2026112201.jpg", "0612345678.vcf", "beschikking C-01-123.pdf", "",
    "identiteit van het kind.docx", "idylle kaart.png", "BROEK2026.pdf",
  ])
  func `an ordinary file is not`(name: String) {
    #expect(IdentityDocumentSign.find(inFileName: name) == nil)
  }

  @Test(arguments: [
    "Paspoortnummer SPECI2014", "zie de kopie van het paspoort in de bijlage",
    "nummer 5123456789", "I<NLDSPECI20142999999990<<<<<8", "rijbewijs nr. 5",
  ])
  func `a text with a number or a copy is told`(text: String) {
    #expect(IdentityDocumentSign.find(inText: text) != nil)
  }

  @Test(arguments: [
    "Moeder toonde haar paspoort aan de balie", "Belt op 0612345678 of +31612345678",
    "Rekening NL91ABNA0417164300", "Groep 7, 22-11-2026, dossier C/01/2026",
    "Wil de foto van de website hebben", "",
  ])
  func `a text that only mentions a document is not`(text: String) {
    #expect(IdentityDocumentSign.find(inText: text) == nil)
  }

  @Test(.tags(.`R-O-8.2-4`))
  func `a text in a case that carries a document number is refused with the article`() throws {
    var story = try RequestStory()
    try story.begin()
    let refusal = try story.refusal("2026-11-24", .completed("Paspoort nr NWK8JLH51"))
    #expect(refusal == .identityDocument(.word))
    #expect(refusal?.rule == "R-O-8.2-4")
    #expect(
      try story.refusal("2026-11-24", .withdrawn(reason: "zie NWK8JLH51"))
        == .identityDocument(.number))
  }
}
