/// What can be the matter with a row of an imported file, with details that identify nobody.
package enum ImportProblem: Hashable, Sendable {
  // The school
  /// A school year that the published code lists do not hold; those end years ago (trap 1).
  case unknownSchoolYear(String)
  /// A school year that is not two consecutive years.
  case malformedSchoolYear
  /// A BRIN or location number of another form.
  case malformedSchoolNumber(ImportElement)
  /// A version of the standard that is not known here.
  case unknownVersion(String)

  // Keys
  /// A row without a key.
  case missingKey(ImportRowKind)
  /// A key longer than 256 characters.
  case tooLongKey(ImportRowKind)
  /// A key that begins with `#`: a dummy, no lasting id (trap 6).
  case dummyKey(ImportRowKind)
  /// A key that an earlier row has too; the first one stands.
  case duplicateKey(ImportRowKind, firstLine: Int)
  /// A chain pseudonym that an earlier row has too.
  case duplicateEckID(firstLine: Int)
  /// A chain pseudonym that is not of the official form (trap 3).
  case oddEckID
  /// A reference to a group that the file does not hold (trap 8).
  case unknownGroup(key: String, isComposite: Bool)
  /// A reference to a location that the file does not hold.
  case unknownLocation(key: String)

  // Persons
  /// Nothing to call the person by.
  case nameless(ImportRowKind)
  /// No family name (traps 4 and 5).
  case missingSurname
  /// No birth date (trap 4).
  case missingBirthDate
  /// A prefix longer than the ten characters of the standard; kept whole.
  case tooLongPrefix(length: Int)
  /// A value longer than the standard allows; kept whole.
  case tooLongValue(ImportElement, length: Int, limit: Int)
  /// A control or direction character in a value; kept as given.
  case controlCharacter(ImportElement)
  /// A value that is not a day of the calendar; left out.
  case malformedDate(ImportElement)
  /// A code that the code list does not hold; left out.
  case unknownCode(ImportElement)
  /// A BSN that fails the eleven test.
  case failedElevenTest
  /// A BSN that fails the eleven test and has the check of an onderwijsnummer (trap 2).
  case looksLikeEducationNumber
  /// An onderwijsnummer that fails its own test.
  case failedEducationNumberTest
  /// An onderwijsnummer that passes its test and does not begin with 10, as they do.
  case unusualEducationNumber
  /// A number with another count of digits; left out.
  case malformedNumber(ImportElement)
  /// A postcode of another form; kept as given.
  case oddPostcode
  /// The last day lies before the first.
  case leftBeforeEnrolment

  // The file
  /// An extra block of a type that is not part of the standard; ignored (trap 7).
  case unknownAddition(type: String)
  /// An element that is not part of the standard; ignored.
  case unknownElement(String)
  /// An element that may stand once in its row and stands there again; the first one counts.
  case repeatedElement(String)

  // Transfer files
  /// The file does not say that the parents saw it.
  case notSeenByParents
  /// Made for another edition of the official validation.
  case otherValidation(String)
  /// A value that is none that the standard accepts; left out.
  case unknownValue(element: String)
  /// Something that the standard wants and that is not there.
  case missingElement(String)

  // Tables
  /// A row without anything to find its pupil by.
  case missingPupilReference
  /// A value that the code table of the column does not hold; left out.
  case unmappedValue(header: String)
  /// A control or direction character in a value; kept as given.
  case controlCharacterInColumn(header: String)
  /// A value that is not a day in the date form of the mapping; left out.
  case malformedDateInColumn(header: String)

  /// Whether the row goes on or waits.
  package var weight: ImportFinding.Weight {
    switch self {
    case .missingKey, .tooLongKey, .duplicateKey, .nameless, .missingPupilReference: .held
    case .unknownSchoolYear, .malformedSchoolYear, .malformedSchoolNumber, .unknownVersion,
      .dummyKey, .duplicateEckID, .oddEckID, .unknownGroup, .unknownLocation, .missingSurname,
      .missingBirthDate, .tooLongPrefix, .tooLongValue, .controlCharacter, .malformedDate,
      .unknownCode, .failedElevenTest, .looksLikeEducationNumber, .failedEducationNumberTest,
      .unusualEducationNumber, .malformedNumber, .oddPostcode, .leftBeforeEnrolment,
      .unknownAddition, .unknownElement, .notSeenByParents, .otherValidation, .unknownValue,
      .missingElement,
      .repeatedElement, .unmappedValue, .malformedDateInColumn,
      .controlCharacterInColumn:
      .warning
    }
  }
}
