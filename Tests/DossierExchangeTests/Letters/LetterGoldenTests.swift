import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// Every letter as people get it.
struct LetterGoldenTests {
  @Test(.tags(.`R-X-7`), arguments: LetterSample.all)
  func `a letter reads as it did`(_ sample: LetterSample) throws {
    let letter = try LetterFiles.loaded().letter(sample.kind, sample.page)
    for (rendered, name) in [
      (letter.text, "\(sample.name).txt"), (letter.html, "\(sample.name).html"),
    ] {
      let problem = LetterFiles.difference(rendered, from: name, in: LetterFiles.goldens)
      #expect(problem == nil, "\(problem ?? "")")
    }
  }

  @Test(arguments: LetterSample.letters)
  func `the documents show the letter that the program makes`(_ sample: LetterSample) throws {
    let letter = try LetterFiles.loaded().letter(sample.kind, sample.page)
    let problem = LetterFiles.difference(
      letter.text, from: "\(sample.name).txt", in: LetterFiles.samples)
    #expect(problem == nil, "\(problem ?? "")")
  }

  @Test func `the documents list every letter and no other`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: LetterFiles.samples.path)
    let expected = LetterKind.allCases.map { "\($0.rawValue).txt" } + ["README.md"]
    #expect(files.sorted() == expected.sorted())
    let index = try String(
      contentsOf: LetterFiles.samples.appending(path: "README.md"), encoding: .utf8)
    for kind in LetterKind.allCases { #expect(index.contains("(\(kind.rawValue).txt)")) }
  }

  @Test func `no golden is left of a letter that is gone`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: LetterFiles.goldens.path)
    let expected = LetterSample.all.flatMap { ["\($0.name).txt", "\($0.name).html"] }
    #expect(files.sorted() == expected.sorted())
  }

  @Test(arguments: LetterSample.all)
  func `paper and page say the same words in the same order`(_ sample: LetterSample) throws {
    let letter = try LetterFiles.loaded().letter(sample.kind, sample.page)
    #expect(LetterWords.inPage(letter.html) == LetterWords.inText(letter.text))
  }

  @Test(arguments: LetterSample.all)
  func `a line of plain text fits on paper`(_ sample: LetterSample) throws {
    let letter = try LetterFiles.loaded().letter(sample.kind, sample.page)
    let long = letter.text.split(separator: "\n").filter { $0.count > 72 }
    #expect(long == [])
    #expect(!letter.text.contains("\n\n\n\n\n"))
  }
}
