import DossierCore

/// What the program itself gives of a category: all of it, or what the family supplied.
///
/// Nobody looks at it, so nobody can take words out: what mentions others is left out and named.
struct SuppliedPart {
  private(set) var part: ExtractPart
  private(set) var omissions: [PackageOmission] = []
  /// Sheets of which the address is secret.
  private(set) var secretAddresses: Set<RecordID> = []

  private let office: Office
  private let category: DataCategory
  private let isPortability: Bool
  private let isSentDirectly: Bool
  private let requester: RequesterPerson
  let contents: CategoryContents

  init(_ office: Office, _ category: DataCategory, of request: RequestCase) throws {
    self.office = office
    self.category = category
    isPortability = request.kind == .portability
    isSentDirectly = request.isSentDirectly
    requester = request.intake.requester.principal
    part = ExtractPart(category: category.code, label: category.label)
    contents = try office.contents(of: category.code, pupil: request.intake.pupil)
    for sheet in contents.sheets { take(sheet) }
    for entry in contents.entries { take(entry) }
    for document in contents.documents where document.content.removal == nil { take(document) }
  }

  private mutating func take(_ stored: StoredValue<Sheet>) {
    let sheet = stored.content
    // Parents supply what is theirs; what is known of the other parent is not theirs to take.
    if category.code == Guardianship.category, requester != .guardian(stored.record) {
      if !sheet.cells.isEmpty { leave(.aboutOthers) }
      return
    }
    let labels = Dictionary(
      category.fields.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var fields: [ExtractField] = []
    for (code, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
      let field = labels[code] ?? DataField(code: code, label: code.text, kind: .text)
      if isSecret(field, in: sheet) {
        secretAddresses.insert(stored.record)
        leave(.secretAddress)
      } else if isSentDirectly, category.holdsPersonalNumber {
        leave(.personalNumber)
      } else if !isWanted(cell.source) {
        leave(.notSupplied)
      } else {
        fields.append(
          ExtractField(
            code: code, label: field.label, value: cell.value,
            text: office.display(cell.value, of: field), source: cell.source,
            statements: contents.statements(about: code, in: stored.record)))
      }
    }
    if !fields.isEmpty { part.sheets.append(ExtractSheet(record: stored.record, fields: fields)) }
  }

  private func isSecret(_ field: DataField, in sheet: Sheet) -> Bool {
    field.audience != nil && field.audienceWhen.map { sheet[$0] == FieldValue.yes } ?? false
  }

  private mutating func take(_ stored: StoredValue<DossierEntry>) {
    let entry = stored.content
    guard isWanted(entry.source) else {
      leave(.notSupplied)
      return
    }
    guard !entry.mentionsOthers, let text = RedactedText(entry.text, without: []) else {
      leave(.aboutOthers)
      return
    }
    var withdrawn: CalendarDate?
    if case .withdrawn(_, let day, _) = entry.state { withdrawn = day }
    part.entries.append(
      ExtractEntry(
        record: stored.record, date: entry.date, title: entry.title, text: text,
        source: entry.source, statements: contents.statements(about: stored.record),
        withdrawn: withdrawn))
  }

  private mutating func take(_ stored: StoredValue<DocumentDescription>) {
    let document = stored.content
    guard isWanted(document.source) else {
      leave(.notSupplied)
      return
    }
    part.documents.append(
      ExtractDocument(
        record: stored.record, date: document.added, title: document.title,
        fileType: document.fileType, size: document.size, source: document.source,
        statements: contents.statements(about: stored.record)))
  }

  private func isWanted(_ source: DataSource) -> Bool {
    !isPortability || source == .guardian || source == .pupil
  }

  /// Names what is left out, once for each reason.
  private mutating func leave(_ reason: PackageOmission.Reason) {
    let omission = PackageOmission(label: category.label, reason: reason)
    if !omissions.contains(omission) { omissions.append(omission) }
  }
}

extension DataCategory {
  /// Whether it is the category of the BSN: whatever else stands in it is part of one.
  fileprivate var holdsPersonalNumber: Bool {
    fields.contains { $0.kind == .bsn || $0.kind == .onderwijsnummer }
  }
}
