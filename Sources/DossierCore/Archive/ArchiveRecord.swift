/// What a record is about, as far as the store must be able to find it back.
///
/// The store turns it into a keyed hash: the file shows neither the pupil nor the kind.
package enum RecordSubject: Hashable, Sendable {
  /// A record about one pupil.
  case pupil(PupilID)
  /// A record about one account.
  case account(AccountID)
  /// A record about one school.
  case school(SchoolID)
}

/// The name of a list that a record stands in, for example `requests.open`; hashed by the store.
package struct RecordList: Hashable, Sendable {
  /// The list's name in code.
  package let name: String

  /// Names a list.
  package init(_ name: String) {
    self.name = name
  }
}

/// One opened record: the newest version of a thing, or one of its earlier versions.
package struct ArchiveRecord: Hashable, Sendable {
  /// Which thing it is.
  package let id: RecordID
  /// 1 for the first version, one more for each later one.
  package let version: Int
  /// Whose key it is sealed with.
  package let compartment: CompartmentCode
  /// What it is about, if it can be found by that.
  package let subject: RecordSubject?
  /// The list it stands in, if any.
  package let list: RecordList?
  /// The opened content, in the encoding of `RecordContent`.
  package let body: [UInt8]

  /// Puts an opened record together.
  package init(
    id: RecordID, version: Int, compartment: CompartmentCode, subject: RecordSubject?,
    list: RecordList?, body: [UInt8]
  ) {
    self.id = id
    self.version = version
    self.compartment = compartment
    self.subject = subject
    self.list = list
    self.body = body
  }
}

/// A new version to write; `version` is the one that must not exist yet.
package typealias ArchiveDraft = ArchiveRecord
