/// Everything one file holds, typed and with line numbers; held rows are only in the findings.
///
/// A transfer file has one pupil, and all its rows are about that pupil whatever they refer to.
package struct ImportedFile: Hashable, Sendable {
  /// From where it comes.
  package var origin = ImportOrigin.administration
  /// The system it was exported from, in the words of the policy (`bronsysteem`); `nil` when nobody
  /// said.
  package var system: String?
  /// The school the file says it is about; `nil` for tables and transfer files.
  package var school: ImportedSchool?
  /// Locations, in the order of the file like all rows.
  package var locations: [ImportedLocation] = []
  /// Groups and composite groups.
  package var groups: [ImportedGroup] = []
  /// Pupils.
  package var pupils: [ImportedPupil] = []
  /// Staff.
  package var staff: [ImportedStaff] = []
  /// Guardians; school files have none.
  package var guardians: [ImportedGuardian] = []
  /// Single fields of pupils; school files have none.
  package var fields: [ImportedFieldRow] = []
  /// Reports about the one pupil of a transfer file.
  package var entries: [ImportedEntry] = []
  /// Documents about the one pupil of a transfer file.
  package var documents: [ImportedDocument] = []
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
