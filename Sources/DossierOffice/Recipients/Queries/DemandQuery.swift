package import DossierCore

/// Asks for one demand.
package struct DemandQuery: OfficeQuery {
  package static let name = "demand"
  package static let example = DemandQuery(demand: RecordID(number: 81))

  /// Which demand.
  package var demand: RecordID

  /// Asks for one.
  package init(demand: RecordID) {
    self.demand = demand
  }

  package func answer(in office: Office) throws -> DemandAnswer {
    try office.demandDemands()
    let stored = try office.demand(demand)
    let content = stored.content
    let rules = DemandRules(categories: office.policy.categories, today: office.viewer.today)
    let given = try office.disclosures(of: content.pupil)
      .filter { $0.content.demand == demand }.map(\.record)
    try office.journalView(
      office.entry(
        .demandsViewed, .read, purpose: "B4", pupils: [content.pupil], objects: [demand.text],
        rule: "R-O-7.2-3"))
    return DemandAnswer(
      row: try office.row(of: stored, names: office.pupilNames()), version: stored.version,
      demand: content, specialData: rules.specialDataAsked(in: content), given: given,
      enteredBy: office.directory.profile(of: content.enteredBy)?.name,
      noticedBy: content.noticed.flatMap { office.directory.profile(of: $0.by)?.name },
      mayHandle: office.rights.handlesDemands,
      mayNotice: office.rights.takes(.advise, in: .demands))
  }
}

/// One demand as one viewer may see it.
package struct DemandAnswer: Hashable, Sendable {
  /// The line in the list.
  package var row: DemandRow
  /// The version that was read.
  package var version: Int
  /// What it says.
  package var demand: PoliceDemand
  /// Special data that it asks without the power to.
  package var specialData: [CategoryCode]
  /// What was given on it.
  package var given: [RecordID]
  /// Who put it in the register.
  package var enteredBy: String?
  /// Who saw it for the data protection officer.
  package var noticedBy: String?
  /// Whether the viewer handles it.
  package var mayHandle: Bool
  /// Whether the viewer can say that the data protection officer saw it.
  package var mayNotice: Bool

  /// Puts an answer together.
  package init(
    row: DemandRow, version: Int, demand: PoliceDemand, specialData: [CategoryCode],
    given: [RecordID], enteredBy: String?, noticedBy: String?, mayHandle: Bool, mayNotice: Bool
  ) {
    self.row = row
    self.version = version
    self.demand = demand
    self.specialData = specialData
    self.given = given
    self.enteredBy = enteredBy
    self.noticedBy = noticedBy
    self.mayHandle = mayHandle
    self.mayNotice = mayNotice
  }
}

extension DemandAnswer: Encodable {
  private enum Key: String, CodingKey {
    case line, version, date, deadline, function, number, categories, words, law, authorised
    case document, place, scan, specialData, given, noticed, closed, reason
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row, forKey: .line)
    try container.encode(version, forKey: .version)
    try container.encode(demand.date, forKey: .date)
    try container.encodeIfPresent(demand.deadline, forKey: .deadline)
    try container.encode(demand.officer.function, forKey: .function)
    try container.encodeIfPresent(demand.officer.number, forKey: .number)
    try container.encode(demand.categories, forKey: .categories)
    try container.encode(demand.words, forKey: .words)
    switch demand.article {
    case .article126nd: break
    case .article126nf(let given): try container.encode(given.given, forKey: .authorised)
    case .writtenOrder(let law): try container.encode(law, forKey: .law)
    }
    switch demand.form.paper {
    case .document(let record): try container.encode(record, forKey: .document)
    case .place(let words): try container.encode(words, forKey: .place)
    case nil: break
    }
    try container.encodeIfPresent(demand.scan?.fileType, forKey: .scan)
    try container.encode(specialData, forKey: .specialData)
    try container.encode(given, forKey: .given)
    try container.encodeIfPresent(demand.noticed?.on, forKey: .noticed)
    try container.encodeIfPresent(demand.closed?.on, forKey: .closed)
    switch demand.closed?.outcome {
    case .refused(let reason), .givenWithoutPaper(_, let reason):
      try container.encode(reason, forKey: .reason)
    case .given, nil: break
    }
  }
}
