package import DossierCore

/// Asks for the bytes of a document; they are read chunk by chunk.
package struct DocumentQuery: OfficeQuery {
  package static let name = "document"
  package static let example = DocumentQuery(
    pupil: PupilID(number: 7), category: "C14", document: RecordID(number: 12))

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The document.
  package var document: RecordID
  /// On which ground a frozen document is read (AVG 18(2), R-O-8.5-3).
  package var exception: RestrictionException?
  /// What a frozen document is needed for: a purpose of the policy.
  package var purpose: PurposeCode?

  /// Asks for a document.
  package init(
    pupil: PupilID, category: CategoryCode, document: RecordID,
    exception: RestrictionException? = nil, purpose: PurposeCode? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.document = document
    self.exception = exception
    self.purpose = purpose
  }

  package func answer(in office: Office) throws -> DocumentReading {
    let facts = try office.facts(of: pupil)
    let gate = try exception.map { try office.gate(on: $0, for: purpose) } ?? office.gate
    guard let category = office.policy.category(category) else {
      throw Refusal.notFound(.document)
    }
    let verdict = gate.verdict(onDocument: document, in: category, of: facts)
    guard verdict.state == .visible else { throw Refusal.notFound(.document) }
    let stored = try office.document(
      in: office.openable(document, office.archive.record), of: pupil, category.code)
    guard stored.content.removal == nil else { throw Refusal.alreadyWithdrawn }
    let length = try office.archive.documentLength(document)
    try office.journal(line(in: office, verdict.freeze))
    return DocumentReading(
      answer: office.documentAnswer(stored, verdict, []),
      chunkCount: length,
      chunk: { try office.archive.documentChunk(document, $0) })
  }
}

extension DocumentQuery {
  /// The line about the reading; one of a frozen document says on which ground it was read.
  private func line(in office: Office, _ freeze: Freeze?) -> JournalEntry {
    let objects = [category.text, document.text]
    guard let freeze, let exception else {
      return office.entry(
        .documentRead, .read, pupils: [pupil], objects: objects, rule: "R-I-1.3-2")
    }
    return office.entry(
      .restrictedViewed, .read, purpose: purpose, reason: exception.rawValue, pupils: [pupil],
      objects: objects + [freeze.request?.text].compactMap(\.self), rule: "R-O-8.5-3")
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
