/// The school a file is about (school), as the file itself says.
package struct ImportedSchool: Hashable, Sendable {
  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// The school year as `2026-2027`; `nil` when absent or of another form.
  package var schoolYear: String?
  /// The day the file describes (peildatum).
  package var referenceDate: CalendarDate?
  /// Four characters, such as `99XX`; `nil` for Belgian schools and files without it.
  package var brin: String?
  /// Two digits; `00` means the main location.
  package var dependance: String?
  /// Number of a Belgian school (instellingsnummer).
  package var institutionNumber: String?
  /// The key the exporting system has for the school.
  package var schoolKey: String?
  /// The moment of export as the file writes it (aanmaakdatum).
  package var exportedAt: String?
  /// The version of the standard that the file names, such as `2.1`.
  package var formatVersion: String?

  /// Puts a school row together; everything but the line may be missing.
  package init(
    line: Int = 0, schoolYear: String? = nil, referenceDate: CalendarDate? = nil,
    brin: String? = nil, dependance: String? = nil, institutionNumber: String? = nil,
    schoolKey: String? = nil, exportedAt: String? = nil, formatVersion: String? = nil
  ) {
    self.line = line
    self.schoolYear = schoolYear
    self.referenceDate = referenceDate
    self.brin = brin
    self.dependance = dependance
    self.institutionNumber = institutionNumber
    self.schoolKey = schoolKey
    self.exportedAt = exportedAt
    self.formatVersion = formatVersion
  }
}
