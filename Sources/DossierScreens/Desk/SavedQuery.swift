package import DossierOffice

/// A question of which the answer is written to a file outside the store: the only way there.
///
/// It is asked of the office at the moment of writing, so that the file holds what is true then and
/// the journal has a line of it.
package protocol SavedQuery: Sendable {
  /// What is asked.
  associatedtype Question: OfficeQuery
  /// What is asked.
  var question: Question { get }
  /// Writes the answer to a new file that only its owner can read.
  func save(_ answer: Question.Answer, to path: String, through door: FrontDoor) throws
}

extension SavedQuery where Self: OfficeQuery {
  package var question: Self { self }
}

/// A question of which a screen makes the text that is written.
package struct SavedText<Question: OfficeQuery>: SavedQuery {
  package let question: Question
  /// What the file holds.
  package let text: @Sendable (Question.Answer) -> String

  /// Asks for something to write as this text.
  init(_ question: Question, as text: @escaping @Sendable (Question.Answer) -> String) {
    self.question = question
    self.text = text
  }

  package func save(
    _ answer: Question.Answer, to path: String, through door: FrontDoor
  ) throws {
    try door.saveBytes(Array(text(answer).utf8), path)
  }
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
