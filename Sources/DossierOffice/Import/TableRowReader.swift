import DossierCore

/// Turns rows of a table (CSV) into values in the stored form of the policy's fields.
struct TableRowReader {
  private let table: ImportFieldTable
  private let today: CalendarDate
  private(set) var drops = ImportDropCounts()
  private(set) var warnings: [ImportWarning] = []

  init(_ table: ImportFieldTable, today: CalendarDate) {
    self.table = table
    self.today = today
  }

  /// Fields of one pupil; groups, enrolment and repeated sheets cannot be filled this way.
  mutating func read(_ row: ImportedFieldRow) -> ImportPart {
    var part = ImportPart(line: row.line, kind: .fields, values: [])
    for (code, text) in row.values.sorted(by: { $0.key < $1.key }) {
      guard let place = table.place(of: code), !table.columns[place].field.isManaged,
        table.category(of: place).form != .repeated
      else {
        drops.count(code.text, .notKept)
        continue
      }
      add(text, at: place, to: &part)
    }
    part.values.sort { $0.column < $1.column }
    return part
  }

  /// One guardian: name, relation, authority, address, first telephone number and e-mail address.
  mutating func read(_ row: ImportedGuardian) -> ImportPart {
    var part = ImportPart(
      line: row.line, kind: .guardian(position: row.position), values: [])
    add(row.name.surname ?? row.name.callName, GuardianField.surname, to: &part)
    add(row.name.prefix, GuardianField.prefix, to: &part)
    add(row.name.initials, GuardianField.initials, to: &part)
    add(relation(row.relation), GuardianField.relation, to: &part)
    add(row.authority?.rawValue, GuardianField.authority, to: &part)
    add(row.address.street, GuardianField.street, to: &part)
    let number = [row.address.houseNumber, row.address.addition].compactMap { $0 }
    add(number.isEmpty ? nil : number.joined(separator: " "), GuardianField.number, to: &part)
    add(row.address.postcode, GuardianField.postcode, to: &part)
    add(row.address.city, GuardianField.city, to: &part)
    add(row.phones.first, GuardianField.phone, to: &part)
    if row.phones.count > 1 { drops.count("telefoon 2", .notKept, by: row.phones.count - 1) }
    add(row.email, GuardianField.email, to: &part)
    let isSecret = row.addressIsSecret.map { $0 ? FieldValue.yes : FieldValue.no }
    add(isSecret, GuardianField.addressIsSecret, to: &part)
    part.values.sort { $0.column < $1.column }
    return part
  }

  private mutating func add(_ text: String?, _ code: FieldCode, to part: inout ImportPart) {
    guard let text else { return }
    guard let place = table.place(of: code) else { return drops.count(code.text, .notKept) }
    add(text, at: place, to: &part)
  }

  private mutating func add(_ text: String, at place: Int, to part: inout ImportPart) {
    let field = table.columns[place].field
    if let obstacle = table.columns[place].obstacle {
      return drops.count(field.code.text, obstacle)
    }
    do {
      guard let value = try field.imported(text, today: today) else { return }
      part.values.append(ImportValue(column: place, value: value))
    } catch {
      warnings.append(ImportWarning(line: part.line, matter: .notStored(field.code, error)))
    }
  }

  /// The choice of the policy with this label: `moeder` is "Moeder", whatever its code.
  private func relation(_ relation: ImportedGuardian.Relation?) -> String? {
    guard let relation, let place = table.place(of: GuardianField.relation) else { return nil }
    let choices = table.columns[place].field.choices
    return choices.first { $0.label.lowercased() == relation.rawValue }?.value
      ?? relation.rawValue
  }
}

/// The fields of a guardian's sheet that tables fill.
enum GuardianField {
  static let surname: FieldCode = "c06.naam"
  static let prefix: FieldCode = "c06.voorvoegsel"
  static let initials: FieldCode = "c06.voorletters"
  static let relation: FieldCode = "c06.relatie"
  static let authority: FieldCode = "c06.gezag"
  static let street: FieldCode = "c06.straat"
  static let number: FieldCode = "c06.huisnummer"
  static let postcode: FieldCode = "c06.postcode"
  static let city: FieldCode = "c06.plaats"
  static let phone: FieldCode = "c06.telefoon"
  static let email: FieldCode = "c06.email"
  static let addressIsSecret: FieldCode = "c06.adres_geheim"
}
