import DossierCore

/// Turns one extract into a row of a school file, and remembers what was taken.
struct EdexmlPupilForm {
  private let extract: DossierExtract
  private let set: EdexmlSet
  private let groups: [SchoolGroup]
  private var taken: Set<FieldCode> = []
  private var reasons: [FieldCode: EdexmlOmission.Reason] = [:]
  /// The groups that the row refers to.
  private(set) var groupsUsed: Set<GroupID> = []

  init(_ extract: DossierExtract, set: EdexmlSet, groups: [SchoolGroup]) {
    self.extract = extract
    self.set = set
    self.groups = groups
  }

  mutating func row(keys: EdexmlKeys) -> ImportedPupil {
    var row = ImportedPupil(key: key(keys))
    row.eckID = value("c04.eckid") { $0.count <= 256 ? $0 : nil }
    row.name = name()
    row.birthDate = value("c01.geboortedatum") { BirthDate(iso: $0)?.date }
    row.sex = value("c01.geslacht") { UInt8($0).flatMap(ImportedSex.init(rawValue:)) }
    row.startOfGroup3 = value("c12.start_groep3") { CalendarDate(iso: $0) }
    row.yearGroup = value("c12.jaargroep") { ImportedYearGroup(rawValue: $0) }
    row.groupKey = groupKeys("c12.groep", areComposite: false).first
    row.compositeGroupKeys = groupKeys("c12.samengestelde_groepen", areComposite: true)
    row.number = value("c05.bsn4") { text in
      text.utf8.count == 4 && ValueText.isDigits(text) ? .lastFour(text) : nil
    }
    return row
  }

  private mutating func key(_ keys: EdexmlKeys) -> String {
    let number = value(EdexmlKeys.field) { text in
      // A number sign marks a key that lasts for one file only.
      text.count <= 256 && !text.hasPrefix("#") ? text : nil
    }
    guard let number else { return extract.pupil.text }
    guard keys.isUnique(number) else {
      leave(EdexmlKeys.field, .notUnique)
      return extract.pupil.text
    }
    return number
  }

  /// A person of one name has only a call name in the standard.
  private mutating func name() -> ImportedName {
    var name = ImportedName()
    name.callName = value("c01.roepnaam") { $0.count <= 64 ? $0 : nil }
    name.surname = value("c01.achternaam") { $0.count <= 200 ? $0 : nil }
    guard name.surname != nil else {
      for code: FieldCode in ["c01.voorvoegsel", "c01.voorletters"] where held(code) != nil {
        leave(code, .valueNotAccepted)
      }
      return name
    }
    name.prefix = value("c01.voorvoegsel") { $0 }
    name.initials = value("c01.voorletters") { text in
      let letters = text.filter { $0 != "." && !$0.isWhitespace }
      return letters.isEmpty || letters.count > 6 ? nil : letters
    }
    return name
  }

  /// The stored value is a list of identifiers; a supplier knows groups by their keys.
  private mutating func groupKeys(_ code: FieldCode, areComposite: Bool) -> [String] {
    let ids = value(code) { text in text.split(separator: " ").compactMap { GroupID(String($0)) } }
    let found = (ids ?? []).compactMap { id in
      groups.first { $0.id == id && ($0.yearGroup == nil) == areComposite }
    }
    if let ids, found.count < max(1, ids.count) {
      leave(code, .unknownGroup)
      return []
    }
    groupsUsed.formUnion(found.map(\.id))
    return found.map(\.edexmlKey)
  }

  private mutating func value<Form>(_ code: FieldCode, as form: (String) -> Form?) -> Form? {
    guard set.fields.contains(code), let text = held(code) else { return nil }
    guard let value = form(text) else {
      leave(code, .valueNotAccepted)
      return nil
    }
    taken.insert(code)
    return value
  }

  private mutating func leave(_ code: FieldCode, _ reason: EdexmlOmission.Reason) {
    taken.remove(code)
    reasons[code] = reason
  }

  private func held(_ code: FieldCode) -> String? {
    extract.parts.lazy.flatMap(\.sheets).compactMap { $0.value(code) }.first
  }
}

extension EdexmlPupilForm {
  /// What the pupil lacks of what the profile demands.
  var gap: EdexmlGap {
    var gap = EdexmlGap(pupil: extract.pupil)
    for alternatives in set.mandatory where !alternatives.contains(where: taken.contains) {
      let held = alternatives.filter { self.held($0) != nil }
      if held.isEmpty { gap.missing += alternatives.prefix(1) } else { gap.unusable += held }
    }
    return gap
  }

  /// What is in the file, as an extract of its own.
  var given: DossierExtract {
    let parts = extract.parts.compactMap { part -> ExtractPart? in
      var given = ExtractPart(category: part.category, label: part.label)
      given.sheets = part.sheets.compactMap { sheet in
        let fields = sheet.fields.filter { taken.contains($0.code) }
        return fields.isEmpty ? nil : ExtractSheet(record: sheet.record, fields: fields)
      }
      return given.isEmpty ? nil : given
    }
    return DossierExtract(pupil: extract.pupil, parts: parts)
  }

  /// What is not in the file.
  var omissions: [EdexmlOmission] {
    extract.parts.flatMap { part -> [EdexmlOmission] in
      let fields = part.sheets.flatMap { sheet in
        sheet.fields.filter { !taken.contains($0.code) }.map { field in
          omission(.field(field.code, sheet: sheet.record), reasons[field.code])
        }
      }
      let records = part.entries.map(\.record) + part.documents.map(\.record)
      return fields + records.map { omission(.record($0), nil) }
    }
  }

  private func omission(
    _ item: RequestItem, _ reason: EdexmlOmission.Reason?
  ) -> EdexmlOmission {
    EdexmlOmission(pupil: extract.pupil, item: item, reason: reason ?? .outsideProfile)
  }
}
