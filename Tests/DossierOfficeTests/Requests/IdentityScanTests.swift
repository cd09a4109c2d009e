import DossierCore
import DossierOffice
import Testing

/// A copy of an identity document does not come in as a scan either (R-O-8.2-4).
struct IdentityScanTests {
  private func add(_ file: String, _ title: String) throws {
    try RequestScene().office("IB").perform(
      AddDocument(
        pupil: Scene.pupil, category: "C13", title: title, file: file, source: .guardian))
  }

  @Test(arguments: [
    ("scans/paspoort-moeder.pdf", "Formulier"), ("scan.pdf", "Kopie van het rijbewijs"),
    ("ID-kaart.jpg", "Formulier"),
  ])
  func `a scan whose name says what it is, is refused with the article`(
    file: String, title: String
  ) throws {
    #expect(throws: Refusal.request(.identityDocument(.word))) { try add(file, title) }
  }

  @Test func `the name that a scanner gives is no sign`() throws {
    // There is no such file here; what matters is that the rule lets it through to be opened.
    #expect(throws: Refusal.notFound(.document)) { try add("SCAN00012.pdf", "Formulier") }
  }
}
