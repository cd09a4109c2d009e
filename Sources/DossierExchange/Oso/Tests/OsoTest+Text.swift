import DossierCore

extension OsoTest {
  private static let score = "Score"
  private static let part = "Onderdeel"
  private static let remark = "Opmerking"

  /// The lines of the report.
  var text: String {
    var lines = OsoTestElement.allCases.compactMap { element in
      facts[element].map { "\(element.label): \($0)" }
    }
    lines += Self.lines(of: result)
    for part in parts {
      lines.append(
        "\(Self.part): \([part.code, part.name].compactMap(\.self).joined(separator: "; "))")
      lines += Self.lines(of: part.result)
    }
    if let remark { lines.append("\(Self.remark): \(remark)") }
    return lines.joined(separator: "\n")
  }

  private static func lines(of result: Result) -> [String] {
    OsoTestElement.allCases.compactMap { element in
      result.counts[element].map { "\(element.label): \($0)" }
    }
      + result.scores.map { score in
        let words = [score.code, score.group, score.value, score.qualification]
        return "\(Self.score): \(words.compactMap(\.self).joined(separator: "; "))"
      }
  }

  /// Reads a report; `nil` when a single line of it says something else.
  init?(text: String, in standard: OsoStandard) {
    self.init()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let label = ValueText.trimmed(String(line[..<colon])) ?? ""
      let value = ValueText.trimmed(String(line[line.index(after: colon)...])) ?? ""
      guard !value.isEmpty else { return nil }
      if label == Self.remark {
        // The last thing of the report, as long as it is.
        remark = ([value] + lines.map(String.init)).joined(separator: "\n")
        lines = []
      } else if !take(label, value, standard) {
        return nil
      }
    }
    guard facts[.code] != nil, facts[.function] == nil || facts[.examiner] != nil else {
      return nil
    }
  }

  private mutating func take(_ label: String, _ value: String, _ standard: OsoStandard) -> Bool {
    let words = value.split(separator: ";", omittingEmptySubsequences: false)
      .compactMap { ValueText.trimmed(String($0)) }
    switch label {
    case Self.score where (3...4).contains(words.count):
      let score = Score(
        code: words[0], group: words[1], value: words[2],
        qualification: words.count > 3 ? words[3] : nil)
      inLastResult { $0.scores.append(score) }
      return true
    case Self.part where (1...2).contains(words.count):
      parts.append(Part(code: words[0], name: words.count > 1 ? words[1] : nil))
      return true
    default:
      guard let element = OsoTestElement.allCases.first(where: { $0.label == label }),
        element.accepts(value, in: standard)
      else { return false }
      return put(value, element)
    }
  }

  /// Whether the element had no value yet: of two, one would be lost.
  private mutating func put(_ value: String, _ element: OsoTestElement) -> Bool {
    guard element.place == .result else {
      guard parts.isEmpty else { return false }
      return facts.updateValue(value, forKey: element) == nil
    }
    var isFirst = true
    inLastResult { isFirst = $0.counts.updateValue(value, forKey: element) == nil }
    return isFirst
  }

  /// Changes the result that is being told: of the last part, or of the test before there is one.
  private mutating func inLastResult(_ change: (inout Result) -> Void) {
    if parts.isEmpty { change(&result) } else { change(&parts[parts.count - 1].result) }
  }
}
