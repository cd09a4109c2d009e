import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// The report as people read it.
struct TransferPageTests {
  private func content(
    _ profile: OsoProfile = .primaryTransfer, _ change: (inout OsoFixture) throws -> Void = { _ in }
  ) throws -> TransferPageContent {
    var fixture = TransferViewTests.fixture(
      TransferViewTests.seen,
      remarks: [
        TransferRemark(
          on: TransferViewTests.day, by: "ouder", text: "Zij leest graag.\nEn veel.")
      ])
    fixture.statements["c13.uitstroom"] = ["Wij denken aan de havo."]
    fixture.entries["C10"] = [try OsoRecordTests.entry(90, "Begrijpend lezen: III")]
    try change(&fixture)
    let export = try fixture.export(profile)
    var content = TransferPageContent(
      export.given, as: profile, with: fixture.facts, identity: PackageSample.policy.identity,
      reference: "OVS-1")
    content.pupilName = "Sanne van den Berg"
    content.isCopyForParents = true
    return content
  }

  private func text(_ content: TransferPageContent) throws -> String {
    String(
      decoding: try TransferPage(folder: LetterFiles.templates).bytes(of: content), as: UTF8.self)
  }

  @Test func `the report reads as it did`() throws {
    let problem = LetterFiles.difference(
      try text(content()), from: "rapport.html",
      in: LetterFiles.goldens.deletingLastPathComponent().appending(path: "Package"))
    #expect(problem == nil, "\(problem ?? "")")
  }

  @Test(.tags(.`R-I-1.4-5`))
  func `the words of the parents stand beside it unedited`() throws {
    let page = try text(content())
    #expect(page.contains("Zij leest graag.\nEn veel."))
    #expect(page.contains("Wij denken aan de havo."))
    #expect(page.contains("Kanarie klopt niet"))
  }

  @Test(.tags(.`R-X-1`))
  func `the page says no more than the file`() throws {
    let page = try text(
      content(.secondaryTransfer) { fixture in
        fixture = fixture.setting("c31.opvang", "Kanarieopvang")
          .setting("c02.adres_geheim", "ja").setting("c03.nationaliteit", "Kanarisch")
        fixture.entries["C14"] = [try OsoRecordTests.entry(91, "Kanariegesprek")]
      })
    #expect(!page.contains("Kanarieopvang") && !page.contains("Kanarisch"))
    #expect(!page.contains("Dorpsstraat") && !page.contains("Kanariegesprek"))
  }

  @Test func `a package for the support network does not speak of the law on reports`() throws {
    let page = try text(content(.supportNetwork))
    #expect(page.contains("Gegevens voor het samenwerkingsverband"))
    #expect(!page.contains("artikel 42 WPO"))
    #expect(!page.contains("999900006"))
  }

  @Test func `nothing in a dossier becomes markup, and the page fetches nothing`() throws {
    let evil = "<script>alert(1)</script>{{kenmerk}}\u{202E}"
    var content = try content { fixture in
      fixture.facts.school.name = evil
      fixture = fixture.setting("c13.uitstroom", evil)
      fixture.facts.transfer?.remarks[0].text = evil
      fixture.facts.transfer?.view?.reasonAgainst = evil
    }
    content.pupilName = evil
    let page = try text(content)
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{kenmerk}}"))
    for word in ["src=", "@import", "url(", "http:", "https:", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `a template with an unknown name is refused`() {
    #expect(throws: RefusedLetterTemplates.self) { try TransferPage(template: "{{wachtwoord}}") }
  }
}
