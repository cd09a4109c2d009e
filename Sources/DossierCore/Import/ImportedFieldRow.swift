/// Fields of one pupil by the codes of the policy, from one row of a table with a mapping.
///
/// An empty cell is no value: it never erases what the dossier has.
package struct ImportedFieldRow: Hashable, Sendable {
  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// Which pupil the row is about.
  package var pupil: PupilReference
  /// The values in the written form of fields: dates as `2026-11-22`, otherwise text.
  package var values: [FieldCode: String]

  /// Puts a row together.
  package init(line: Int = 0, pupil: PupilReference, values: [FieldCode: String] = [:]) {
    self.line = line
    self.pupil = pupil
    self.values = values
  }
}

extension ImportedFieldRow: Redacted {
  /// Only the place in the file: values stay out of logs and error texts.
  package var description: String { "fields at line \(line)" }
}
