import DossierCore
import Foundation
import Testing

struct NameFoldingTests {
  private func folded(_ text: String) -> String {
    String(decoding: NameFolding.sorting(text), as: UTF8.self)
  }

  @Test(arguments: foldingTable)
  func `a Latin name folds to plain small letters`(row: (name: String, folded: String)) {
    #expect(folded(row.name) == row.folded)
    // Also when the accents came apart from their letters.
    #expect(folded(row.name.decomposedStringWithCanonicalMapping) == row.folded)
  }

  @Test func `every decomposable Latin letter folds as the Unicode tables say`() throws {
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let parts = String(scalar).decomposedStringWithCanonicalMapping.lowercased()
        .decomposedStringWithCanonicalMapping.unicodeScalars
      guard let base = parts.first, parts.count > 1, ("a"..."z").contains(base) else { continue }
      #expect(folded(String(scalar)) == String(base), "\(scalar)")
    }
  }

  @Test(arguments: [
    ("محمد", "محمد"), ("李小龙", "李小龙"), ("Νίκος", "νίκος"), ("Жанна", "жанна"), ("אברהם", "אברהם"),
    ("नमस्ते", "नमस्ते"), ("김민수", "김민수"), ("Йосиф", "йосиф"), ("علی\u{200C}رضا", "علیرضا"),
  ])
  func `other scripts keep their letters`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `blanks and punctuation part words, hyphens only where asked`() {
    func words(_ text: String, _ hyphens: NameFolding.Hyphens) -> [String] {
      NameFolding.words(of: text, hyphens: hyphens).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(
      words("  Jansen-de\u{A0} Vries, A.B. ", .parting) == ["jansen", "de", "vries", "a", "b"])
    #expect(words("Jansen-de Vries", .ignored) == ["jansende", "vries"])
    #expect(words("'t Hart in ’t Veld", .ignored) == ["t", "hart", "in", "t", "veld"])
    #expect(words(" .,-' ", .parting).isEmpty)
    #expect(words("", .ignored).isEmpty)
  }

  @Test func `folding what is folded changes nothing`() {
    for row in foldingTable { #expect(folded(row.folded) == row.folded) }
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `the thousand commonest surnames fold to letters and blanks`() throws {
    let lines = try SharedSamples.lines(of: "namen/top_1000_familienamen_2007.csv").dropFirst()
    #expect(lines.count >= 900)
    for line in lines {
      let name = String(line.prefix { $0 != "," })
      #expect(folded(name).utf8.allSatisfy { $0 == 32 || (97...122).contains($0) }, "\(name)")
    }
  }
}
