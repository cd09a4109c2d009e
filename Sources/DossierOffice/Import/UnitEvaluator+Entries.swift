import DossierCore

extension UnitEvaluator {
  /// Takes every decision about sheets and reports; writes nothing.
  mutating func evaluate(
    _ unit: ImportUnit, known: (DataCategory) throws -> CategoryContents
  ) throws -> UnitEvaluation {
    _ = try evaluate(unit.parts)
    guard let part = unit.parts.first else { return result }
    for report in unit.entries where !result.isHeldWhole {
      let isKnown = try known(report.category).entries.map(\.content).contains {
        $0.source == context.origin.source && $0.date == report.date
          && $0.title == report.words.title && $0.text == report.words.text
      }
      if !isKnown { try take(report, part) }
    }
    for paper in unit.papers where !result.isHeldWhole {
      guard try !paper.stands(in: known(paper.category), from: context.origin.source),
        try mayAdd(to: paper.category, line: paper.line, part)
      else { continue }
      // Scans of some categories are for fewer roles than what is written there.
      guard let facts = knownFacts,
        context.gate.verdictOnDocuments(in: paper.category, of: facts).state == .visible
      else {
        result.dropped.append(paper.category.code)
        continue
      }
      result.takes += 1
      result.decisions.add(paper.category.code.text)
      result.decisions.add(paper.title)
    }
    return result
  }

  /// The same file twice adds a report once.
  private mutating func take(_ report: ImportUnit.Report, _ part: ImportPart) throws {
    guard try mayAdd(to: report.category, line: report.line, part) else { return }
    result.entries.append(report)
    result.takes += 1
    result.decisions.add(report.category.code.text)
    result.decisions.add(report.words.title)
    result.decisions.add(report.words.text)
  }

  /// Whether something may be added to a category of this pupil; notes why not.
  private mutating func mayAdd(
    to category: DataCategory, line: Int, _ part: ImportPart
  ) throws -> Bool {
    if knownFacts == nil { knownFacts = try facts() }
    guard let facts = knownFacts else {
      holdWhole(part, .changedMeanwhile)
      return false
    }
    guard facts.school == context.school else {
      holdWhole(part, .elsewhere)
      return false
    }
    let verdict = context.gate.verdict(on: category, of: facts)
    if verdict.mayChange { return true }
    guard verdict.state == .restricted else {
      result.dropped.append(category.code)
      return false
    }
    let hold = ImportHold(line: line, pupil: pupil, reason: .restricted(category.code))
    if !result.holds.contains(hold) { result.holds.append(hold) }
    return false
  }
}

extension ImportUnit.Report {
  /// The report as an entry of a pupil.
  ///
  /// Nobody here has read it yet, so words count as words about others too (R-O-8.2-5).
  func entry(of pupil: PupilID, _ context: ImportContext) -> DossierEntry {
    DossierEntry(
      pupil: pupil, category: category.code, date: date, title: words.title, text: words.text,
      author: context.account, written: context.today, source: context.origin.source,
      mentionsOthers: mayMentionOthers)
  }
}
