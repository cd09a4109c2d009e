import DossierCore

/// One value that a row gives, in the stored form of its field.
struct ImportValue: Hashable {
  /// The place in the field table.
  var column: Int
  var value: String
}

/// The values of one row about one pupil, ready to be compared with what is there.
struct ImportPart: Hashable {
  enum Kind: Hashable {
    /// A pupil of an export: also enrolment and what the file no longer gives.
    case pupil
    /// Fields from a table.
    case fields
    /// One guardian from a table, by the place in the row.
    case guardian(position: Int)
  }

  var line: Int
  var kind: Kind
  /// In the order of the columns.
  var values: [ImportValue]
  /// Groups stand here by their key in the file: a new group has no identifier yet.
  var groupKey: String?
  var compositeKeys: [String] = []
}

/// By what a row says which pupil it is.
struct ImportIdentity: Hashable {
  var key: String?
  var eckID: UInt64?
  var number: UInt64?
  /// Digest of the whole row.
  var row: UInt64

  /// Whether nothing but the row itself can find the pupil back.
  var isFleeting: Bool { key == nil && eckID == nil && number == nil }
}

/// Everything a file says about one pupil, and what will come of it.
struct ImportUnit {
  enum Outcome: UInt8 {
    case new, changed, unchanged, held
    /// Nothing changes, but what the file says is remembered.
    case noted
  }

  /// The pupil; `nil` for one that is not known yet.
  var pupil: PupilID?
  var identity: ImportIdentity?
  var parts: [ImportPart]
  /// Reports from a previous school.
  var entries: [ImportUnit.Report] = []
  /// Documents from a previous school.
  var papers: [ImportUnit.Paper] = []
  var outcome: Outcome = .unchanged
  /// Digest of the decisions that the dry run showed.
  var fingerprint: UInt64 = 0
  /// Whether somebody confirmed that it is a new pupil, whatever the names say.
  var isConfirmed = false
  /// Where a new pupil comes in the list.
  var sortKey: [UInt8] = []

  var line: Int { parts.first?.line ?? 0 }

  /// A report that is ready to be written.
  struct Report {
    var line: Int
    var category: DataCategory
    var date: CalendarDate
    var words: EntryWords
    var mayMentionOthers: Bool
  }

  /// A document that is ready to be kept.
  struct Paper {
    var line: Int
    var category: DataCategory
    var date: CalendarDate
    var title: String
    var fileType: String
    var bytes: [UInt8]
  }
}
