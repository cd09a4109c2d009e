package import DossierCore

/// Asks for the bytes of a document; they are read chunk by chunk.
package struct DocumentQuery: OfficeQuery {
  package static let name = "document"
  package static let parameters: [Parameter] = [
    .required("pupil"), .required("category"), .required("document"),
  ]
  package static let example = DocumentQuery(
    pupil: PupilID(number: 7), category: "C14", document: RecordID(number: 12))

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The document.
  package var document: RecordID

  /// Asks for a document.
  package init(pupil: PupilID, category: CategoryCode, document: RecordID) {
    self.pupil = pupil
    self.category = category
    self.document = document
  }

  package func answer(in office: Office) throws -> DocumentReading {
    let facts = try office.facts(of: pupil)
    guard let category = office.policy.category(category),
      office.gate.verdict(onDocument: document, in: category, of: facts).state == .visible
    else { throw Refusal.notFound(.document) }
    let stored = try office.document(
      in: office.openable(document, office.archive.record), of: pupil, category.code)
    guard stored.content.removal == nil else { throw Refusal.alreadyWithdrawn }
    let length = try office.archive.documentLength(document)
    try office.journal(
      office.entry(
        .documentRead, .read, pupils: [pupil], objects: [category.code.text, document.text],
        rule: "R-I-1.3-2"))
    return DocumentReading(
      answer: office.documentAnswer(
        stored, office.gate.verdict(onDocument: document, in: category, of: facts), []),
      chunkCount: length,
      chunk: { try office.archive.documentChunk(document, $0) })
  }
}

/// A document that may be read, with a way to its bytes.
package struct DocumentReading: Encodable {
  /// What it is.
  package var answer: DocumentAnswer
  /// The number of chunks.
  package var chunkCount: Int
  /// One chunk.
  package var chunk: (Int) throws -> [UInt8]

  package func encode(to encoder: any Encoder) throws {
    try answer.encode(to: encoder)
  }
}
