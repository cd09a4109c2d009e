import DossierCore

extension ImportWriter {
  /// Seals the documents of a previous school that a pupil does not have here yet, by their place.
  ///
  /// Before the transaction that adds them: bytes take longer than words, and meanwhile nobody else
  /// could write. What no transaction takes is swept away.
  func staged(_ unit: ImportUnit, _ facts: PupilFacts?) throws -> [Int: StagedContent] {
    var staged: [Int: StagedContent] = [:]
    for (place, paper) in unit.papers.enumerated() {
      let pupil = unit.pupil
      // A pupil that is not here yet will be of this school and in no group.
      let ownFacts =
        facts ?? PupilFacts(pupil: PupilID(number: 0), school: school, groups: [])
      guard pupil == nil || facts != nil, isAllowed(paper, ownFacts) else { continue }
      if let pupil {
        let contents = try office.contents(of: paper.category.code, pupil: pupil)
        if paper.stands(in: contents, from: context.origin.source) { continue }
      }
      staged[place] = try office.stage(paper.bytes, in: paper.category.compartment, about: pupil)
    }
    return staged
  }

  /// Adds what was sealed, in the transaction that writes the rest of the pupil; not twice.
  func add(
    _ staged: [Int: StagedContent], of unit: ImportUnit, to pupil: PupilID,
    _ transaction: ArchiveTransaction
  ) throws {
    for (place, content) in staged.sorted(by: { $0.key < $1.key }) {
      let paper = unit.papers[place]
      let contents = try transaction.contents(of: paper.category, pupil: pupil)
      guard !paper.stands(in: contents, from: context.origin.source) else { continue }
      try transaction.attach(content)
      try office.put(
        paper.document(of: pupil, context), version: 1, as: content.id, in: paper.category,
        transaction)
    }
  }

  private func isAllowed(_ paper: ImportUnit.Paper, _ facts: PupilFacts) -> Bool {
    context.gate.verdict(on: paper.category, of: facts).mayChange
      && context.gate.verdictOnDocuments(in: paper.category, of: facts).state == .visible
  }
}

extension ImportUnit.Paper {
  /// Whether it is here, or was here and somebody took it away.
  func stands(in contents: CategoryContents, from source: DataSource) -> Bool {
    contents.documents.contains { stored in
      stored.content.source == source && stored.content.title == title
        && stored.content.fileType == fileType && stored.content.size == bytes.count
    }
  }

  /// What is kept of it beside its bytes.
  func document(of pupil: PupilID, _ context: ImportContext) -> DocumentDescription {
    DocumentDescription(
      pupil: pupil, category: category.code, title: title, fileType: fileType,
      size: bytes.count, added: date, author: context.account, source: context.origin.source)
  }
}
