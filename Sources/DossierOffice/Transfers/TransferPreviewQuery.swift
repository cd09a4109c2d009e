package import DossierCore

/// Asks for the file as it would be sent now, for the family to look at (R-O-7.1-2).
package struct TransferPreviewQuery: OfficeQuery {
  package static let name = "transfer.preview"
  package static let example = TransferPreviewQuery(transfer: RecordID(number: 61))

  /// Which one.
  package var transfer: RecordID

  /// Asks.
  package init(transfer: RecordID) {
    self.transfer = transfer
  }

  package func answer(in office: Office) throws -> TransferPreviewAnswer {
    let stored = try office.transfer(transfer)
    let facts = try office.facts(of: stored.content.pupil)
    _ = try office.changeableCategory(.transfers, facts)
    let making = try TransferMaking(office, stored)
    // Half a file is no copy: the family would think it is all.
    _ = try making.shownContent()
    let files = try making.files(isPreview: true)
    try office.journal(
      office.entry(
        .disclosureRead, .read, purpose: "B4", pupils: [stored.content.pupil],
        objects: [transfer.text] + stored.content.parts.map(\.category.text), rule: "R-O-7.1-2"))
    return TransferPreviewAnswer(
      html: String(decoding: files.page, as: UTF8.self),
      omissions: try files.omitted.map { try office.label(of: $0, known: facts) }.sorted(),
      gaps: making.gaps(of: files))
  }
}

/// A file to look at before it is sent.
package struct TransferPreviewAnswer: Hashable, Sendable, Encodable, Redacted {
  /// The page.
  package var html: String
  /// What the rules of the standard leave out, by name.
  package var omissions: [String]
  /// What is lacking, so that the file cannot be made yet.
  package var gaps = TransferGaps()
}
