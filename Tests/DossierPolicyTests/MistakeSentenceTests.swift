import DossierPolicy
import Testing

struct MistakeSentenceTests {
  private static let others: [PolicyMistake.Kind] = [
    .unreadable, .tooLarge(limit: 1024), .notUTF8, .anchor, .notYAML(""), .notYAML("x"), .empty,
    .belongsInBasis("rollen"), .tooManyParts(limit: 1), .tooDeep(limit: 1), .badBasis("x"),
    .nestedBasis,
    .duplicateKey("x", firstLine: nil), .duplicateKey("x", firstLine: 3),
    .notDate(key: "x", value: "y"), .duplicateCode(.role, "IB", firstLine: 1),
    .tooFewApprovals(role: "FG", compartment: ""),
  ]

  static let kinds =
    others + ValueMistakeTests.cases.map(\.kind) + CodeMistakeTests.cases.map(\.kind)
    + RuleMistakeTests.cases.map(\.kind) + HolidayMistakeTests.cases.map(\.kind)

  @Test(arguments: kinds)
  func `every mistake is a Dutch sentence`(kind: PolicyMistake.Kind) {
    #expect(kind.sentence.count > 15)
    #expect(kind.sentence.hasSuffix(".") || kind.sentence.hasSuffix("?"))
    #expect(!kind.sentence.contains("Optional"))
  }

  @Test func `the place stands before the sentence`() {
    let place = Place(file: "oarsprong.yaml", line: 12, column: 3)
    let mistake = PolicyMistake(place: place, kind: .unknownKey("naem", meant: "naam"))
    #expect(
      mistake.sentence
        == "oarsprong.yaml:12:3: De sleutel ‘naem’ bestaat niet. Bedoelt u ‘naam’?")
  }

  @Test func `a file that is not there has no line to point at`() {
    let mistake = PolicyMistake(
      place: Place(file: "weg.yaml", line: 1, column: 1), kind: .unreadable)
    #expect(mistake.sentence.hasPrefix("weg.yaml: Dit bestand"))
  }

  @Test func `what a file says is shown short and harmlessly`() {
    let value = "\u{1B}[2J\u{202E}" + String(repeating: "a", count: 100)
    let sentence = PolicyMistake.Kind.badCell(value).sentence
    #expect(!sentence.unicodeScalars.contains("\u{1B}"))
    #expect(!sentence.unicodeScalars.contains("\u{202E}"))
    #expect(sentence.contains("…"))
  }
}
