/// A surname (achternaam) with its prefix (tussenvoegsel) apart, as Dutch lists sort it.
package struct Surname: Hashable, Sendable, Codable, Redacted {
  /// The prefix as written behind a first name, `van den`; empty when there is none.
  package let prefix: String
  /// The word that lists sort on, `Berg`; may itself consist of several words.
  package let core: String

  /// Puts a surname together; blanks around the parts do not count.
  package init(prefix: String = "", core: String) throws(NameFault) {
    self.prefix = prefix.composed.withoutOuterBlanks
    self.core = core.composed.withoutOuterBlanks
    var findings = NameFault.findings(in: self.prefix, as: .prefix)
    findings += NameFault.findings(in: self.core, as: .surname)
    if self.core.isEmpty { findings.append(.prefixWithoutSurname) }
    guard findings.isEmpty else { throw NameFault(findings: findings) }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      prefix: try container.decodeIfPresent(String.self, forKey: .prefix) ?? "",
      core: try container.decode(String.self, forKey: .core))
  }

  /// Behind a first name or initials: `van den Berg`.
  package var afterFirstName: String {
    guard !prefix.isEmpty else { return core }
    return prefix + (isElided ? "" : " ") + core
  }

  /// Alone or behind a title, where the prefix has a capital: `Van den Berg`, `'t Hart`.
  package var alone: String {
    // There is no capital of 's and 't.
    guard let first = prefix.first, first.isLetter else { return afterFirstName }
    return first.uppercased() + afterFirstName.dropFirst()
  }

  /// In a list: `Berg, van den`.
  package var listed: String {
    prefix.isEmpty ? core : "\(core), \(prefix)"
  }

  /// `d'` and `l'` stand against the word that follows; `'s`, `'t` and the misspelt `s'` do not.
  private var isElided: Bool {
    let end = prefix.lowercased().suffix(2)
    return ["d'", "l'", "d\u{2019}", "l\u{2019}"].contains(end)
  }
}

extension NameFault {
  static func findings(in text: String, as part: NamePart) -> [NameFinding] {
    PlainText.findings(in: text, as: .name).map { .text(part, $0) }
  }
}
