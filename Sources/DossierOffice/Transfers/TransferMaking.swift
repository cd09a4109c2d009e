import DossierCore

/// A transfer as the dossier stands now: what would go, and what stands in the way of it.
///
/// It needs no right to disclose, so that a teacher can prepare a file and record what the family
/// says of it; who sends it, makes a disclosure besides.
struct TransferMaking {
  let office: Office
  let transfer: StoredValue<Transfer>
  let facts: PupilFacts
  let context: DisclosureContext
  let desk: DisclosureDesk
  /// Whether something that was chosen lies out of sight of the viewer.
  let isPartial: Bool

  init(_ office: Office, _ transfer: StoredValue<Transfer>) throws {
    let content = transfer.content
    let facts = try office.facts(of: content.pupil)
    let context = try DisclosureContext(
      office, to: content.recipient, on: office.viewer.today)
    let desk = try DisclosureDesk(
      office, facts, context, only: Set(content.parts.map(\.category)))
    try self.init(office, transfer, facts, context, desk)
  }

  /// The same for who sends it.
  init(_ disclosure: DisclosureMaking, _ transfer: StoredValue<Transfer>) throws {
    try self.init(
      disclosure.office, transfer, disclosure.facts, disclosure.context, disclosure.desk)
  }

  private init(
    _ office: Office, _ transfer: StoredValue<Transfer>, _ facts: PupilFacts,
    _ context: DisclosureContext, _ desk: DisclosureDesk
  ) throws {
    self.office = office
    self.transfer = transfer
    self.facts = facts
    self.context = context
    self.desk = desk
    isPartial = try transfer.content.parts.contains { part in
      try office.hides(part, of: facts.pupil, from: desk.offer)
    }
  }

  private var content: Transfer { transfer.content }

  /// Throws what stands between it and sending.
  func demandReady() throws {
    if let obstacle = try obstacle() { throw Refusal.transfer(obstacle) }
  }

  /// The first thing that stands between it and sending.
  ///
  /// What would go is compared with what the family saw by who sees all of it.
  func obstacle() throws -> TransferRefusal? {
    if let obstacle = try office.obstacle(
      to: content, context.type, content: isPartial ? nil : digest)
    {
      return obstacle
    }
    return isPartial ? .notAllVisible : nil
  }

  /// The digest of what would go; throws for who does not see all of it.
  func shownContent() throws -> [UInt8] {
    guard !isPartial else { throw Refusal.transfer(.notAllVisible) }
    return digest
  }

  private var digest: [UInt8] { office.disclosurePress.digest(extract.fingerprint) }

  /// What was chosen and may still go; the number that the program adds is not in it.
  private var extract: DossierExtract {
    let offer = desk.offer
    let open = content.parts.map { part in
      var part = part
      let offered = offer.category(part.category)
      part.items = part.items.filter { item in
        offered?.bar == nil
          && offered?.items.contains { $0.item == item && $0.bar == nil } ?? false
      }
      return part
    }
    return desk.extract(of: open.filter { !$0.items.isEmpty })
  }

  /// The files, made from what was chosen and may still go.
  ///
  /// Without `documents` it is only good for what it lacks.
  func files(isPreview: Bool, documents isWhole: Bool = true) throws -> TransferFiles {
    var extract = office.maskingNumbers(in: extract, of: facts)
    if let number = try personalNumber() { extract.parts.append(number) }
    var documents: [RecordID: [UInt8]] = [:]
    for document in extract.parts.flatMap(\.documents) where isWhole {
      documents[document.record] = try office.bytes(of: document.record)
    }
    let people = content.views.map(\.person)
    let needsConsent = office.transferConsent(for: content.kind) != nil
    return try office.disclosurePress.transfer(
      TransferOrder(
        kind: content.kind, board: office.policy.identity,
        school: facts.school.flatMap { office.directory.schools[$0] },
        recipient: context.recipient.content, reference: transfer.record,
        madeOn: office.viewer.today, extract: extract, copies: content.copies,
        views: content.views, opinion: FamilyOpinion(content.views, on: isPartial ? nil : digest),
        names: office.names(of: people, in: content.pupil),
        consent: needsConsent ? office.hasConsent(for: content) : nil,
        secretAddresses: desk.scope.hiddenAddresses, documents: documents,
        isPreview: isPreview))
  }

  /// What a file would still lack; nothing that the family must do first.
  func gaps() throws -> TransferGaps {
    do {
      return gaps(of: try files(isPreview: true, documents: false))
    } catch Refusal.disclosure(.formIncomplete(let fields, let school)) {
      return gaps(fields, school: school)
    }
  }

  /// What files that were made for a look still lack.
  func gaps(of files: TransferFiles) -> TransferGaps {
    gaps(files.missing, school: files.lacksSchool)
  }

  /// What the copy and the words of the family bring is no gap: it still comes.
  private func gaps(_ fields: some Sequence<FieldCode>, school: Bool) -> TransferGaps {
    TransferGaps(
      fields: fields.filter {
        office.policy.field($0)?.category.code != .transfers
      }.sorted(), school: school)
  }

  /// The number by which the next school and DUO know the pupil (L-10).
  ///
  /// The law wants it in the file, and nobody who may write the report may see it. It goes along as
  /// the program finds it: on the page stands that it goes, and in the register too.
  private func personalNumber() throws -> ExtractPart? {
    let type = context.type
    guard type.mayReceivePersonalNumber, !content.parts.contains(where: holdsNumber) else {
      return nil
    }
    for kind in [FieldKind.bsn, .onderwijsnummer] {
      for category in office.policy.categories where type.categories.contains(category.code) {
        guard let field = category.fields.first(where: { $0.kind == kind }) else { continue }
        let held = try office.contents(of: category.code, pupil: content.pupil)
        guard let sheet = held.sheets.first(where: { $0.content[field.code] != nil }),
          facts.freeze(of: category.code, on: office.viewer.today) == nil,
          facts.freeze(of: field.code, in: .stored(sheet.record), on: office.viewer.today) == nil
        else { continue }
        let item = RequestItem.field(field.code, sheet: sheet.record)
        let part = office.extractPart(of: held, in: category, choosing: ChosenItems([item]))
        let isHidden = office.gate.verdict(on: category, of: facts).state == .hidden
        return part.showing { text in
          isHidden ? String(repeating: "*", count: text.count) : office.maskedTail(of: text)
        }
      }
    }
    return nil
  }

  private func holdsNumber(_ part: DisclosedPart) -> Bool {
    part.items.contains { item in
      guard case .field(let code, _) = item else { return false }
      return office.policy.field(code)?.field.isPersonalNumber ?? false
    }
  }

  /// What goes along, with the number that the program added.
  func parts() throws -> [DisclosedPart] {
    guard let number = try personalNumber() else { return content.parts }
    return content.parts + [
      DisclosedPart(
        category: number.category, reason: TransferBasis(content.kind).content,
        items: DossierExtract(pupil: content.pupil, parts: [number])
          .items.map(\.self))
    ]
  }
}

extension ExtractPart {
  /// The same with every text as a page may show it.
  func showing(_ shown: (String) -> String) -> ExtractPart {
    var part = self
    for sheet in part.sheets.indices {
      for field in part.sheets[sheet].fields.indices {
        part.sheets[sheet].fields[field].text = shown(part.sheets[sheet].fields[field].value)
      }
    }
    return part
  }
}
