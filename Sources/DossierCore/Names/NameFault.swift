/// A part of a person's name, for telling where a finding is.
package enum NamePart: String, Hashable, Sendable {
  /// The parts of a surname.
  case prefix, surname
  /// The parts before it.
  case callName, givenNames
}

/// One reason why parts do not make a name.
package enum NameFinding: Hashable, Sendable {
  /// There is nothing to call the person by.
  case nobody
  /// A prefix (tussenvoegsel) stands without a surname.
  case prefixWithoutSurname
  /// A part holds something that no text may hold.
  case text(NamePart, PlainTextFinding)
}

/// All reasons why parts do not make a name.
package struct NameFault: Error, Hashable {
  /// Never empty.
  package let findings: [NameFinding]

  /// Collects the reasons.
  package init(findings: [NameFinding]) {
    self.findings = findings
  }
}
