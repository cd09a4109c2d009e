/// What a person is called: surnames, call name, given names and initials, as far as known.
///
/// Any part may be missing, since schools have pupils with a single name; one of them is there.
/// The used surname (foster child, name of a partner) goes before the official one wherever a name
/// is shown or sorted; both are found when searched for.
package struct PersonName: Hashable, Sendable, Codable, Redacted {
  /// The surname in the population register.
  package let officialSurname: Surname?
  /// The surname the person goes by, when that is another one.
  package let usedSurname: Surname?
  /// The call name (roepnaam).
  package let callName: String?
  /// All given names (voornamen), with blanks between them.
  package let givenNames: String?
  /// The initials (voorletters).
  package let initials: Initials?

  /// Puts a name together; empty parts count as missing.
  package init(
    surname: Surname?, usedSurname: Surname? = nil, callName: String? = nil,
    givenNames: String? = nil, initials: Initials? = nil
  ) throws(NameFault) {
    officialSurname = surname
    self.usedSurname = usedSurname == surname ? nil : usedSurname
    self.callName = Self.present(callName)
    self.givenNames = Self.present(givenNames)
    self.initials = initials
    var findings = NameFault.findings(in: self.callName ?? "", as: .callName)
    findings += NameFault.findings(in: self.givenNames ?? "", as: .givenNames)
    let hasSurname = surname != nil || usedSurname != nil
    if !hasSurname, self.callName == nil, self.givenNames == nil { findings.append(.nobody) }
    guard findings.isEmpty else { throw NameFault(findings: findings) }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      surname: try container.decodeIfPresent(Surname.self, forKey: .officialSurname),
      usedSurname: try container.decodeIfPresent(Surname.self, forKey: .usedSurname),
      callName: try container.decodeIfPresent(String.self, forKey: .callName),
      givenNames: try container.decodeIfPresent(String.self, forKey: .givenNames),
      initials: try container.decodeIfPresent(Initials.self, forKey: .initials))
  }

  /// The surname to show: the used one, else the official one.
  package var surname: Surname? { usedSurname ?? officialSurname }

  /// The name to speak to the person with: the call name, else the given names.
  package var firstName: String? { callName ?? givenNames }

  private static func present(_ text: String?) -> String? {
    guard let trimmed = text?.composed.withoutOuterBlanks, !trimmed.isEmpty else { return nil }
    return trimmed
  }
}
