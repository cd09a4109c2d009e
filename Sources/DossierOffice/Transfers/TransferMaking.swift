import DossierCore

/// What a transfer comes to as a disclosure, and its files.
struct TransferMaking {
  let office: Office
  let transfer: StoredValue<Transfer>
  let making: DisclosureMaking

  init(_ office: Office, _ transfer: StoredValue<Transfer>) throws {
    self.office = office
    self.transfer = transfer
    making = try DisclosureMaking(
      office, of: transfer.content.pupil, to: transfer.content.recipient)
  }

  private var content: Transfer { transfer.content }

  /// Whether this kind needs consent in this board, and whether there is.
  private var consent: (isNeeded: Bool, isThere: Bool) {
    let isNeeded = office.policy.choices.transfersNeedingConsent.contains(content.kind)
    return (isNeeded, making.consents.valid.contains(TransferBasis.consentPurpose))
  }

  /// Throws what stands between it and sending.
  func demandReady() throws {
    if let obstacle { throw Refusal.transfer(obstacle) }
  }

  /// The first thing that stands between it and sending.
  var obstacle: TransferRefusal? {
    do throws(TransferRefusal) {
      try content.checkReady(
        to: making.context.type, consentNeeded: consent.isNeeded, hasConsent: consent.isThere)
      return nil
    } catch {
      return error
    }
  }

  /// The disclosure it is: the law answers the tests for a file whose content it lists (L-14).
  func draft(on day: CalendarDate, _ channel: DisclosureChannel) -> DisclosureDraft {
    let basis = TransferBasis(content.kind)
    return DisclosureDraft(
      purpose: basis.purpose, article: basis.article, support: basis.support,
      tests: [
        .subsidiarity: TestAnswer(isPassed: true, why: basis.article),
        .proportionality: TestAnswer(isPassed: true, why: basis.content),
      ],
      parts: content.parts, channel: channel, on: day)
  }

  /// The files, made from what was chosen and may still go.
  func files(isPreview: Bool) throws -> TransferFiles {
    var extract = making.desk.extract(of: content.parts)
    if let number = try personalNumber() { extract.parts.append(number) }
    var documents: [RecordID: [UInt8]] = [:]
    for document in extract.parts.flatMap(\.documents) {
      documents[document.record] = try office.bytes(of: document.record)
    }
    let people = content.views.map(\.person)
    return try office.disclosurePress.transfer(
      TransferOrder(
        kind: content.kind, board: office.policy.identity,
        school: making.facts.school.flatMap { office.directory.schools[$0] },
        recipient: making.context.recipient.content, reference: transfer.record,
        madeOn: office.viewer.today, extract: extract, copies: content.copies,
        views: content.views, names: try office.names(of: people, in: content.pupil),
        consent: consent.isNeeded ? consent.isThere : nil,
        secretAddresses: making.desk.scope.hiddenAddresses, documents: documents,
        isPreview: isPreview))
  }

  /// The number by which the next school and DUO know the pupil (L-10).
  ///
  /// The law wants it in the file, and nobody who may write the report may see it. It goes along as
  /// the program finds it: on the page stands its tail, and in the register that it went.
  func personalNumber() throws -> ExtractPart? {
    let type = making.context.type
    guard type.mayReceivePersonalNumber, !content.parts.contains(where: holdsNumber) else {
      return nil
    }
    for kind in [FieldKind.bsn, .onderwijsnummer] {
      for category in office.policy.categories where type.categories.contains(category.code) {
        guard let field = category.fields.first(where: { $0.kind == kind }) else { continue }
        let held = try office.contents(of: category.code, pupil: content.pupil)
        guard let sheet = held.sheets.first(where: { $0.content[field.code] != nil }),
          making.facts.freeze(of: category.code, on: office.viewer.today) == nil,
          making.facts.freeze(
            of: field.code, in: .stored(sheet.record), on: office.viewer.today) == nil
        else { continue }
        let item = RequestItem.field(field.code, sheet: sheet.record)
        return office.extractPart(of: held, in: category, choosing: ChosenItems([item]))
          .showing(office.maskedTail)
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

  /// Puts the files aside.
  func keep(_ files: TransferFiles, _ data: [UInt8], _ kept: inout KeptFiles) throws {
    if let pdf = try office.disclosurePress.pdf(files.page) {
      try kept.add(pdf, named: "onderwijskundig-rapport.pdf")
    }
    try kept.add(files.page, named: "onderwijskundig-rapport.html")
    try kept.add(data, named: "overstapdossier.xml")
  }
}

/// The ground of a transfer, by its kind.
struct TransferBasis {
  let purpose: PurposeCode
  let article: String
  let content: String
  let support: LegalSupport

  /// The purpose of the consent for going from one secondary school to another.
  static let consentPurpose: ConsentPurposeCode = "vovo"

  init(_ kind: TransferKind) {
    switch kind {
    case .primary, .secondary:
      (purpose, article) = ("B4", "WPO 42")
      support = .law(article: article)
    case .supportBody:
      (purpose, article) = ("B3", "WPO 18a")
      support = .publicTask(reason: article)
    case .withinSecondary:
      (purpose, article) = ("T", "AVG 6(1)(a)")
      support = .consent(Self.consentPurpose)
    }
    content = "Besluit uitwisseling leer- en begeleidingsgegevens 2"
  }
}

extension DisclosureMaking {
  /// The items that were typed, looked up and judged one by one.
  func parts(_ given: [DisclosedPartGiven]) throws -> [DisclosedPart] {
    let offer = desk.offer
    let parts = try given.map { try $0.part(of: offer) }
    do throws(DisclosureRefusal) {
      try offer.check(parts)
    } catch {
      throw Refusal.disclosure(error)
    }
    return parts
  }
}

extension Office {
  /// What people of the family are called, for who may see it.
  func names(of people: [RequesterPerson], in pupil: PupilID) throws -> [RequesterPerson: String] {
    var names: [RequesterPerson: String] = [:]
    for person in people {
      guard case .guardian(let sheet) = person else { continue }
      names[person] = try guardianName(sheet, of: pupil)
    }
    return names
  }
}

extension ExtractPart {
  /// The same with every text as a page may show it.
  fileprivate func showing(_ shown: (String) -> String) -> ExtractPart {
    var part = self
    for sheet in part.sheets.indices {
      for field in part.sheets[sheet].fields.indices {
        part.sheets[sheet].fields[field].text = shown(part.sheets[sheet].fields[field].value)
      }
    }
    return part
  }
}
