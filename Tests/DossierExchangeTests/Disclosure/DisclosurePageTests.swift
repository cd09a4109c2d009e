import DossierCore
import DossierExchange
import Foundation
import Testing

/// The page that a third party gets.
struct DisclosurePageTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 22) ?? .earliest

  private func copy(_ change: (inout DisclosedCopy) -> Void = { _ in }) throws -> DisclosedCopy {
    var fixture = OsoFixture().with(
      OsoFixture.pupil.filter { ["c01.", "c11."].contains($0.key.text.prefix(4)) })
    fixture.statements["c11.ongeoorloofd"] = ["Twee uren waren ziekte."]
    fixture.entries["C11"] = [try OsoRecordTests.entry(90, "Gebeld met de moeder.")]
    fixture.documents["C11"] = [OsoRecordTests.document(91, "Brief over het verzuim")]
    var copy = DisclosedCopy(
      board: PackageSample.policy.identity,
      school: School(id: SchoolID(number: 1), name: "De Wilg", brin: "99XX01"),
      recipient: "Gemeente Ons Dorp", purpose: "Toezicht op de leerplicht", on: Self.day,
      until: CalendarDate(year: 2027, month: 7, day: 31), extract: fixture.extract)
    change(&copy)
    return copy
  }

  private func page(_ copy: DisclosedCopy) throws -> String {
    String(
      decoding: try DisclosurePage(folder: LetterFiles.templates).bytes(of: copy), as: UTF8.self)
  }

  @Test func `the page reads as it did`() throws {
    let problem = LetterFiles.difference(
      try page(copy()), from: "verstrekking.html",
      in: LetterFiles.goldens.deletingLastPathComponent().appending(path: "Package"))
    #expect(problem == nil, "\(problem ?? "")")
  }

  @Test func `a page without school or end says neither`() throws {
    let page = try page(
      copy {
        $0.school = nil
        $0.until = nil
      })
    #expect(!page.contains("De Wilg"))
    #expect(!page.contains("bewaren tot"))
    #expect(page.contains("Verwijder ze zodra u ze niet meer nodig hebt."))
  }

  @Test func `nothing in a dossier becomes markup, and the page fetches nothing`() throws {
    let evil = "<script>alert(1)</script>{{kenmerk}}\u{202E}"
    let page = try page(
      copy { copy in
        copy.recipient = evil
        copy.purpose = evil
        copy.school?.name = evil
        for part in copy.extract.parts.indices {
          copy.extract.parts[part].label = evil
          for entry in copy.extract.parts[part].entries.indices {
            copy.extract.parts[part].entries[entry].title = evil
          }
          for sheet in copy.extract.parts[part].sheets.indices {
            for field in copy.extract.parts[part].sheets[sheet].fields.indices {
              copy.extract.parts[part].sheets[sheet].fields[field].text = evil
              copy.extract.parts[part].sheets[sheet].fields[field].statements = [evil]
            }
          }
        }
      })
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{kenmerk}}"))
    for word in ["src=", "@import", "url(", "http:", "https:", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test(.tags(.`R-X-1`))
  func `the page names nobody who made it and no number of ours`() throws {
    let page = try page(copy())
    #expect(!page.contains(PupilID(number: 77).text))
    #expect(page.contains("Twee uren waren ziekte."))
  }
}
