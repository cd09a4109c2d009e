import DossierCore

extension EdexmlAssembler {
  /// Takes a value of the school block.
  mutating func settleSchool(_ leaf: ImportElement, _ value: String) {
    switch leaf {
    case .schoolYear: settleSchoolYear(value)
    case .referenceDate: school.referenceDate = date(value, of: leaf)
    case .brin: settleBrin(value)
    case .dependance:
      if value.utf8.count == 2, ValueText.isDigits(value) {
        school.dependance = value
      } else {
        warn(.malformedSchoolNumber(leaf))
      }
    case .institutionNumber:
      if (2...6).contains(value.utf8.count), ValueText.isDigits(value) {
        school.institutionNumber = value
      } else {
        warn(.malformedSchoolNumber(leaf))
      }
    case .schoolKey: school.schoolKey = checked(value, of: leaf, limit: 256)
    case .exportedAt: school.exportedAt = checked(value, of: leaf, limit: 64)
    case .version:
      school.formatVersion = ValueText.shown(value)
      if !["1.03", "1.0.3", "2.0", "2.1"].contains(value) {
        warn(.unknownVersion(ValueText.shown(value)))
      }
    default: break
    }
  }

  /// Takes a value of a location or a group.
  mutating func settleGroup(_ leaf: ImportElement, _ value: String) {
    switch (leaf, place) {
    case (.name, .location): location.name = checked(value, of: leaf, limit: 64)
    case (.name, _): group.name = checked(value, of: leaf, limit: 64)
    case (.yearGroup, _): group.yearGroup = yearGroup(value)
    default: break
    }
  }

  /// Takes a value of a member of staff.
  mutating func settleStaff(_ leaf: ImportElement, _ value: String) {
    switch leaf {
    case .username: staff.username = checked(value, of: leaf, limit: 64)
    case .email: staff.email = checked(value, of: leaf, limit: 256)
    case .role:
      guard let role = ImportedStaffRole(rawValue: value) else { return warn(.unknownCode(leaf)) }
      if place == .staff { staff.roles.append(role) } else { assignment.roles.append(role) }
    case .roleDescription:
      staff.roleDescriptions.append(checked(value, of: leaf, limit: 64))
    default: staff.name = adding(leaf, value, to: staff.name)
    }
  }

  /// Takes a value of a pupil.
  mutating func settlePupil(_ leaf: ImportElement, _ value: String) {
    switch leaf {
    case .birthDate: pupil.birthDate = date(value, of: leaf)
    case .startOfGroup3: pupil.startOfGroup3 = date(value, of: leaf)
    case .enrolledOn: pupil.enrolledOn = date(value, of: leaf)
    case .leftOn: pupil.leftOn = date(value, of: leaf)
    case .changedAt: pupil.changedAt = checked(value, of: leaf, limit: 64)
    case .sex:
      pupil.sex = UInt8(value).flatMap(ImportedSex.init(rawValue:))
      if pupil.sex == nil { warn(.unknownCode(leaf)) }
    case .yearGroup: pupil.yearGroup = yearGroup(value)
    case .username: pupil.username = checked(value, of: leaf, limit: 64)
    case .email: pupil.email = checked(value, of: leaf, limit: 256)
    // The 1.03 files write a question mark for an unknown country (trap 4).
    case .originCountry:
      pupil.originCountry = value == "?" ? nil : checked(value, of: leaf, limit: 32)
    case .bsn, .educationNumber, .lastFour: settleNumber(leaf, value)
    case .postcode:
      let postcode = try? Postcode(value)
      if postcode == nil { warn(.oddPostcode) }
      pupil.postcode = checked(postcode?.canonical ?? value, of: leaf, limit: 32)
    case .belgianPostcode, .foreignPostcode:
      if leaf == .belgianPostcode, !(ValueText.isDigits(value) && value.utf8.count == 4) {
        warn(.oddPostcode)
      }
      pupil.postcode = checked(value, of: leaf, limit: 32)
    default: pupil.name = adding(leaf, value, to: pupil.name)
    }
  }

  private mutating func adding(
    _ leaf: ImportElement, _ value: String, to name: ImportedName
  ) -> ImportedName {
    var name = name
    switch leaf {
    case .surname: name.surname = checked(value, of: leaf, limit: 200)
    case .prefix:
      // Ten characters by the standard; official prefixes are longer, so none is ever cut off.
      if value.utf8.count > 10, value.count > 10 { warn(.tooLongPrefix(length: value.count)) }
      name.prefix = checked(value, of: leaf, limit: limits.valueBytes)
    case .givenNames: name.givenNames = checked(value, of: leaf, limit: 200)
    case .initials: name.initials = checked(value, of: leaf, limit: 6)
    case .callName: name.callName = checked(value, of: leaf, limit: 64)
    default: break
    }
    return name
  }

  /// The value as given; what is odd about it becomes a warning.
  private mutating func checked(_ value: String, of leaf: ImportElement, limit: Int) -> String {
    if value.utf8.count > limit, value.count > limit {
      warn(.tooLongValue(leaf, length: value.count, limit: limit))
    }
    if ValueText.holdsControlCharacter(value) { warn(.controlCharacter(leaf)) }
    return value
  }

  private mutating func settleSchoolYear(_ value: String) {
    let years = value.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 }),
      let from = Int(years[0]), let to = Int(years[1]), to == from + 1,
      ValueText.isDigits(String(years[0]))
    else { return }
    school.schoolYear = value
    // The published code lists end at 2024-2025 for ever: files of today are formally invalid.
    if !(1991...2024).contains(from) { warn(.unknownSchoolYear(value)) }
  }

  /// Saved UWLR answers may write the location number behind the BRIN.
  private mutating func settleBrin(_ value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count == 4 || bytes.count == 6,
      bytes[0...1].allSatisfy({ (48...57).contains($0) }),
      bytes[2...3].allSatisfy({ (65...90).contains($0) }),
      bytes[4...].allSatisfy({ (48...57).contains($0) })
    else { return warn(.malformedSchoolNumber(.brin)) }
    school.brin = String(value.prefix(4))
    if bytes.count == 6 { school.dependance = String(value.suffix(2)) }
  }

  private mutating func settleNumber(_ leaf: ImportElement, _ value: String) {
    if leaf == .lastFour {
      guard value.utf8.count == 4, ValueText.isDigits(value) else {
        return warn(.malformedNumber(leaf))
      }
      pupil.number = pupil.number ?? .lastFour(value)
      return
    }
    guard let digits = PersonalNumberFindings.nineDigits(value) else {
      return warn(.malformedNumber(leaf))
    }
    let isBSN = leaf == .bsn
    let problem =
      isBSN
      ? PersonalNumberFindings.problem(ofBSN: digits)
      : PersonalNumberFindings.problem(ofEducationNumber: digits)
    if let problem { warn(problem) }
    pupil.number = isBSN ? .bsn(digits) : .educationNumber(digits)
  }

  private mutating func date(_ value: String, of leaf: ImportElement) -> CalendarDate? {
    let date = WrittenDate.xml(value)
    if date == nil { warn(.malformedDate(leaf)) }
    return date
  }

  private mutating func yearGroup(_ value: String) -> ImportedYearGroup? {
    let found = ImportedYearGroup(rawValue: value)
    if found == nil { warn(.unknownCode(.yearGroup)) }
    return found
  }
}
