import DossierCore

extension ImportRefusal: SampledRefusal {
  static func sample(after refusal: ImportRefusal?) -> ImportRefusal? {
    switch refusal {
    case nil: .missing
    case .missing: .notAPlainFile
    case .notAPlainFile: .unreadable
    case .unreadable: .empty
    case .empty: .tooLarge(bytes: 2_000, limit: 1_000)
    case .tooLarge: .unsupportedEncoding("EBCDIC")
    case .unsupportedEncoding: .malformedText(line: 3)
    case .malformedText: .notXML(line: 3)
    case .notXML: .documentTypeOrEntity(line: 3)
    case .documentTypeOrEntity: .brokenOff(line: 3)
    case .brokenOff: .wrongRoot(found: "svg", line: 1)
    case .wrongRoot: .wrongStructure(found: "leerling", expected: "school", line: 3)
    case .wrongStructure: .tooDeep(line: 3)
    case .tooDeep: .tooLongValue(line: 3, limit: 1_000)
    case .tooLongValue: .otherEdition(found: "2014.2", known: ["2019.1", "2027.0"], line: 3)
    case .otherEdition: .otherHandover(found: "POVO", line: 3)
    case .otherHandover: .closedCategory("medisch", element: "allergie", line: 3)
    case .closedCategory: .wrongNumber(line: 3)
    case .wrongNumber: .unterminatedQuote(line: 3, column: 4)
    case .unterminatedQuote: .strayQuote(line: 3, column: 4)
    case .strayQuote: .raggedRow(line: 3, expected: 5, found: 4)
    case .raggedRow: .strayReturn(line: 3, column: 4)
    case .strayReturn: .missingHeading(column: 4)
    case .missingHeading: .duplicateHeading(column: 4, first: 2)
    case .duplicateHeading: .missingColumn(header: "Naam")
    case .missingColumn: nil
    }
  }
}
