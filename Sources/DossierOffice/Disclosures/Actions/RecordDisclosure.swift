package import DossierCore

/// In which form something leaves, when it is made here.
package enum DisclosureForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// A page to read and print.
  case page = "pagina"
  /// A file for machines.
  case data = "gegevens"
}

/// Gives something of a dossier to a third party, and writes what, why and to whom (R-X-1).
package struct RecordDisclosure: PrintedAction {
  package static let name = "disclosure.record"
  package static let example = RecordDisclosure(
    pupil: PupilID(number: 7), recipient: RecordID(number: 41), purpose: "B2",
    article: "Leerplichtwet 21a",
    support: LegalSupportGiven(basis: .legalObligation, article: "Leerplichtwet 21a"),
    subsidiarity: TestGiven(passed: true, why: "De wet schrijft deze melding voor."),
    proportionality: TestGiven(passed: true, why: "Alleen het verzuim van deze maand."),
    parts: [
      DisclosedPartGiven(
        category: "C11", reason: "De melding gaat over verzuim.", fields: ["c11.melding"])
    ], channel: .secureMail, makes: .page)

  /// About which pupil.
  package var pupil: PupilID
  /// To whom.
  package var recipient: RecordID
  /// For what.
  package var purpose: PurposeCode
  /// The article, where the purpose asks for one.
  package var article: String?
  /// The ground.
  package var support: LegalSupportGiven
  /// Whether there is no less harmful way.
  package var subsidiarity: TestGiven
  /// Whether it is in proportion.
  package var proportionality: TestGiven
  /// What goes out.
  package var parts: [DisclosedPartGiven]
  /// How.
  package var channel: DisclosureChannel
  /// When; today when left out.
  package var on: CalendarDate?
  /// Until when the recipient may look or keep it.
  package var until: CalendarDate?
  /// The question of an expert, where the consent is about one question.
  package var question: String?
  /// The demand that is answered.
  package var demand: RecordID?
  /// The form that is made here; none when it went another way.
  package var makes: DisclosureForm?
  /// On which ground of the law what is frozen goes all the same (AVG 18(2)).
  package var exception: RestrictionException?
  /// Why, in words; the FG reads it.
  package var exceptionReason: String?

  /// Gives something to somebody.
  package init(
    pupil: PupilID, recipient: RecordID, purpose: PurposeCode, article: String? = nil,
    support: LegalSupportGiven, subsidiarity: TestGiven, proportionality: TestGiven,
    parts: [DisclosedPartGiven], channel: DisclosureChannel, on: CalendarDate? = nil,
    until: CalendarDate? = nil, question: String? = nil, demand: RecordID? = nil,
    makes: DisclosureForm? = nil, exception: RestrictionException? = nil,
    exceptionReason: String? = nil
  ) {
    self.pupil = pupil
    self.recipient = recipient
    self.purpose = purpose
    self.article = article
    self.support = support
    self.subsidiarity = subsidiarity
    self.proportionality = proportionality
    self.parts = parts
    self.channel = channel
    self.on = on
    self.until = until
    self.question = question
    self.demand = demand
    self.makes = makes
    self.exception = exception
    self.exceptionReason = exceptionReason
  }

  package func begin(in office: Office) throws -> PendingAction {
    let ready = try ready(in: office)
    return PendingAction(ready.page, in: office) { pdf, hasWaited in
      // Much may have been withdrawn, frozen or changed while a PDF was made.
      let now = hasWaited ? try self.ready(in: office) : ready
      guard now.copy == ready.copy else { throw Refusal.stale }
      return try record(now, pdf, in: office)
    }
  }

  /// What is about to leave, judged and drawn.
  private struct Ready {
    var making: DisclosureMaking
    var draft: DisclosureDraft
    var warnings: [DisclosureWarning]
    var copy: DisclosedCopy
    var data: [UInt8]
    var page: [UInt8]?
  }

  private func ready(in office: Office) throws -> Ready {
    var (making, draft, warnings) = try judged(in: office)
    let copy = try making.copy(of: draft)
    draft.parts = draft.parts.keeping(copy.extract.items)
    return Ready(
      making: making, draft: draft, warnings: warnings, copy: copy,
      data: try office.disclosurePress.data(copy),
      page: makes == .page ? try office.disclosurePress.page(copy) : nil)
  }

  private func record(
    _ ready: Ready, _ pdf: [UInt8]?, in office: Office
  ) throws -> ActionOutcome {
    var files = KeptFiles(office, about: pupil)
    try keep(ready, pdf, &files, office)
    let making = ready.making
    let line = making.line(
      ready.draft, digest: office.disclosurePress.digest(ready.data), form: makes?.rawValue,
      files: files)
    let record = try office.making { transaction in
      try making.demandUnchanged(transaction)
      try making.demandNew(line, transaction)
      let id = transaction.newRecordID()
      try office.put(line, version: 1, as: id, transaction)
      try files.keep(with: id, transaction)
      return (id, [making.entry(for: line, as: id)] + (try making.correctDemand(id, transaction)))
    }
    return ActionOutcome(pupil: pupil, record: record, warnings: ready.warnings)
  }

  /// What it comes to, judged; throws the first rule that it breaks.
  func judged(
    in office: Office
  ) throws -> (DisclosureMaking, DisclosureDraft, [DisclosureWarning]) {
    let making = try DisclosureMaking(
      office, of: pupil, to: recipient, demand: demand, question: question, on: on,
      exception: exception)
    let draft = try draft(for: making)
    return (making, draft, try making.judge(draft, isMade: makes != nil))
  }

  private func draft(for making: DisclosureMaking) throws -> DisclosureDraft {
    let parts = try parts.map { try $0.part(of: making.desk.offer) }
    return DisclosureDraft(
      purpose: purpose, article: article == nil ? nil : try typed(article),
      support: try support.support(under: making.context),
      tests: [
        .subsidiarity: try subsidiarity.answer, .proportionality: try proportionality.answer,
      ],
      parts: parts, channel: channel,
      on: making.context.day, until: until,
      question: question == nil ? nil : try typed(question),
      exemption: try exemption(of: parts, making))
  }

  /// What is not frozen needs no exception, and its line says nothing of one.
  private func exemption(
    of parts: [DisclosedPart], _ making: DisclosureMaking
  ) throws -> FreezeExemption? {
    guard let exception, making.desk.isFrozen(parts) else { return nil }
    return FreezeExemption(exception: exception, reason: try typed(exceptionReason))
  }

  private func keep(
    _ ready: Ready, _ pdf: [UInt8]?, _ files: inout KeptFiles, _ office: Office
  ) throws {
    switch makes {
    case .page:
      if let pdf { try files.add(pdf, named: "verstrekking.pdf") }
      if let page = ready.page { try files.add(page, named: "verstrekking.html") }
    case .data: try files.add(ready.data, named: "verstrekking.json")
    case nil: return
    }
    for document in ready.copy.extract.parts.flatMap(\.documents) {
      let number = files.staged.count + 1
      try files.add(
        office.bytes(of: document.record),
        named: AttachmentName.name(of: document, number: number),
        known: AttachmentName.number(of: document, number))
    }
  }
}
