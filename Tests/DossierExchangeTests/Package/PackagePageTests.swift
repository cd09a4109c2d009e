import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// The page that a family gets.
struct PackagePageTests {
  private func text(_ content: PackageContent) throws -> String {
    String(decoding: try PackageSample.page().bytes(of: content), as: UTF8.self)
  }

  @Test func `the page reads as it did`() throws {
    let problem = LetterFiles.difference(
      try text(PackageSample.content()), from: "inzage.html",
      in: LetterFiles.goldens.deletingLastPathComponent().appending(path: "Package"))
    #expect(problem == nil, "\(problem ?? "")")
  }

  @Test func `the page for machines reads as it did`() throws {
    let json = String(
      decoding: try PackageJSON.bytes(of: PackageSample.content()), as: UTF8.self)
    let problem = LetterFiles.difference(
      json, from: "inzage.json",
      in: LetterFiles.goldens.deletingLastPathComponent().appending(path: "Package"))
    #expect(problem == nil, "\(problem ?? "")")
  }

  @Test func `every bar is the same, stands where words stood, and tells its reason`() throws {
    let page = try text(PackageSample.content())
    let bar = "<span class=\"balk\" role=\"img\" aria-label=\"weggehaald\"></span>"
    #expect(page.components(separatedBy: bar).count == 3)
    #expect(page.contains("\(bar)<span class=\"reden\">[Andere leerling]</span> &amp; Aïcha"))
    #expect(!page.contains("Sem"))
  }

  @Test func `nothing in a dossier becomes markup`() throws {
    var content = try PackageSample.content()
    let evil = "<script>alert(1)</script>{{kenmerk}}\u{202E}\u{0}"
    content.pupilName = evil
    content.extract.parts[0].label = evil
    content.extract.parts[0].sheets[0].fields[0].text = evil
    content.extract.parts[1].entries[1].text = try #require(RedactedText(evil, without: []))
    content.omissions[0].label = evil
    content.attachments = [PackageSample.scan: "\"><img src=x>"]
    let page = try text(content)
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(!page.contains("\u{202E}") && !page.contains("\u{0}"))
    #expect(
      page.components(separatedBy: "&lt;script&gt;alert(1)&lt;/script&gt;{{kenmerk}}").count == 6)
  }

  @Test func `the page fetches nothing`() throws {
    let page = try text(PackageSample.content())
    for word in ["src=", "@import", "url(", "http:", "https:", "<link", "<script"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func `an empty dossier says so`() throws {
    var content = try PackageSample.content()
    content.extract.parts = []
    content.categories = []
    content.omissions = []
    content.accessLog?.lines = []
    let page = try text(content)
    #expect(page.contains("Er zijn geen gegevens die wij u in deze kopie geven."))
    #expect(page.contains("keek niemand in het dossier") && !page.contains("zwarte balk"))
    #expect(!page.contains("Wat er niet in staat"))
  }

  @Test func `a parent without authority is not told who looked`() throws {
    var content = try PackageSample.content(.parentInformation)
    content.accessLog = nil
    let page = try text(content)
    #expect(!page.contains("Wie in het dossier keek"))
    #expect(page.contains("Hier leest u wat wij u daarover geven."))
    for right in [
      "Aan wie wij ze gaven", "gegevens te wissen", "beperking", "Autoriteit Persoonsgegevens",
    ] {
      #expect(!page.contains(right), "\(right)")
    }
    #expect(page.contains("artikel 377c van boek 1") && page.contains("de rechter vragen"))
  }

  @Test func `what is frozen is marked, and the page says what that means`() throws {
    var content = try PackageSample.content()
    #expect(try !text(content).contains("in beperking"))
    content.extract.parts[0].sheets[0].fields[1].isRestricted = true
    content.extract.parts[1].entries[0].isRestricted = true
    content.extract.parts[1].documents[0].isRestricted = true
    let page = try text(content)
    #expect(page.contains("<td>Geboortedatum <strong>(in beperking)</strong></td>"))
    #expect(page.contains("</h4>") && page.contains("Buiten met █████ (in beperking)</h4>"))
    #expect(page.contains("Getekend verslag <strong>(in beperking)</strong>"))
    #expect(page.contains("Staat er \"in beperking\" bij?"))
    let json = String(decoding: try PackageJSON.bytes(of: content), as: UTF8.self)
    #expect(json.components(separatedBy: "\"restricted\" : true").count == 4)
  }

  @Test(arguments: [
    ("{{onbekend}}", LetterTemplateFinding.Problem.unknownName("onbekend")),
    ("{{inzage}}", .notPrintable("inzage")), ("{{#rubrieken}}", .unclosed("rubrieken")),
    ("{{rubriek}}", .unknownName("rubriek")), ("{{{kenmerk}}}", .forbiddenTag("{kenmerk")),
    ("{{> deel-klacht}}", .unknownPart("deel-klacht")),
  ])
  func `a template with a mistake is refused when it is read`(
    _ template: String, _ problem: LetterTemplateFinding.Problem
  ) {
    #expect(
      throws: RefusedLetterTemplates(findings: [
        LetterTemplateFinding(file: PackagePage.file, line: 1, problem: problem)
      ])
    ) { try PackagePage(template: template) }
  }
}
