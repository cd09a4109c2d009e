package import DossierCore
import Sealing

extension StoreTransaction {
  /// Makes a staged document part of the store.
  ///
  /// Throws `StoreFault.noSuchRecord` when it was swept away in the meantime.
  package func attach(_ document: StagedDocument) throws {
    let keys = try session.keys(of: document.compartment)
    list([
      try DocumentTable(db: db, stamp: stamp).attach(document, keys: keys, seq: next)
    ])
  }

  /// Makes a document unreadable at once; its bytes go with the next sweeps.
  package func eraseDocument(_ id: RecordID) throws {
    let table = DocumentTable(db: db, stamp: stamp)
    guard let row = try table.row(id) else { throw StoreFault.noSuchRecord(id) }
    _ = try session.keys(numbered: row.compartment, in: db)
    try table.erase(id)
    list([WrittenEntry(.documentErased, id: id.number, version: 1)])
  }
}
