package import DossierOffice

/// A query of which the answer can be written to a file outside the store.
package protocol SavedQuery: OfficeQuery {
  /// Writes the answer to a new file that only its owner can read.
  func save(_ answer: Answer, to path: String, through door: FrontDoor) throws
}

extension DocumentQuery: SavedQuery {
  package func save(_ answer: DocumentReading, to path: String, through door: FrontDoor) throws {
    try door.saveDocument(answer, path)
  }
}

extension LetterQuery: SavedQuery {
  package func save(_ answer: LetterAnswer, to path: String, through door: FrontDoor) throws {
    try door.saveBytes(answer.bytes(for: path), path)
  }
}

extension ConsentLetterQuery: SavedQuery {
  package func save(_ answer: LetterAnswer, to path: String, through door: FrontDoor) throws {
    try door.saveBytes(answer.bytes(for: path), path)
  }
}

extension PackageFilesQuery: SavedQuery {
  package func save(_ answer: PackageReading, to path: String, through door: FrontDoor) throws {
    try door.savePackage(answer, path)
  }
}

extension DisclosureFilesQuery: SavedQuery {
  package func save(_ answer: PackageReading, to path: String, through door: FrontDoor) throws {
    try door.savePackage(answer, path)
  }
}

extension DemandScanQuery: SavedQuery {
  package func save(_ answer: DemandScanReading, to path: String, through door: FrontDoor) throws {
    try door.saveBytes(answer.bytes, path)
  }
}
