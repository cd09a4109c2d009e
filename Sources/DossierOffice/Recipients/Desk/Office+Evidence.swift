import DossierCore

extension Office {
  /// A scan in the dossier that the viewer may see, or words that say where the paper lies.
  ///
  /// `nil` when neither was given; `notFound` for a scan that is not there for this viewer, or that
  /// belongs to another pupil.
  func paper(
    document: RecordID?, place: String?, of facts: PupilFacts, _ rule: RuleID
  ) throws -> ConsentEvidence? {
    guard let document else {
      guard let place, !place.allSatisfy(\.isWhitespace) else { return nil }
      return .place(try checkedReason(place, rule))
    }
    _ = try scan(document, of: facts)
    return .document(document)
  }

  /// What a scan in the dossier of a pupil is; throws `notFound` for one that the viewer cannot see.
  func scan(_ document: RecordID, of facts: PupilFacts) throws -> DocumentDescription {
    let stored: StoredValue<DocumentDescription> = try found(document, as: .document)
    let scan = stored.content
    guard scan.pupil == facts.pupil, scan.removal == nil,
      let category = policy.category(scan.category),
      gate.verdictOnDocuments(in: category, of: facts).state == .visible,
      gate.verdict(onDocument: document, in: category, of: facts).state == .visible
    else { throw Refusal.notFound(.document) }
    return scan
  }
}
