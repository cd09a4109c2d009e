import DossierCore
import DossierOffice

/// Everything in a store that a step can change, to go back to or to compare with.
struct StoreSnapshot: Equatable {
  private let versions: [RecordID: [ArchiveRecord]]
  private let lists: [MemoryStore.Place<RecordList>: [RecordID]]
  private let subjects: [MemoryStore.Place<RecordSubject>: [RecordID]]
  private let documents: [RecordID: [[UInt8]]]

  init(_ store: MemoryStore) {
    versions = store.versions
    lists = store.lists
    subjects = store.subjects
    documents = store.documents
  }

  /// Puts the store back as it was; its journal goes on.
  func restore(_ store: MemoryStore) {
    store.versions = versions
    store.lists = lists
    store.subjects = subjects
    store.documents = documents
  }
}
