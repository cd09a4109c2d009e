import DossierCore

extension Office {
  /// What the recipients of a case are called, of whom the viewer may know (R-O-8.3-3).
  ///
  /// The facts name only those: who got something on a shielded road is not among them.
  func recipientNames(
    in request: RequestCase, _ facts: RequestFacts
  ) throws -> [RecordID: String] {
    let told = request.recipients(facts).map(\.recipient)
    guard !told.isEmpty else { return [:] }
    let known = try recipientsByRecord()
    return Dictionary(
      told.compactMap { record in known[record].map { (record, $0.name) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension ChangeNotice {
  /// The same without what was corrected and into what: a case says that only to who may read it.
  var withoutCorrections: ChangeNotice {
    ChangeNotice(
      recipient: recipient, change: change, lines: lines.map { ChangeNotice.Line($0.item) },
      givenOn: givenOn, disclosures: disclosures)
  }
}
