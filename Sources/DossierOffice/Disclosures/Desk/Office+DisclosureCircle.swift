import DossierCore

extension Office {
  /// Who may know of which line: every list, answer, task and count asks this one.
  var disclosureCircle: DisclosureCircle {
    DisclosureCircle(gate, knowsDemands: rights.seesDemands)
  }

  /// Whether a line exists for the viewer, in the register and in reach.
  ///
  /// It throws what the store throws: a line that is damaged is not a line that is not there.
  func isVisible(_ line: Disclosure) throws -> Bool {
    guard let facts = try knownFacts(of: line.pupil), gate.reaches(facts),
      disclosureCircle.knows(of: line, about: facts),
      let register = policy.category(.disclosures)
    else { return false }
    return gate.verdict(on: register, of: facts).state == .visible
  }

  /// The lines of which the viewer may know; reads the registers of a pupil only where it matters.
  func known(
    _ lines: [StoredValue<Disclosure>], of pupil: PupilID
  ) throws -> [StoredValue<Disclosure>] {
    let isOpen = { (line: Disclosure) in line.mayBeToldToFamily(under: self.policy) }
    guard !lines.allSatisfy({ isOpen($0.content) }) else { return lines }
    guard let facts = try knownFacts(of: pupil) else { return lines.filter { isOpen($0.content) } }
    let circle = disclosureCircle
    return lines.filter { circle.knows(of: $0.content, about: facts) }
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

  /// What a line of the journal says of a shielded disclosure, so that it is kept from others too.
  func shieldMarks(of line: Disclosure) -> [String] {
    line.shields(in: policy).map(\.text).sorted()
  }

  /// Throws for who may not disclose anything of a pupil.
  ///
  /// A freeze of the register itself does not count: what leaves is judged part by part, and what
  /// left must be written down (AVG 5(2)).
  func demandDisclosing(_ facts: PupilFacts) throws {
    _ = try changeableCategory(.disclosures, facts.unfrozen)
  }
}
