/// Reads a pupil's name and birth date from the sheet of C01 (Identiteit).
package enum PupilName {
  /// The category of identity.
  package static let category: CategoryCode = "C01"
  /// The surname the pupil goes by.
  package static let surnameField: FieldCode = "c01.achternaam"
  /// The prefix of that surname.
  package static let prefixField: FieldCode = "c01.voorvoegsel"
  /// The surname in the population register, when that is another one.
  package static let officialSurnameField: FieldCode = "c01.achternaam_officieel"
  /// The prefix of that surname.
  package static let officialPrefixField: FieldCode = "c01.voorvoegsel_officieel"
  /// All given names.
  package static let givenNamesField: FieldCode = "c01.voornamen"
  /// The call name.
  package static let callNameField: FieldCode = "c01.roepnaam"
  /// The initials.
  package static let initialsField: FieldCode = "c01.voorletters"
  /// The sex.
  package static let sexField: FieldCode = "c01.geslacht"
  /// The birth date.
  package static let birthDateField: FieldCode = "c01.geboortedatum"

  /// The name in a sheet; `nil` when it holds none.
  package static func name(in sheet: Sheet?) -> PersonName? {
    guard let sheet else { return nil }
    let shown = surname(sheet, surnameField, prefixField)
    let official = surname(sheet, officialSurnameField, officialPrefixField)
    return try? PersonName(
      surname: official ?? shown, usedSurname: official == nil ? nil : shown,
      callName: sheet[callNameField], givenNames: sheet[givenNamesField],
      initials: sheet[initialsField].flatMap { try? Initials($0) })
  }

  private static func surname(
    _ sheet: Sheet, _ core: FieldCode, _ prefix: FieldCode
  ) -> Surname? {
    sheet[core].flatMap { try? Surname(prefix: sheet[prefix] ?? "", core: $0) }
  }
}
