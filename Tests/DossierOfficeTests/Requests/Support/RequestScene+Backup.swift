import DossierCore
import DossierOffice

extension RequestScene {
  /// The dossiers and registers as they are now; the journal is another matter.
  struct Backup {
    var versions: [RecordID: [ArchiveRecord]]
    var lists: [MemoryStore.Place<RecordList>: [RecordID]]
    var subjects: [MemoryStore.Place<RecordSubject>: [RecordID]]
    var rosters: [SchoolID: MemoryRoster]
    var documents: [RecordID: [[UInt8]]]
  }

  /// Copies the store.
  func backup() -> Backup {
    Backup(
      versions: store.versions, lists: store.lists, subjects: store.subjects,
      rosters: store.rosters, documents: store.documents)
  }

  /// Puts a copy back; whoever was logged in is not any more.
  func putBack(_ backup: Backup) {
    store.versions = backup.versions
    store.lists = backup.lists
    store.subjects = backup.subjects
    store.rosters = backup.rosters
    store.documents = backup.documents
    forgetSessions()
  }
}

extension ReplayReport {
  /// A report with some numbers filled in.
  init(applied: Int = 0, standing: Int = 0) {
    self.init()
    self.applied = applied
    self.standing = standing
  }
}
