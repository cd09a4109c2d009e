import DossierCore

extension ConsentDraft {
  /// A scan that the viewer may see, or words that say where the paper lies.
  ///
  /// A copy of an identity document is neither (R-O-8.2-4).
  func evidence(in office: Office, _ facts: PupilFacts) throws -> ConsentEvidence? {
    guard let document else {
      guard let place, !place.allSatisfy(\.isWhitespace) else { return nil }
      return .place(try noCopy(in: try checkedReason(place, "R-O-1-1")))
    }
    let scan = try office.scan(document, of: facts)
    // A number alone is no sign here: scanners give their files names of the same shape.
    if let sign = IdentityDocumentSign.find(inFileName: scan.title), sign != .number {
      throw Refusal.request(.identityDocument(sign))
    }
    return .document(document)
  }
}

extension Office {
  /// A subject as it is kept: a recipient of the register, a question in plain words.
  func checked(_ subject: ConsentSubject) throws -> ConsentSubject {
    _ = try recipient(subject.recipient)
    let question = try noCopy(in: try checkedReason(subject.question, "R-I-1.4-7"))
    return ConsentSubject(recipient: subject.recipient, question: question)
  }
}

/// The words themselves, unless they copy an identity document.
private func noCopy(in words: String) throws -> String {
  if let sign = IdentityDocumentSign.find(inText: words) {
    throw Refusal.request(.identityDocument(sign))
  }
  return words
}
