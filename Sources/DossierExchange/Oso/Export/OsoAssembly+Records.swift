import DossierCore

extension OsoAssembly {
  /// The reports and documents of a category as files, reports first.
  ///
  /// The name of a file begins with the category, so that the next school can put it where it was;
  /// it tells nothing of the pupil.
  mutating func records(
    of category: CategoryCode, for wanted: [OsoCategory],
    within period: (CalendarDate) -> Bool = { _ in true },
    where isWanted: (ExtractEntry) -> Bool = { _ in true }
  ) -> [OsoAttachment] {
    guard profile.isTransfer else { return [] }
    let entries = ledger.entries(category, for: wanted, within: period, where: isWanted)
    let reports = entries.enumerated().compactMap { index, entry in
      OsoAttachment.report(
        named: "\(category)-verslag-\(index + 1)",
        about: Self.heading(entry.title, entry.date), entry.text.readable)
    }
    let documents = ledger.documents(category, for: wanted, within: period)
    let files = documents.enumerated().compactMap { index, document in
      file(document, named: "\(category)-document-\(index + 1)")
    }
    return reports + files
  }

  /// What a report or document is called in the file: the title, and the day behind it.
  static func heading(_ title: String, _ date: CalendarDate) -> String {
    "\(title) (\(date.dutch))"
  }

  private mutating func file(_ document: ExtractDocument, named name: String) -> OsoAttachment? {
    guard let bytes = facts.documents[document.record] else {
      ledger.leave(document.record, because: .bytesMissing)
      return nil
    }
    let file = try? OsoAttachment(
      fileName: "\(name).\(document.fileType)", about: Self.heading(document.title, document.date),
      bytes: bytes, standard: standard)
    if file == nil { ledger.leave(document.record, because: .valueNotAccepted) }
    return file
  }

  /// The documents that have no block of their own, with what the data subject had added.
  ///
  /// The standard has no element for a statement beside a field, but it may never be left behind.
  mutating func attachments() throws(OsoExportFault) -> [OsoAttachment] {
    let files =
      records(of: "C08", for: [.support, .attachments])
      + research() + records(of: "C09", for: [.attachments])
      + progress()
    return try words() + files
  }

  /// What research found, never the raw scores behind it.
  private mutating func research() -> [OsoAttachment] {
    guard profile.isTransfer else { return [] }
    let paragraphs = paragraphs(Self.research, in: ledger.sheet("C09"), for: .attachments)
    let text = OsoAttachment.text(named: "C09-onderzoek", about: "Onderzoek", paragraphs)
    return [text].compactMap(\.self)
  }

  /// The remarks of the parents and the statements on what is in the file, word for word.
  private func words() throws(OsoExportFault) -> [OsoAttachment] {
    let given = ledger.given
    let fields = given.parts.flatMap { $0.sheets.flatMap(\.fields) }
      .filter { !$0.statements.isEmpty }
    let records = given.parts.flatMap { part in
      part.entries.map { ($0.title, $0.statements) }
        + part.documents.map { ($0.title, $0.statements) }
    }.filter { !$0.1.isEmpty }
    let remarks = facts.transfer?.remarks ?? []
    guard ledger.statuses[.attachments] != .optedOut else {
      guard fields.isEmpty else { throw .statementsCannotTravel(fields.map(\.code).eachOnce) }
      guard records.isEmpty, remarks.isEmpty else { throw .remarksCannotTravel }
      return []
    }
    let paragraphs: [(heading: String, text: String)] =
      remarks.map { (Self.heading($0.by, $0.on), $0.text) }
      + (fields.map { ($0.label, $0.statements) } + records).flatMap { heading, texts in
        texts.map { (heading, $0) }
      }
    return [OsoAttachment.text(named: "opmerkingen", about: OsoReport.remarks, paragraphs)]
      .compactMap(\.self)
  }

  private static let research: [FieldCode] = [
    "c09.vraag", "c09.onderzoeksdatum", "c09.conclusie", "c09.advies",
  ]
}

extension RedactedText {
  /// The text for a file without markup: where something was taken out, it says so.
  var readable: String {
    parts.map { part in
      switch part {
      case .text(let words): words
      case .bar(let reasons): "[weggehaald: \(reasons.joined(separator: "; "))]"
      }
    }.joined()
  }
}
