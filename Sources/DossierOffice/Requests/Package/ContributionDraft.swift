import DossierCore

/// What a holder gives of one category: the part to seal, and what the case says about it.
struct ContributionDraft {
  private let desk: ContributionDesk
  private var part: ExtractPart
  private var redacted: [ContributedContent.RedactedItem] = []
  /// What the case says about it.
  private(set) var items: [ContributedItem] = []
  /// The versions that were read; they must not have changed when the contribution is written.
  private(set) var versions: [RecordID: Int] = [:]

  /// Gives some items, or everything the holder may see.
  init(_ desk: ContributionDesk, _ given: [ItemGiven]?) throws {
    self.desk = desk
    part = ExtractPart(category: desk.category.code, label: desk.category.label)
    if let given {
      guard !given.isEmpty else { throw Refusal.request(.nothingNamed(.contributed)) }
      // Whole sheets first: a field that is named apart takes the place of the one in its sheet.
      for item in given where item.field == nil { try add(item) }
      for item in given where item.field != nil { try add(item) }
    } else {
      for sheet in desk.contents.sheets { try add(sheet, ItemGiven(), isWhole: true) }
      for entry in desk.contents.entries { try add(entry, ItemGiven()) }
      for document in desk.documents { try add(document, ItemGiven()) }
    }
    if isEverything { nameTheWhole() }
  }

  /// What is sealed.
  var content: ContributedContent { ContributedContent(part: part, redacted: redacted) }

  /// Whether all of the category is given, but for what is only given by name.
  private var isEverything: Bool {
    part.entries.count == desk.contents.entries.count
      && part.documents.count == desk.documents.count
      && desk.contents.sheets.allSatisfy { sheet in
        let fields = part.sheets.first { $0.record == sheet.record }?.fields.map(\.code) ?? []
        return desk.fields(of: sheet.content, includingSecret: false)
          .allSatisfy { fields.contains($0.field.code) }
      }
  }

  /// One line for the whole, and one for each item about which there is something to say.
  ///
  /// A case is a single record: naming five hundred reports one by one would fill it.
  private mutating func nameTheWhole() {
    let special = items.filter { $0.others != .none || isSecret($0.item) }
    items =
      [ContributedItem(item: .category(desk.category.code), version: 0, others: .none)] + special
  }

  private func isSecret(_ item: RequestItem) -> Bool {
    guard case .field(let code, let record) = item,
      let field = desk.category.fields.first(where: { $0.code == code }),
      let sheet = desk.contents.sheets.first(where: { $0.record == record })
    else { return false }
    return desk.isSecret(field, in: sheet.content)
  }

  private mutating func add(_ given: ItemGiven) throws {
    switch (given.record, given.field) {
    case (let record?, nil): try add(record: record, given)
    case (nil, let field?):
      let sheets = desk.contents.sheets.filter { sheet in
        (given.sheet ?? sheet.record) == sheet.record && sheet.content[field] != nil
      }
      guard !sheets.isEmpty else { throw Refusal.notFound(.field) }
      for sheet in sheets { try add(field, of: sheet, given) }
    default: throw Refusal.notFound(.field)
    }
  }

  private mutating func add(record: RecordID, _ given: ItemGiven) throws {
    if let sheet = desk.contents.sheets.first(where: { $0.record == record }) {
      try add(sheet, given, isWhole: false)
    } else if let entry = desk.contents.entries.first(where: { $0.record == record }) {
      try add(entry, given)
    } else if let document = desk.documents.first(where: { $0.record == record }) {
      try add(document, given)
    } else {
      throw Refusal.notFound(.entry)
    }
  }

  private mutating func add(
    _ sheet: StoredValue<Sheet>, _ given: ItemGiven, isWhole: Bool
  ) throws {
    // Words are taken out of one field: a place in a whole sheet means nothing.
    guard given.passages?.isEmpty ?? true else { throw Refusal.notFound(.field) }
    let fields = desk.fields(of: sheet.content, includingSecret: false)
    guard !fields.isEmpty else {
      if isWhole { return }
      throw Refusal.notFound(.sheet)
    }
    try note(.record(sheet.record), sheet.record, sheet.version, given, words: "")
    append(
      try fields.map { field, cell in
        let others = desk.redactionsOfOthers(
          .field(field.code, sheet: sheet.record), version: sheet.version)
        return try extractField(field, cell, of: sheet.record, without: others)
      }, to: sheet.record)
  }

  private mutating func add(
    _ code: FieldCode, of sheet: StoredValue<Sheet>, _ given: ItemGiven
  ) throws {
    let fields = desk.fields(of: sheet.content, includingSecret: true)
    guard let (field, cell) = fields.first(where: { $0.field.code == code }) else {
      throw Refusal.notFound(.field)
    }
    let text = desk.office.display(cell.value, of: field)
    let redactions = try note(
      .field(code, sheet: sheet.record), sheet.record, sheet.version, given, words: text)
    append([try extractField(field, cell, of: sheet.record, without: redactions)], to: sheet.record)
  }

  private func extractField(
    _ field: DataField, _ cell: FieldCell, of sheet: RecordID, without redactions: [Redaction]
  ) throws -> ExtractField {
    let whole = desk.office.display(cell.value, of: field)
    let text = try ContributedWords.line(whole, without: redactions)
    return ExtractField(
      code: field.code, label: field.label, value: redactions.isEmpty ? cell.value : text,
      text: text, source: cell.source,
      statements: desk.contents.statements(about: field.code, in: sheet))
  }

  private mutating func append(_ fields: [ExtractField], to sheet: RecordID) {
    guard let place = part.sheets.firstIndex(where: { $0.record == sheet }) else {
      part.sheets.append(ExtractSheet(record: sheet, fields: fields))
      return
    }
    // A field that is named after its sheet is the one that was looked at.
    let codes = Set(fields.map(\.code))
    part.sheets[place].fields.removeAll { codes.contains($0.code) }
    part.sheets[place].fields += fields
  }

  private mutating func add(_ stored: StoredValue<DossierEntry>, _ given: ItemGiven) throws {
    let entry = stored.content
    let redactions = try note(
      .record(stored.record), stored.record, stored.version, given,
      words: ContributedWords.words(title: entry.title, text: entry.text))
    let words = try ContributedWords(
      title: entry.title, text: entry.text, without: redactions)
    var withdrawn: CalendarDate?
    if case .withdrawn(_, let day, _) = entry.state { withdrawn = day }
    part.entries.append(
      ExtractEntry(
        record: stored.record, date: entry.date, title: words.title, text: words.text,
        source: entry.source, statements: desk.contents.statements(about: stored.record),
        withdrawn: withdrawn))
  }

  private mutating func add(
    _ stored: StoredValue<DocumentDescription>, _ given: ItemGiven
  ) throws {
    let document = stored.content
    let redactions = try note(
      .record(stored.record), stored.record, stored.version, given, words: document.title)
    part.documents.append(
      ExtractDocument(
        record: stored.record, date: document.added,
        title: try ContributedWords.line(document.title, without: redactions),
        fileType: document.fileType, size: document.size, source: document.source,
        statements: desk.contents.statements(about: stored.record)))
  }

  /// Notes an item in the version it has now, and says what is taken out of it.
  @discardableResult
  private mutating func note(
    _ item: RequestItem, _ record: RecordID, _ version: Int, _ given: ItemGiven, words: String
  ) throws -> [Redaction] {
    guard given.version.map({ $0 == version }) ?? true else { throw Refusal.stale }
    guard !items.contains(where: { $0.item == item }) else {
      throw Refusal.request(.namedTwice(item))
    }
    let own = try (given.passages ?? []).flatMap { try $0.redactions(in: words) }
    let redactions = own + desk.redactionsOfOthers(item, version: version)
    let others: ContributedItem.Others =
      if !redactions.isEmpty {
        .redacted(redactions.onePerReason)
      } else if desk.mentionsOthers(record), !(given.isChecked ?? false) {
        .notLookedAt
      } else {
        .none
      }
    items.append(ContributedItem(item: item, version: version, others: others))
    versions[record] = version
    if !redactions.isEmpty {
      redacted.append(
        ContributedContent.RedactedItem(item: item, version: version, redactions: redactions))
    }
    return redactions
  }
}
