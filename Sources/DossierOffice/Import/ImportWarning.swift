package import DossierCore

/// Something a person should look at; the row itself is applied.
package struct ImportWarning: Hashable, Sendable {
  /// The line in the file.
  package var line: Int
  /// What is the matter.
  package var matter: Matter

  /// Puts a warning together.
  package init(line: Int, matter: Matter) {
    self.line = line
    self.matter = matter
  }

  /// What is the matter; carries no personal data.
  package enum Matter: Hashable, Sendable {
    /// The reader of the file found it.
    case finding(ImportProblem)
    /// The value cannot be stored in this field and was left out.
    case notStored(FieldCode, FieldFault)
    /// An earlier import gave the field and this file no longer does; the value stays.
    case goneFromFile(FieldCode)
    /// A file of a previous school that is more than a year old.
    case sentLongAgo(CalendarDate)
    /// The group has another name or year group here; it is not changed by an import.
    case groupDiffers(GroupID)
    /// The group was closed here; pupils are not placed in it.
    case groupClosed(GroupID)
  }
}
