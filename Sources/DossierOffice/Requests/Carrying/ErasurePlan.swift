import DossierCore

/// What is erased of one category: found in the store, and nothing in it that may not go.
struct ErasurePlan {
  let category: DataCategory
  /// The sheets; each with the fields that go, or `nil` when the whole sheet goes.
  var sheets: [(stored: StoredValue<Sheet>, fields: Set<FieldCode>?)] = []
  var entries: [StoredValue<DossierEntry>] = []
  var documents: [StoredValue<DocumentDescription>] = []
  /// Everything that requesters had added in the category.
  var statements: [StoredValue<RequesterStatement>] = []
  /// Words in the register of consents that later ones took the place of.
  var consents: [StoredValue<ConsentEvent>] = []

  /// How many filled fields, entries and documents go.
  var count: Int {
    let fields = sheets.map { sheet in
      let filled = Set(sheet.stored.content.cells.keys)
      return sheet.fields.map { filled.intersection($0).count } ?? filled.count
    }
    return fields.reduce(0, +) + entries.count + documents.count + consents.count
  }

  /// Finds the parts of a line; throws `notFound` for a part that is none of the category's.
  init(_ line: CategoryErasure, in category: DataCategory, _ contents: CategoryContents) throws {
    self.category = category
    statements = contents.statements
    guard !line.parts.isEmpty else {
      sheets = contents.sheets.map { ($0, nil) }
      entries = contents.entries
      documents = contents.documents
      consents = contents.erasableConsents
      return
    }
    for part in line.parts { try add(part, contents) }
  }

  /// Finds what was erased before and came back with an older store; what did not is passed over.
  init(again parts: ErasedParts, in category: DataCategory, _ contents: CategoryContents) {
    self.category = category
    statements = contents.statements
    let gone = Set(parts.records)
    sheets = contents.sheets.compactMap { sheet in
      if gone.contains(sheet.record) { return (sheet, nil) }
      let fields = parts.sheets.first { $0.record == sheet.record }?.fields
      return fields.map { (sheet, Set($0)) }
    }
    entries = contents.entries.filter { gone.contains($0.record) }
    documents = contents.documents.filter { gone.contains($0.record) }
    consents = contents.consents.filter { gone.contains($0.record) }
  }

  private mutating func add(_ part: RequestItem, _ contents: CategoryContents) throws {
    switch part {
    case .wholeDossier, .category: throw Refusal.notFound(.field)
    case .field(let code, let wanted):
      let found = contents.sheets.filter { wanted == nil || $0.record == wanted }
      guard wanted == nil || !found.isEmpty else { throw Refusal.notFound(.sheet) }
      for sheet in found { add([code], of: sheet) }
    case .record(let id):
      if let sheet = contents.sheets.first(where: { $0.record == id }) {
        add(nil, of: sheet)
      } else if let entry = contents.entries.first(where: { $0.record == id }) {
        entries.append(entry)
      } else if let document = contents.documents.first(where: { $0.record == id }) {
        documents.append(document)
      } else if let word = contents.consents.first(where: { $0.record == id }) {
        guard contents.erasableConsents.contains(word) else {
          throw Refusal.consent(.proofStays)
        }
        consents.append(word)
      } else {
        throw Refusal.notFound(.entry)
      }
    }
  }

  private mutating func add(_ fields: Set<FieldCode>?, of sheet: StoredValue<Sheet>) {
    guard let place = sheets.firstIndex(where: { $0.stored.record == sheet.record }) else {
      sheets.append((sheet, fields))
      return
    }
    // The whole sheet takes its fields along.
    guard let fields, let earlier = sheets[place].fields else { return sheets[place].fields = nil }
    sheets[place].fields = earlier.union(fields)
  }

  /// The records of which nothing stays.
  var records: [RecordID] {
    sheets.filter { $0.fields == nil }.map(\.stored.record) + entries.map(\.record)
      + documents.map(\.record) + consents.map(\.record)
  }

  /// The parts by name, as requests and restrictions name them.
  var items: [RequestItem] {
    let fields = sheets.flatMap { sheet in
      (sheet.fields ?? Set(sheet.stored.content.cells.keys)).sorted()
        .map { RequestItem.field($0, sheet: sheet.stored.record) }
    }
    let others = entries.map(\.record) + documents.map(\.record) + consents.map(\.record)
    return fields + others.map { .record($0) }
  }
}

extension CategoryContents {
  /// The words that may go: the proof of what was said last stays.
  fileprivate var erasableConsents: [StoredValue<ConsentEvent>] {
    ConsentProof(consents.map(\.content)).erasable.map { consents[$0] }
  }
}
