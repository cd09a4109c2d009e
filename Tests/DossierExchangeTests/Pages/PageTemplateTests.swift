import Testing

@testable import DossierExchange

/// Pages share parts; a mistake in a part is found where it stands.
struct PageTemplateTests {
  private static func findings(
    _ page: String, _ parts: [String: String]
  ) -> [LetterTemplateFinding] {
    do throws(RefusedLetterTemplates) {
      _ = try PageTemplate("blad.html", text: page, slots: ["naam": .text]) { parts[$0] }
      return []
    } catch {
      return error.findings
    }
  }

  @Test func `a part stands where the page asks for it, with the names of the page`() throws {
    let page = try PageTemplate(
      "blad.html", text: "<p>\n{{> deel-groet}}\n</p>\n", slots: ["naam": .text]
    ) { $0 == "deel-groet.html" ? "Dag {{naam}}\n" : nil }
    let text = String(decoding: page.bytes(["naam": "Anna"]), as: UTF8.self)
    #expect(text == "<p>\nDag Anna\n</p>\n")
  }

  @Test func `all mistakes of page and parts are told at once, each with its file and line`() {
    let found = Self.findings(
      "{{fout}}\n{{> deel-een}}\n{{> deel-weg}}\n{{> kader}}\n",
      ["deel-een.html": "\n{{wie}}\n{{> deel-twee}}\n", "kader.html": "geen deel"])
    #expect(
      Set(found) == [
        LetterTemplateFinding(file: "blad.html", line: 1, problem: .unknownName("fout")),
        LetterTemplateFinding(file: "deel-een.html", line: 2, problem: .unknownName("wie")),
        LetterTemplateFinding(file: "deel-een.html", line: 3, problem: .nestedPart("deel-twee")),
        LetterTemplateFinding(file: "blad.html", line: 3, problem: .unknownPart("deel-weg")),
        LetterTemplateFinding(file: "blad.html", line: 4, problem: .unknownPart("kader")),
      ])
  }
}
