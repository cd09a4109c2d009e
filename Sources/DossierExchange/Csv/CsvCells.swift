import DossierCore

/// The values of one row on their way to a pupil reference, fields and guardians.
struct CsvCells {
  private(set) var pupil = PupilReference()
  private(set) var values: [FieldCode: String] = [:]
  private(set) var guardians: [Int: ImportedGuardian] = [:]
  private(set) var findings: [ImportFinding] = []
  private let row: CsvRow
  private let mapping: CsvMapping
  private var column = 1

  init(row: CsvRow, mapping: CsvMapping) {
    self.row = row
    self.mapping = mapping
  }

  /// True when no mapped column of the row holds anything.
  private(set) var isEmpty = true

  /// Takes one value that is not empty.
  mutating func take(_ value: String, from source: CsvMapping.Column, at column: Int) {
    self.column = column
    isEmpty = false
    guard let value = meaning(of: value, from: source) else { return }
    if ValueText.holdsControlCharacter(value) {
      warn(.controlCharacterInColumn(header: source.header))
    }
    switch source.target {
    case .pupil(let part): take(value, part, source)
    case .field(let code):
      guard let form = source.dateForm else {
        values[code] = value
        return
      }
      values[code] = date(value, form, source)?.iso
    case .guardian(let position, let part): take(value, part, position, source)
    }
  }

  private mutating func meaning(of value: String, from source: CsvMapping.Column) -> String? {
    guard let table = mapping.codeTables[source.target.tableName] else { return value }
    let meaning = table[value]
    if meaning == nil { warn(.unmappedValue(header: source.header)) }
    return meaning
  }

  private mutating func take(
    _ value: String, _ part: CsvTarget.PupilPart, _ source: CsvMapping.Column
  ) {
    switch part {
    case .key: pupil.key = value
    case .pupilNumber: pupil.pupilNumber = value
    case .eckID: pupil.eckID = value
    case .bsn: takeNumber(value, .bsn)
    case .educationNumber: takeNumber(value, .educationNumber)
    case .lastFour:
      guard value.utf8.count == 4, ValueText.isDigits(value) else {
        return warn(.malformedNumber(.lastFour))
      }
      pupil.number = pupil.number ?? .lastFour(value)
    case .surname: pupil.name.surname = value
    case .prefix: pupil.name.prefix = value
    case .givenNames: pupil.name.givenNames = value
    case .callName: pupil.name.callName = value
    case .birthDate: pupil.birthDate = date(value, source.dateForm ?? mapping.dateForm, source)
    }
  }

  private mutating func takeNumber(_ value: String, _ kind: ImportElement) {
    guard let digits = PersonalNumberFindings.nineDigits(value) else {
      return warn(.malformedNumber(kind))
    }
    let isBSN = kind == .bsn
    let problem =
      isBSN
      ? PersonalNumberFindings.problem(ofBSN: digits)
      : PersonalNumberFindings.problem(ofEducationNumber: digits)
    if let problem { warn(problem) }
    pupil.number = isBSN ? .bsn(digits) : .educationNumber(digits)
  }

  private mutating func take(
    _ value: String, _ part: CsvTarget.GuardianPart, _ position: Int, _ source: CsvMapping.Column
  ) {
    var guardian =
      guardians[position] ?? ImportedGuardian(line: row.line, pupil: PupilReference())
    switch part {
    case .relation:
      guardian.relation = ImportedGuardian.Relation(rawValue: value.lowercased())
      if guardian.relation == nil { warn(.unmappedValue(header: source.header)) }
    case .authority:
      guardian.authority = ImportedGuardian.Authority(rawValue: value.lowercased())
      if guardian.authority == nil { warn(.unmappedValue(header: source.header)) }
    case .surname: guardian.name.surname = value
    case .prefix: guardian.name.prefix = value
    case .givenNames: guardian.name.givenNames = value
    case .initials: guardian.name.initials = value
    case .callName: guardian.name.callName = value
    case .street: guardian.address.street = value
    case .houseNumber: guardian.address.houseNumber = value
    case .addition: guardian.address.addition = value
    case .postcode: guardian.address.postcode = postcode(value)
    case .city: guardian.address.city = value
    case .country: guardian.address.country = value
    case .phone, .secondPhone, .thirdPhone: guardian.phones.append(value)
    case .email: guardian.email = value
    }
    guardians[position] = guardian
  }

  private mutating func postcode(_ value: String) -> String {
    guard let postcode = try? Postcode(value) else {
      warn(.oddPostcode)
      return value
    }
    return postcode.canonical
  }

  private mutating func date(
    _ value: String, _ form: CsvDateForm, _ source: CsvMapping.Column
  ) -> CalendarDate? {
    let date = form.date(value)
    if date == nil { warn(.malformedDateInColumn(header: source.header)) }
    return date
  }

  private mutating func warn(_ problem: ImportProblem) {
    findings.append(ImportFinding(line: row.line, column: column, problem: problem))
  }
}
