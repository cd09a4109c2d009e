import DossierCore

/// What one holder can give of one category for a request, and how items are made of it.
///
/// Everything comes through the gate of the holder. A freeze and a missing consent do not stand in
/// the way here: who asks for their own data is not refused them because they had them frozen, and
/// what is still kept without consent is told as well.
struct ContributionDesk {
  let office: Office
  let request: RequestCase
  let category: DataCategory
  let facts: PupilFacts
  let contents: CategoryContents
  private let seesDocuments: Bool
  private let earlier: [RoleCode: ContributedContent]

  /// Opens a category; throws `notFound` when the holder may not change it or its pupil is elsewhere.
  init(_ office: Office, _ request: RequestCase, _ code: CategoryCode, _ facts: PupilFacts) throws {
    guard let category = office.policy.category(code), !category.isExistenceHidden,
      office.policy.matrix.cell(office.role, code).access == .change,
      office.gate.verdict(on: category, of: facts).state == .visible
    else { throw Refusal.notFound(.category) }
    self.office = office
    self.request = request
    self.category = category
    self.facts = facts
    contents = try office.contents(of: code, pupil: facts.pupil)
    earlier = try office.contributed(to: request.id, in: category)
    seesDocuments = office.gate.verdictOnDocuments(in: category, of: facts).state == .visible
  }

  /// The documents that can be given.
  var documents: [StoredValue<DocumentDescription>] {
    seesDocuments ? contents.documents.filter { $0.content.removal == nil } : []
  }

  /// Whether a record says something about others, as far as is known beforehand.
  ///
  /// A sheet about a parent is about somebody else than the pupil, unless that parent asks.
  func mentionsOthers(_ record: RecordID) -> Bool {
    if let entry = contents.entries.first(where: { $0.record == record }) {
      return entry.content.mentionsOthers
    }
    guard category.code == Guardianship.category else { return false }
    return request.intake.requester.principal != .guardian(record)
      && contents.sheets.contains { $0.record == record }
  }

  /// The filled fields of a sheet that the holder may give.
  ///
  /// A number that the screen masks is given whole: the reason it is asked for is the request. What
  /// is secret because the sheet says so is only given by name.
  func fields(
    of sheet: Sheet, includingSecret: Bool
  ) -> [(field: DataField, cell: FieldCell)] {
    let known = category.fields.compactMap { field -> (DataField, FieldCell)? in
      guard let cell = sheet.cells[field.code] else { return nil }
      let verdict = office.gate.verdict(
        on: field, in: category, of: facts, value: { sheet[$0] })
      guard verdict.state == .visible || verdict.state == .masked && verdict.reason == .masked,
        includingSecret || !isSecret(field, in: sheet)
      else { return nil }
      return (field, cell)
    }
    // A field that the policy dropped still counts: what is kept is told.
    let dropped = sheet.cells.filter { code, _ in !category.fields.contains { $0.code == code } }
    return known
      + dropped.sorted { $0.key < $1.key }.map { code, cell in
        (DataField(code: code, label: code.text, kind: .text), cell)
      }
  }

  /// Whether a field is for few eyes because another field of the sheet says so.
  func isSecret(_ field: DataField, in sheet: Sheet) -> Bool {
    field.audience != nil && field.audienceWhen.map { sheet[$0] == FieldValue.yes } ?? false
  }

  /// The passages that other holders take out of the same version of an item.
  ///
  /// Two roles may keep a category. What one of them found to be about somebody else stays out,
  /// whoever contributes last.
  func redactionsOfOthers(_ item: RequestItem, version: Int) -> [Redaction] {
    earlier.filter { $0.key != office.role }.values
      .flatMap { $0.redactions(of: item, version: version) }
  }

  /// The passages that this role took out of an item before.
  func ownRedactions(_ item: RequestItem, version: Int) -> [Redaction] {
    earlier[office.role]?.redactions(of: item, version: version) ?? []
  }
}
