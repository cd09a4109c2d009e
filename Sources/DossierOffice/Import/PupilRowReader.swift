import DossierCore

/// Turns a pupil of an export into values in the stored form of the policy's fields.
///
/// Tolerant as files need it: a value that cannot be stored is left out with a warning, except names
/// and birth date, without which the row would be about nobody.
struct PupilRowReader {
  struct Reading {
    var part: ImportPart
    var identity: ImportIdentity
    var warnings: [ImportWarning] = []
    var hold: ImportHold.Reason?
  }

  private let table: ImportFieldTable
  private let school: SchoolID
  private let today: CalendarDate
  private let yearGroups: [String: ImportedYearGroup]
  private let locations: [String: String]
  /// The rows of which the reader of the file told already that the number fails its test.
  private let toldLines: Set<Int>
  private(set) var drops = ImportDropCounts()
  /// Whether the row comes from a previous school, which cannot enrol anybody here.
  var isTransfer = false

  init(_ file: ImportedFile, _ table: ImportFieldTable, school: SchoolID, today: CalendarDate) {
    self.table = table
    self.school = school
    self.today = today
    let groups = file.groups.compactMap { group in group.yearGroup.map { (group.key, $0) } }
    yearGroups = Dictionary(groups, uniquingKeysWith: { first, _ in first })
    let names = file.locations.map { ($0.key, $0.name ?? $0.key) }
    locations = Dictionary(names, uniquingKeysWith: { first, _ in first })
    toldLines = Self.toldLines(in: file)
  }

  /// A finding stands at the line of the number itself, somewhere below the beginning of its row.
  private static func toldLines(in file: ImportedFile) -> Set<Int> {
    let rows = file.pupils.map(\.line).sorted()
    let told = file.summary.findings.filter { $0.problem.isAboutNumber }.map(\.line).sorted()
    var lines: Set<Int> = []
    var next = rows.startIndex
    for line in told {
      while next < rows.endIndex, rows[next] <= line { next += 1 }
      if next > rows.startIndex { lines.insert(rows[next - 1]) }
    }
    return lines
  }

  mutating func read(_ row: ImportedPupil) -> Reading {
    var reading = Reading(
      part: ImportPart(line: row.line, kind: .pupil, values: []),
      identity: ImportIdentity(row: 0))
    reading.part.values.reserveCapacity(18)
    addIdentity(row, to: &reading)
    addContact(row, to: &reading)
    addNumbers(row, to: &reading)
    addEnrolment(row, to: &reading)
    if row.originCountry != nil { drops.count("land", .notKept) }
    if row.username != nil { drops.count("gebruikersnaam", .notKept) }
    for name in row.dropped.names { drops.count(name, .sensitive) }
    reading.part.values.sort { $0.column < $1.column }
    reading.identity.row = digest(of: reading.part)
    return reading
  }

  private mutating func addIdentity(_ row: ImportedPupil, to reading: inout Reading) {
    let name = row.name
    add(name.surname, PupilName.surnameField, to: &reading, isEssential: true)
    add(name.prefix, PupilName.prefixField, to: &reading, isEssential: true)
    add(name.givenNames, PupilName.givenNamesField, to: &reading, isEssential: true)
    add(name.callName, PupilName.callNameField, to: &reading, isEssential: true)
    add(name.initials, PupilName.initialsField, to: &reading)
    add(row.sex.map { String($0.rawValue) }, PupilName.sexField, to: &reading)
    if let date = row.birthDate, date > today {
      reading.hold = .invalid(PupilName.birthDateField, .date(.liesInFuture))
    }
    add(row.birthDate, PupilName.birthDateField, to: &reading)
  }

  private mutating func addContact(_ row: ImportedPupil, to reading: inout Reading) {
    add(row.email, ImportFieldCode.email, to: &reading)
    add(row.postcode, ImportFieldCode.postcode, to: &reading)
  }

  private mutating func addNumbers(_ row: ImportedPupil, to reading: inout Reading) {
    if !row.keyIsDummy {
      reading.identity.key = row.key
      add(row.key, ImportFieldCode.pupilNumber, to: &reading)
    }
    reading.identity.eckID = row.eckID.map(ImportDigest.of)
    add(row.eckID, ImportFieldCode.eckID, to: &reading)
    guard let number = row.number else { return }
    reading.identity.number = number.digest
    switch number {
    case .bsn(let digits):
      let isStored = addNumber(digits, ImportFieldCode.bsn, to: &reading)
      if isStored { addQuietly(number.tail, ImportFieldCode.lastFour, to: &reading) }
    case .educationNumber(let digits):
      let isStored = addNumber(digits, ImportFieldCode.educationNumber, to: &reading)
      if isStored { addQuietly(number.tail, ImportFieldCode.lastFour, to: &reading) }
    case .lastFour(let digits):
      add(digits, ImportFieldCode.lastFour, to: &reading)
    }
  }

  private mutating func addEnrolment(_ row: ImportedPupil, to reading: inout Reading) {
    add(stored: school.text, Enrolment.schoolField, to: &reading)
    let hasLeft = row.leftOn.map { $0 <= today } ?? false
    let status: EnrolmentStatus = isTransfer ? .applied : hasLeft ? .left : .enrolled
    add(stored: status.rawValue, Enrolment.statusField, to: &reading)
    add(row.enrolledOn, Enrolment.enteredField, to: &reading)
    add(row.leftOn, Enrolment.leftField, to: &reading)
    let yearGroup = row.yearGroup ?? row.groupKey.flatMap { yearGroups[$0] }
    add(stored: yearGroup?.rawValue, Enrolment.yearGroupField, to: &reading)
    add(row.startOfGroup3, ImportFieldCode.startOfGroup3, to: &reading)
    let location = row.locationKey.map { locations[$0] ?? $0 }
    add(location, ImportFieldCode.location, to: &reading)
    reading.part.groupKey = row.groupKey
    reading.part.compositeKeys = row.compositeGroupKeys
  }

  /// A BSN or onderwijsnummer that fails its test is told once and not stored.
  private mutating func addNumber(
    _ digits: String, _ code: FieldCode, to reading: inout Reading
  ) -> Bool {
    let count = reading.part.values.count
    let warnings = reading.warnings.count
    add(digits, code, to: &reading)
    if toldLines.contains(reading.part.line) {
      reading.warnings.removeLast(reading.warnings.count - warnings)
    }
    return reading.part.values.count > count
  }

  /// Adds what follows from another value, without counting it as dropped on its own.
  private mutating func addQuietly(
    _ text: String, _ code: FieldCode, to reading: inout Reading
  ) {
    guard let place = table.place(of: code), table.columns[place].obstacle == nil else { return }
    add(text, code, to: &reading)
  }

  /// Adds a value that needs no check.
  private mutating func add(stored value: String?, _ code: FieldCode, to reading: inout Reading) {
    guard let value, let place = open(code) else { return }
    reading.part.values.append(ImportValue(column: place, value: value))
  }

  private mutating func add(
    _ date: CalendarDate?, _ code: FieldCode, to reading: inout Reading
  ) {
    add(stored: date?.iso, code, to: &reading)
  }

  private mutating func add(
    _ text: String?, _ code: FieldCode, to reading: inout Reading, isEssential: Bool = false
  ) {
    guard let text, let place = open(code) else { return }
    do {
      guard let value = try table.columns[place].field.imported(text, today: today) else { return }
      reading.part.values.append(ImportValue(column: place, value: value))
    } catch {
      if isEssential {
        reading.hold = reading.hold ?? .invalid(code, error)
      } else {
        reading.warnings.append(
          ImportWarning(line: reading.part.line, matter: .notStored(code, error)))
      }
    }
  }

  /// The column of a field that may be written; counts what is dropped otherwise.
  private mutating func open(_ code: FieldCode) -> Int? {
    guard let place = table.place(of: code) else {
      drops.count(code.text, .notKept)
      return nil
    }
    if let obstacle = table.columns[place].obstacle {
      drops.count(code.text, obstacle)
      return nil
    }
    return place
  }

  private func digest(of part: ImportPart) -> UInt64 {
    var digest = ImportDigest()
    for value in part.values {
      digest.add(table.columns[value.column].field.code.text)
      digest.add(value.value)
    }
    digest.add(part.groupKey ?? "")
    for key in part.compositeKeys { digest.add(key) }
    return digest.value
  }
}
