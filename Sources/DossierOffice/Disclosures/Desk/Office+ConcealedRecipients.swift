import DossierCore

extension Office {
  /// Who was given something of a pupil without the viewer knowing it: a case may not name them.
  func concealedRecipients(of pupil: PupilID) throws -> Set<RecordID> {
    let all = try disclosures(of: pupil)
    return Set(all.map(\.content.recipient))
      .subtracting(try known(all, of: pupil).map(\.content.recipient))
  }

  /// A line with its words, for who sees the categories that they are about.
  ///
  /// Who wrote them knows them, and the FG judges by them.
  func readable(_ line: Disclosure, _ facts: PupilFacts) -> Disclosure {
    guard line.account != account, policy.role(role)?.nature != .supervision else { return line }
    let hidden = line.terms.parts.map(\.category).filter { code in
      policy.category(code).map { gate.verdict(on: $0, of: facts).state != .visible } ?? true
    }
    return line.withoutWords(about: Set(hidden))
  }
}
