import DossierPolicy
import Foundation
import Testing

struct ManyMistakesTests {
  @Test func `mistakes of both files are told together, in the order of the lines`() throws {
    let defaults = try PolicyTexts.defaults()
      .replacing("    naam: Identiteit\n", with: "    naam: Identiteit\n    kleur: rood\n")
      .replacing("leeftijd_zelf: 16", with: "leeftijd_zelf: 12")
      .replacing("  C02: {DIR: V", with: "  C02: {DIR: X, KOK: V")
    let board = try PolicyTexts.board().replacing("versie: 3", with: "versie: nul")
    let all = PolicyTexts.mistakes(["oarsprong.yaml": board, "defaults.yaml": defaults])
    #expect(
      all.map(\.kind) == [
        .ownRightsAgeTooLow(12), .badCell("X"), .unknownCode(.role, "KOK"),
        .unknownKey("kleur", meant: nil),
        .notNumber(key: "versie", value: "nul", lowest: 1, highest: 9999),
      ])
    #expect(all.map(\.place) == all.map(\.place).sorted())
  }

  @Test func `double keys do not hide what else is wrong`() throws {
    let text = """
      basis: defaults.yaml
      basis: anders.yaml
      kleur: rood
      identiteit:
        "versie": 1
        versie: 2
        versie: 3
      kleur: blauw
      """
    let all = PolicyTexts.mistakes([
      "oarsprong.yaml": text, "anders.yaml": try PolicyTexts.defaults(),
    ])
    func at(_ line: Int) -> [PolicyMistake.Kind] {
      all.filter { $0.place.line == line }.map(\.kind)
    }
    #expect(at(2) == [.duplicateKey("basis", firstLine: 1)])
    #expect(at(6).contains(.duplicateKey("versie", firstLine: 5)))
    #expect(at(7).contains(.duplicateKey("versie", firstLine: 5)))
    #expect(at(8).contains(.duplicateKey("kleur", firstLine: 3)))
    #expect(at(8).contains(.unknownKey("kleur", meant: nil)))
    #expect(all.contains { $0.kind == .missingKey("functionaris") })
  }

  @Test func `a policy without any role misses all of them`() throws {
    let defaults = try PolicyTexts.defaults()
    let start = try #require(defaults.range(of: "\nrollen:\n"))
    let end = try #require(defaults.range(of: "\nmatrix:\n"))
    let text = defaults.replacingCharacters(
      in: start.lowerBound..<end.lowerBound, with: "\nrollen: []\n")
    let all = PolicyTexts.mistakes([
      "oarsprong.yaml": try PolicyTexts.board(), "defaults.yaml": text,
    ])
    for role in ["BES", "DIR", "MT", "LKR", "ADM", "CLA", "IB", "ZC", "ICT", "FG"] {
      #expect(all.contains { $0.kind == .missingCode(.role, role) }, "\(role)")
    }
  }

  @Test func `a file with very many double keys is still answered with their places`() {
    let text = (1...100).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    let all = PolicyTexts.mistakes(["oarsprong.yaml": text])
    #expect(!all.isEmpty)
    for mistake in all {
      guard case .duplicateKey(let key, nil) = mistake.kind else {
        Issue.record("\(mistake)")
        continue
      }
      #expect(mistake.place.line == 2 * (Int(key.dropFirst()) ?? 0) - 1)
      #expect(mistake.place.column == 1)
    }
  }
}
