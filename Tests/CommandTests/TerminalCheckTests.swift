import Testing

@testable import dossierkast

@Suite struct TerminalCheckTests {
  @Test(arguments: [
    ([:], true), (["LANG": "nl_NL.UTF-8"], true), (["LC_ALL": "C"], false),
    (["LANG": "nl_NL.UTF-8", "LC_ALL": "nl_NL.ISO-8859-1"], false),
    (["LC_CTYPE": "C.utf8", "LANG": "C"], true), (["LC_ALL": "", "LANG": "en_US.UTF-8"], true),
  ])
  func `a locale that says otherwise is the only sign of a terminal without UTF-8`(
    environment: [String: String], isFine: Bool
  ) {
    #expect(TerminalCheck(environment, allowsASCII: false).isUTF8 == isFine)
  }

  @Test func `every reason has a sentence of its own`() {
    let reasons: [UnusableTerminal] = [
      .notATerminal, .tooSimple, .unknown, .noUTF8, .system(5),
    ]
    let sentences = Set(reasons.map(TerminalWording.sentence))
    #expect(sentences.count == reasons.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
  }
}
