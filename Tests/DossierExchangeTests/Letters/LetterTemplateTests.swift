import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// Templates are refused when they are read, not when a parent has the letter in hand.
struct LetterTemplateTests {
  typealias Problem = LetterTemplateFinding.Problem

  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let problem: Problem
    var testDescription: String { text }
  }

  static let mistakes = [
    Mistake(text: "Op {{onvangen}}.", line: 3, problem: .unknownName("onvangen")),
    Mistake(
      text: "{{#bestaat_niet}}\n{{/bestaat_niet}}", line: 3, problem: .unknownName("bestaat_niet")),
    Mistake(
      text: "{{^bestaat_niet}}{{/bestaat_niet}}", line: 3, problem: .unknownName("bestaat_niet")),
    Mistake(text: "Buiten de lijst: {{grond}}", line: 3, problem: .unknownName("grond")),
    Mistake(
      text: "{{#toegewezen}}\n- {{grond}}\n{{/toegewezen}}", line: 4, problem: .unknownName("grond")
    ),
    Mistake(text: "{{onderwerp}}", line: 3, problem: .unknownName("onderwerp")),
    Mistake(text: "{{toegewezen}}", line: 3, problem: .notPrintable("toegewezen")),
    Mistake(text: "{{mondeling}}", line: 3, problem: .notPrintable("mondeling")),
    Mistake(text: "Tekst\n{{#mondeling}}\nOpen", line: 4, problem: .unclosed("mondeling")),
    Mistake(text: "{{/mondeling}}", line: 3, problem: .notOpen("mondeling")),
    Mistake(text: "Op {{ontvangen", line: 3, problem: .unfinishedTag),
    Mistake(text: "Op {{ontvangen\n}}", line: 3, problem: .unfinishedTag),
    Mistake(text: "{{{kenmerk}}}", line: 3, problem: .forbiddenTag("{kenmerk")),
    Mistake(text: "{{&kenmerk}}", line: 3, problem: .forbiddenTag("&kenmerk")),
    Mistake(text: "{{=<% %>=}}", line: 3, problem: .forbiddenTag("=<% %>=")),
    Mistake(
      text: "{{uppercased(kenmerk)}}", line: 3, problem: .forbiddenTag("uppercased(kenmerk)")),
    Mistake(text: "{{kenmerk.count}}", line: 3, problem: .forbiddenTag("kenmerk.count")),
    Mistake(text: "{{.}}", line: 3, problem: .forbiddenTag(".")),
    Mistake(text: "{{ #mondeling}}", line: 3, problem: .forbiddenTag(" #mondeling")),
    Mistake(text: "{{Kenmerk}}", line: 3, problem: .forbiddenTag("Kenmerk")),
    Mistake(text: "{{}}", line: 3, problem: .forbiddenTag("")),
    Mistake(text: "{{$blok}}{{/blok}}", line: 3, problem: .forbiddenTag("$blok")),
    Mistake(text: "{{<deel-klacht}}", line: 3, problem: .forbiddenTag("<deel-klacht")),
    Mistake(text: "{{>*kenmerk}}", line: 3, problem: .forbiddenTag(">*kenmerk")),
    Mistake(
      text: "{{% CONTENT_TYPE: HTML}}", line: 3, problem: .forbiddenTag("% CONTENT_TYPE: HTML")),
    Mistake(text: "{{> deel-onbekend}}", line: 3, problem: .unknownPart("deel-onbekend")),
    Mistake(text: "{{> intrekking}}", line: 3, problem: .unknownPart("intrekking")),
    Mistake(text: "Zie {{> deel-klacht}}", line: 3, problem: .partInLine("deel-klacht")),
    Mistake(text: "{{> deel-klacht}} enzovoort", line: 3, problem: .partInLine("deel-klacht")),
    Mistake(text: "### Te klein", line: 3, problem: .foreignMarkup),
    Mistake(text: "* een", line: 3, problem: .foreignMarkup),
    Mistake(text: "  - twee", line: 3, problem: .foreignMarkup),
    Mistake(text: "<b>vet</b>", line: 3, problem: .foreignMarkup),
    Mistake(text: "a\u{2}b", line: 3, problem: .controlCharacter),
    Mistake(text: "a\u{202E}b", line: 3, problem: .controlCharacter),
  ]

  private static let file = "intrekking.mustache"

  private static func findings(_ sources: [String: String]) -> [LetterTemplateFinding] {
    do {
      _ = try LetterTemplates(sources: sources)
      return []
    } catch {
      return error.findings
    }
  }

  @Test func `the templates of the program are sound`() throws {
    #expect(Self.findings(try LetterFiles.sources()) == [])
  }

  @Test(arguments: mistakes)
  func `a mistake in a letter is named by file and line`(_ mistake: Mistake) throws {
    var sources = try LetterFiles.sources()
    sources[Self.file] = "## Onderwerp\n\n\(mistake.text)\n"
    let expected = LetterTemplateFinding(
      file: Self.file, line: mistake.line, problem: mistake.problem)
    #expect(Self.findings(sources).first == expected)
  }

  @Test(arguments: ["Zonder kop", "## Aan {{leerling}}\n", "", "## \n"])
  func `a letter begins with a subject of fixed words`(text: String) throws {
    var sources = try LetterFiles.sources()
    sources[Self.file] = text
    let expected = LetterTemplateFinding(file: Self.file, line: 1, problem: .withoutSubject)
    #expect(Self.findings(sources).contains(expected))
  }

  @Test func `each letter and each frame must be there`() throws {
    let letters = LetterKind.allCases.map { "\($0.rawValue).mustache" }
    for file in letters + ["kader.txt.mustache", "kader.html.mustache"] {
      var sources = try LetterFiles.sources()
      sources[file] = nil
      let expected = LetterTemplateFinding(file: file, line: 0, problem: .missing)
      #expect(Self.findings(sources).contains(expected))
    }
  }

  @Test func `every template is used by exactly one letter, every part by some`() throws {
    let files = try LetterFiles.sources().keys
    let letters = files.filter { !$0.hasPrefix("deel-") && !$0.hasPrefix("kader.") }
    #expect(letters.sorted() == LetterKind.allCases.map { "\($0.rawValue).mustache" }.sorted())
    for file in ["besluit.mustache", "deel-ongebruikt.mustache"] {
      var sources = try LetterFiles.sources()
      sources[file] = "## Onderwerp\n"
      let expected = LetterTemplateFinding(file: file, line: 0, problem: .unused)
      #expect(Self.findings(sources) == [expected])
    }
  }

  @Test(arguments: ["deel-klacht.mustache", "kader.txt.mustache", "kader.html.mustache"])
  func `a part within a part or a frame is refused`(file: String) throws {
    var sources = try LetterFiles.sources()
    sources[file, default: ""] += "{{> deel-klacht}}\n"
    #expect(Self.findings(sources).map(\.problem) == [.nestedPart("deel-klacht")])
  }

  @Test func `a wrong name in a part or a frame is named`() throws {
    for file in ["deel-klacht.mustache", "kader.txt.mustache", "kader.html.mustache"] {
      var sources = try LetterFiles.sources()
      sources[file, default: ""] += "{{onbekend}}\n"
      #expect(Self.findings(sources).map(\.problem) == [.unknownName("onbekend")])
      #expect(Self.findings(sources).map(\.file) == [file])
    }
  }

  @Test func `all mistakes are told at once`() throws {
    var sources = try LetterFiles.sources()
    sources[Self.file] = "## Onderwerp\n\n{{een}}\n{{twee}}\n"
    sources["verlenging.mustache"] = nil
    #expect(
      Self.findings(sources).map(\.problem) == [
        .unknownName("een"), .unknownName("twee"), .missing,
      ])
  }

  @Test func `a template with the line ends of Windows makes the same letter`() throws {
    let sample = try #require(LetterSample.letters.first)
    let windows = try LetterFiles.sources().mapValues { $0.replacing("\n", with: "\r\n") }
    let letter = try LetterTemplates(sources: windows).letter(sample.kind, sample.page)
    #expect(try letter == LetterFiles.loaded().letter(sample.kind, sample.page))
  }

  @Test func `blanks and remarks in a tag change nothing`() throws {
    let sample = try #require(LetterSample.letters.first)
    var sources = try LetterFiles.sources()
    sources["ontvangst.mustache"]?.replace("{{#omvang}}", with: "{{! alleen soms }}\n{{# omvang }}")
    sources["deel-termijn.mustache"]?.replace("{{termijn}}", with: "{{ termijn }}")
    let letter = try LetterTemplates(sources: sources).letter(sample.kind, sample.page)
    #expect(try letter == LetterFiles.loaded().letter(sample.kind, sample.page))
  }

  @Test func `a file that is not text is named`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "brieven-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([0x23, 0xFF, 0xFE]).write(to: folder.appending(path: "ontvangst.mustache"))
    let expected = LetterTemplateFinding(
      file: "ontvangst.mustache", line: 0, problem: .unreadable)
    #expect(throws: RefusedLetterTemplates(findings: [expected])) {
      try LetterTemplates(folder: folder)
    }
  }

  @Test func `a folder that is not there is refused by its name`() {
    let folder = LetterFiles.templates.appending(path: "nergens")
    let expected = LetterTemplateFinding(file: "nergens", line: 0, problem: .unreadable)
    #expect(throws: RefusedLetterTemplates(findings: [expected])) {
      try LetterTemplates(folder: folder)
    }
  }
}
