import DossierCore

extension UnitEvaluator {
  /// Takes every decision about sheets and reports; writes nothing.
  mutating func evaluate(
    _ parts: [ImportPart], _ reports: [ImportUnit.Report],
    known: (DataCategory) throws -> [DossierEntry]
  ) throws -> UnitEvaluation {
    _ = try evaluate(parts)
    for report in reports where !result.isHeldWhole {
      let isKnown = try known(report.category).contains {
        $0.source == context.origin.source && $0.date == report.date
          && $0.title == report.words.title && $0.text == report.words.text
      }
      if !isKnown, let part = parts.first { try take(report, part) }
    }
    return result
  }

  /// The same file twice adds a report once.
  private mutating func take(_ report: ImportUnit.Report, _ part: ImportPart) throws {
    if knownFacts == nil { knownFacts = try facts() }
    guard let facts = knownFacts else { return holdWhole(part, .changedMeanwhile) }
    guard facts.school == context.school else { return holdWhole(part, .elsewhere) }
    let verdict = context.gate.verdict(on: report.category, of: facts)
    guard verdict.mayChange else {
      guard verdict.state == .restricted else {
        result.dropped.append(report.category.code)
        return
      }
      let hold = ImportHold(
        line: report.line, pupil: pupil, reason: .restricted(report.category.code))
      if !result.holds.contains(hold) { result.holds.append(hold) }
      return
    }
    result.entries.append(report)
    result.takes += 1
    result.decisions.add(report.category.code.text)
    result.decisions.add(report.words.title)
    result.decisions.add(report.words.text)
  }
}

extension ImportUnit.Report {
  /// The report as an entry of a pupil.
  ///
  /// Nobody here has read it yet, so it counts as one that mentions others (R-O-8.2-5).
  func entry(of pupil: PupilID, _ context: ImportContext) -> DossierEntry {
    DossierEntry(
      pupil: pupil, category: category.code, date: date, title: words.title, text: words.text,
      author: context.account, written: context.today, source: context.origin.source,
      mentionsOthers: true)
  }
}
