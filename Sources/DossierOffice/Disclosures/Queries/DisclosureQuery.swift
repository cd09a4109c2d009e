package import DossierCore

/// Asks for everything that stands in the register about one disclosure (R-X-1).
package struct DisclosureQuery: OfficeQuery {
  package static let name = "disclosure"
  package static let example = DisclosureQuery(disclosure: RecordID(number: 52))

  /// Which one.
  package var disclosure: RecordID

  /// Asks.
  package init(disclosure: RecordID) {
    self.disclosure = disclosure
  }

  package func answer(in office: Office) throws -> DisclosureAnswer {
    let stored = try office.disclosure(disclosure)
    let facts = try office.facts(of: stored.content.pupil)
    let line = office.readable(stored.content, facts)
    let (kept, isFrozen) = try keptFiles(of: stored, facts, in: office)
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "R", pupils: [line.pupil],
        objects: [disclosure.text] + office.shieldMarks(of: line), rule: "R-X-1"))
    return DisclosureAnswer(
      row: try office.row(
        of: stored, recipients: office.recipientsByRecord(), names: office.pupilNames()),
      line: line,
      parts: try line.terms.parts.map { part in
        DisclosureAnswer.Part(
          category: part.category,
          label: office.policy.category(part.category)?.label ?? part.category.text,
          reason: part.reason,
          items: try part.items.map { try office.label(of: $0, known: facts) })
      },
      by: office.directory.profile(of: line.account)?.name,
      keptUntil: kept?.expires, filesAreFrozen: isFrozen)
  }

  /// The files that the viewer can read, and whether that is only on an exception of the law.
  private func keptFiles(
    of stored: StoredValue<Disclosure>, _ facts: PupilFacts, in office: Office
  ) throws -> (HandOverPackage?, isFrozen: Bool) {
    guard office.mayDisclose(facts) else { return (nil, false) }
    if let kept = try office.readableFiles(of: stored) { return (kept.content, false) }
    // Whether it may be read does not depend on which exception it is.
    let kept = try office.readableFiles(of: stored, on: .publicInterest)?.content
    return (kept, kept != nil)
  }
}

/// A line of the register.
package struct DisclosureAnswer: Hashable, Sendable {
  /// The line in short.
  package var row: DisclosureRow
  /// The line as it stands.
  package var line: Disclosure
  /// What was given.
  package var parts: [Part]
  /// Who disclosed it.
  package var by: String?
  /// The last day on which the files can be read out; `nil` when there are none (any more).
  package var keptUntil: CalendarDate?
  /// Whether they are read on an exception of AVG 18(2) only, because something in them is frozen.
  package var filesAreFrozen = false

  /// What was given of one category.
  package struct Part: Hashable, Sendable, Encodable {
    /// The category.
    package var category: CategoryCode
    /// Its name.
    package var label: String
    /// Why it was needed; blank for who does not see the category.
    package var reason: String
    /// The fields, reports and documents, by name.
    package var items: [String]
  }
}

extension DisclosureAnswer: Encodable {
  private enum Key: String, CodingKey {
    case line, article, support, tests, parts, agreement, demand, transfer, request, digest, files
    case by, role, policy, noticed, keptUntil, filesAreFrozen, question, exception, exceptionReason
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row, forKey: .line)
    try container.encodeIfPresent(line.terms.article, forKey: .article)
    try container.encode(LegalSupportGiven(line.terms.support), forKey: .support)
    let tests = line.terms.tests.map { ($0.key.rawValue, TestGiven($0.value)) }
    try container.encode(
      Dictionary(tests, uniquingKeysWith: { first, _ in first }), forKey: .tests)
    try container.encode(parts, forKey: .parts)
    try container.encodeIfPresent(line.agreement, forKey: .agreement)
    try container.encodeIfPresent(line.demand, forKey: .demand)
    try container.encodeIfPresent(line.transfer, forKey: .transfer)
    try container.encodeIfPresent(line.request, forKey: .request)
    try container.encode(hex(line.digest), forKey: .digest)
    try container.encode(
      line.files.map { ["name": $0.name, "digest": hex($0.digest)] }, forKey: .files)
    try container.encodeIfPresent(by, forKey: .by)
    try container.encode(line.role, forKey: .role)
    try container.encode(line.policyVersion, forKey: .policy)
    try container.encodeIfPresent(line.noticed, forKey: .noticed)
    try container.encodeIfPresent(keptUntil, forKey: .keptUntil)
    if filesAreFrozen { try container.encode(filesAreFrozen, forKey: .filesAreFrozen) }
    try container.encodeIfPresent(line.terms.question, forKey: .question)
    try container.encodeIfPresent(line.terms.exemption?.exception, forKey: .exception)
    try container.encodeIfPresent(line.terms.exemption?.reason, forKey: .exceptionReason)
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }
}
