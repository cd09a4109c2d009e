/// Everything one file holds, typed and with line numbers; held rows are only in the findings.
package struct ImportedFile: Hashable, Sendable {
  /// The school the file says it is about; `nil` for tables.
  package var school: ImportedSchool?
  /// Locations, in the order of the file like all rows.
  package var locations: [ImportedLocation] = []
  /// Groups and composite groups.
  package var groups: [ImportedGroup] = []
  /// Pupils.
  package var pupils: [ImportedPupil] = []
  /// Staff.
  package var staff: [ImportedStaff] = []
  /// Guardians; only tables have them.
  package var guardians: [ImportedGuardian] = []
  /// Single fields of pupils; only tables have them.
  package var fields: [ImportedFieldRow] = []
  /// What a person should know about the file.
  package var summary = ImportSummary()

  /// Starts an empty file.
  package init() {}

  /// Adds a batch of rows behind those already there.
  package mutating func append(_ batch: ImportBatch) {
    switch batch {
    case .school(let row): school = row
    case .locations(let rows): locations += rows
    case .groups(let rows): groups += rows
    case .pupils(let rows): pupils += rows
    case .staff(let rows): staff += rows
    case .guardians(let rows): guardians += rows
    case .fields(let rows): fields += rows
    }
  }
}
