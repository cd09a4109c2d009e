package import DossierCore

/// A pupil's dossier as one viewer may see it on one day.
package struct DossierAnswer: Hashable, Sendable {
  /// The pupil.
  package var pupil: PupilID
  /// The name, if the viewer may see it.
  package var name: PersonName?
  /// The categories that are not hidden, in the order of the policy.
  package var categories: [CategoryAnswer]
}

/// One category of a dossier as the viewer may see it.
package struct CategoryAnswer: Hashable, Sendable {
  /// Its code.
  package var code: CategoryCode
  /// Its Dutch name.
  package var label: String
  /// Visible, summary or restricted.
  package var state: VisibilityState
  /// Whether the viewer may change it.
  package var mayChange: Bool
  /// Why it is seen so.
  package var reason: VisibilityReason
  /// The sheets; one, unless the category repeats.
  package var sheets: [SheetAnswer]
  /// The reports and notes, newest first.
  package var entries: [EntryAnswer]
  /// The documents, newest first.
  package var documents: [DocumentAnswer]
}

/// One sheet as the viewer may see it.
package struct SheetAnswer: Hashable, Sendable {
  /// The record; `nil` when nothing was ever written.
  package var record: RecordID?
  /// The version that was read; 0 when nothing was ever written.
  package var version: Int
  /// The fields that are not hidden, in the order of the policy.
  package var fields: [FieldAnswer]
  /// Why it is recorded, where the category demands that.
  package var necessity: Necessity?
}

/// One field as the viewer may see it.
package struct FieldAnswer: Hashable, Sendable {
  /// Its code.
  package var code: FieldCode
  /// Its Dutch label.
  package var label: String
  /// Visible, masked or restricted.
  package var state: VisibilityState
  /// The stored value; of a masked field its last four characters; `nil` when empty or secret.
  package var value: String?
  /// The value as people read it.
  package var text: String?
  /// Whether the viewer may change it.
  package var mayChange: Bool
  /// Why it is seen so.
  package var reason: VisibilityReason
  /// Where the value came from.
  package var source: DataSource?
  /// The day it was written.
  package var written: CalendarDate?
  /// What requesters had added to it, oldest first.
  package var statements: [String] = []
}

/// One report or note as the viewer may see it.
package struct EntryAnswer: Hashable, Sendable {
  /// The record.
  package var record: RecordID
  /// The version that was read.
  package var version: Int
  /// What it says.
  package var entry: DossierEntry
  /// The name of who wrote it, if still known.
  package var author: String?
  /// What freezes it by itself; the entry has its date and title only then.
  package var freeze: Freeze? = nil
  /// What requesters had added to it, oldest first.
  package var statements: [String] = []
}

/// One document as the viewer may see it.
package struct DocumentAnswer: Hashable, Sendable {
  /// The record.
  package var record: RecordID
  /// The version that was read.
  package var version: Int
  /// What it is.
  package var document: DocumentDescription
  /// The name of who added it, if still known.
  package var author: String?
  /// What freezes it by itself; it cannot be opened then.
  package var freeze: Freeze? = nil
  /// What requesters had added to it, oldest first.
  package var statements: [String] = []
}
