extension DataField {
  /// The stored form of what was typed or imported; `nil` when that empties the field.
  ///
  /// Blanks around the value do not count. `today` decides the century of a birth date of two
  /// digits. Throws what is wrong with it; nothing is ever changed silently into something else.
  package func canonical(
    of typed: String, today: CalendarDate
  ) throws(FieldFault) -> String? {
    let value = typed.composed.withoutOuterBlanks
    guard !value.isEmpty else { return nil }
    let canonical = try stored(value, today: today)
    guard canonical.count <= maximumLength else { throw .tooLong(limit: maximumLength) }
    return canonical
  }

  private func stored(_ value: String, today: CalendarDate) throws(FieldFault) -> String {
    switch kind {
    case .text:
      try check(value, as: .line)
      return value
    case .memo:
      try check(value, as: .memo)
      return value
    case .date: return try date(value, today: today)
    case .choice:
      guard let choice = choices.first(where: { $0.value == value || $0.label == value }) else {
        throw .notAChoice
      }
      return choice.value
    case .yesNo: return try yesOrNo(value)
    case .number:
      guard value.utf8.count <= 15, let number = Int64(value) else { throw .notANumber }
      return String(number)
    case .group, .school:
      return try identifier(value)
    case .groups:
      var identifiers: [String] = []
      for word in value.split(separator: " ") {
        let identifier = try identifier(String(word))
        if !identifiers.contains(identifier) { identifiers.append(identifier) }
      }
      return identifiers.joined(separator: " ")
    case .bsn, .onderwijsnummer, .postcode, .phone, .email, .initials:
      return try checked(value)
    }
  }

  /// The kinds that have a validator of their own.
  private func checked(_ value: String) throws(FieldFault) -> String {
    switch kind {
    case .bsn:
      do { return try BSN(value).canonical } catch { throw .bsn(error) }
    case .onderwijsnummer:
      do { return try Onderwijsnummer(value).canonical } catch { throw .onderwijsnummer(error) }
    case .postcode:
      do { return try Postcode(value).canonical } catch { throw .postcode(error) }
    case .phone:
      do { return try Phone(value).canonical } catch { throw .phone(error) }
    case .email:
      do { return try EmailAddress(value).canonical } catch { throw .email(error) }
    case .initials:
      do { return try Initials(value).canonical } catch { throw .initials(error) }
    case .text, .memo, .date, .choice, .yesNo, .number, .group, .groups, .school:
      return value
    }
  }

  /// The written form that is compared with: what was read aloud may have capitals.
  private func identifier(_ value: String) throws(FieldFault) -> String {
    guard let id = GroupID(value) else { throw .notAnIdentifier }
    return id.text
  }

  private func yesOrNo(_ value: String) throws(FieldFault) -> String {
    switch value.lowercased() {
    case FieldValue.yes, "j": return FieldValue.yes
    case FieldValue.no, "n": return FieldValue.no
    default: throw .notYesOrNo
    }
  }

  private func date(_ value: String, today: CalendarDate) throws(FieldFault) -> String {
    do {
      let sense: TypedDateSense = code == PupilName.birthDateField ? .past : .any
      return try CalendarDate(typed: value, as: sense, today: today).iso
    } catch {
      throw .date(error)
    }
  }

  private func check(_ value: String, as kind: TextKind) throws(FieldFault) {
    if let finding = PlainText.findings(in: value, as: kind).first { throw .text(finding) }
  }
}
