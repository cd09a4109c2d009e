import DossierCore
import DossierScreens
import Foundation
import Testing

/// Every rule that a refusal can rest on can be looked up by whoever reads it.
struct RequestRuleTests {
  private func identity(_ board: String) -> PolicyIdentity {
    PolicyIdentity(
      board: board, name: "Stichting Proef", regulation: "Reglement", version: 1, adopted: nil,
      councilConsent: nil, evaluation: nil,
      controller: ContactPoint(function: "Bestuur", address: "", email: ""),
      officer: ContactPoint(function: "FG", address: "", email: ""))
  }

  @Test func `the sources of core and use cases name every rule of the requests`() {
    let written = Set(WrittenRules.all)
    let kinds = RequestKind.allCases.map(\.rule)
    let grounds = RefusalGround.allCases.map(\.rule)
    for rule in kinds + grounds { #expect(written.contains(rule.text), "\(rule.text)") }
    #expect(written.isSuperset(of: ["L-02", "X-09", "L-07", "R-X-5", "R-I-1.3-2", "R-O-8.9-3"]))
  }

  @Test(arguments: WrittenRules.all)
  func `every rule has words at every board`(rule: String) {
    let rule = RuleID(stringLiteral: rule)
    for board in ["oarsprong", "iezo", "voorbeeld"] {
      let article = RuleWording.article(of: rule, at: identity(board))
      #expect(!article.hasPrefix("regel "), "\(article)")
      #expect(article.hasSuffix("(\(rule.text))"), "\(article)")
    }
    #expect(!RuleWording.article(of: rule, at: nil).hasPrefix("regel "))
  }

  @Test(arguments: [
    ("L-02", "artikel 12 van de AVG (L-02)"),
    ("L-05", "artikel 1:377c van het Burgerlijk Wetboek (L-05)"),
    ("L-07", "de beslissing van de rechter (L-07)"),
    ("L-11", "artikel 9 van het Besluit bekostiging WPO (L-11)"),
    ("L-21", "artikel 41 van de UAVG (L-21)"), ("X-09", "de keuzes van uw bestuur (X-09)"),
    ("R-O-8.9-3", "artikel 8.9 van het privacyreglement (R-O-8.9-3)"),
    ("R-O-1-2", "artikel 1 van het privacyreglement (R-O-1-2)"),
    ("R-X-5", "de uitgangspunten van de kast (R-X-5)"), ("L-99", "regel L-99"),
    ("X", "regel X"),
  ])
  func `the law and the choices of the board are named as such`(rule: String, words: String) {
    #expect(
      RuleWording.article(of: RuleID(stringLiteral: rule), at: identity("oarsprong")) == words)
  }
}

/// The rules that the sources write down, so that a new one cannot be forgotten.
private enum WrittenRules {
  static let all: [String] = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let written = ["DossierCore", "DossierOffice"].flatMap {
      rules(under: root.appendingPathComponent("Sources/\($0)"))
    }
    return Set(written).sorted()
  }()

  private static func rules(under folder: URL) -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .flatMap { $0.matches(of: /"((?:R-[OIX]|L|X)-[0-9][0-9A-Za-z.\-]*)"/).map { String($0.1) } }
  }
}
