import DossierCore

/// One of every finding and every refusal of an import.
enum ImportTable {
  static let problems: [ImportProblem] = [
    .unknownSchoolYear("2026-2027"), .malformedSchoolYear, .malformedSchoolNumber(.brin),
    .unknownVersion("3.0"), .missingKey(.pupil), .tooLongKey(.staff), .dummyKey(.pupil),
    .duplicateKey(.group, firstLine: 3), .duplicateEckID(firstLine: 3), .oddEckID,
    .unknownGroup(key: "g9", isComposite: true), .unknownLocation(key: "v1"), .nameless(.pupil),
    .missingSurname, .missingBirthDate, .tooLongPrefix(length: 12),
    .tooLongValue(.name, length: 80, limit: 50), .controlCharacter(.name),
    .malformedDate(.birthDate), .unknownCode(.sex), .failedElevenTest, .looksLikeEducationNumber,
    .failedEducationNumberTest, .unusualEducationNumber, .malformedNumber(.bsn), .oddPostcode,
    .leftBeforeEnrolment, .unknownAddition(type: "x"), .unknownElement("x"),
    .repeatedElement("x"), .missingPupilReference, .unmappedValue(header: "gezag"),
    .notSeenByParents, .otherValidation("2018.1.1"), .unknownValue(element: "geslacht"),
    .missingElement("inzage"), .controlCharacterInColumn(header: "naam"),
    .malformedDateInColumn(header: "geboren"),
  ]

  static let refusals: [ImportRefusal] = [
    .missing, .notAPlainFile, .unreadable, .empty, .tooLarge(bytes: 2_000_000_000, limit: 1),
    .unsupportedEncoding("EBCDIC"), .malformedText(line: 1), .notXML(line: 1),
    .documentTypeOrEntity(line: 1), .brokenOff(line: 9), .wrongRoot(found: "html", line: 1),
    .wrongStructure(found: "a", expected: "b", line: 2), .tooDeep(line: 2),
    .tooLongValue(line: 2, limit: 9), .otherEdition(found: "2018.1", known: ["2019.1"], line: 2),
    .otherHandover(found: "swv-dossier", line: 2), .wrongNumber(line: 2),
    .closedCategory("cat_verzuim", element: "verzuim", line: 2),
    .unterminatedQuote(line: 2, column: 4),
    .strayQuote(line: 2, column: 4), .raggedRow(line: 2, expected: 3, found: 4),
    .strayReturn(line: 2, column: 4), .missingHeading(column: 2),
    .duplicateHeading(column: 2, first: 1), .missingColumn(header: "naam"),
  ]
}
