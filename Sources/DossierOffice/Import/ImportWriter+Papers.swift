import DossierCore

extension ImportWriter {
  /// Adds the documents of a previous school that a pupil does not have here yet.
  ///
  /// A transaction of its own, for bytes take longer than words; who is interrupted reads the same
  /// file in again, and what is here already is not added twice.
  func addPapers(of unit: ImportUnit, to pupil: PupilID) throws {
    guard !unit.papers.isEmpty, let facts = try office.knownFacts(of: pupil) else { return }
    let new = try unit.papers.filter { paper in
      try isAllowed(paper, facts)
        && !paper.stands(
          in: office.contents(of: paper.category.code, pupil: pupil), from: context.origin.source)
    }
    guard !new.isEmpty else { return }
    let staged = try new.map { paper in
      (paper, try office.stage(paper.bytes, in: paper.category.compartment, about: pupil))
    }
    try write { transaction in
      var count = 0
      for (paper, content) in staged
      where try !paper.stands(
        in: transaction.contents(of: paper.category, pupil: pupil), from: context.origin.source)
      {
        try transaction.attach(content)
        try office.put(
          paper.document(of: pupil, context), version: 1, as: content.id, in: paper.category,
          transaction)
        count += 1
      }
      return office.entry(
        .imported, .create, pupils: [pupil], objects: [school.text], count: count,
        rule: "R-I-1.3-5")
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
