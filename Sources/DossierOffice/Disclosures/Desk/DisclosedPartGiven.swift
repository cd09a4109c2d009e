package import DossierCore

/// What goes out of one category, as it is typed.
package struct DisclosedPartGiven: Hashable, Sendable, Codable {
  /// The category.
  package var category: CategoryCode
  /// Why the recipient needs it.
  package var reason: String
  /// Fields of sheets.
  package var fields: [FieldCode]?
  /// The sheet they are on; every sheet that has them when left out.
  package var sheet: RecordID?
  /// Entries and documents.
  package var records: [RecordID]?
  /// Each of them one by one, instead of the three above.
  package var items: [RequestItemGiven]?

  /// Names what goes out.
  package init(
    category: CategoryCode, reason: String, fields: [FieldCode]? = nil, sheet: RecordID? = nil,
    records: [RecordID]? = nil, items: [RequestItemGiven]? = nil
  ) {
    self.category = category
    self.reason = reason
    self.fields = fields
    self.sheet = sheet
    self.records = records
    self.items = items
  }

  /// The items of the offer that it names.
  func part(of offer: DisclosureOffer) throws -> DisclosedPart {
    let offered = offer.category(category)?.items.map(\.item) ?? []
    let chosen = try (fields ?? []).flatMap { code in
      let found = offered.filter { item in
        guard case .field(code, let place) = item else { return false }
        return sheet == nil || place == sheet
      }
      guard !found.isEmpty || offer.category(category)?.bar != nil else {
        throw Refusal.disclosure(.notThere(.field(code, sheet: sheet)))
      }
      return found
    }
    let named =
      try items?.map { try exact($0) } ?? chosen + (records ?? []).map { .record($0) }
    // A category that stays out as a whole has no items to name: the rules say why.
    let isClosed = offer.category(category)?.bar != nil
    return DisclosedPart(
      category: category, reason: try typed(reason),
      items: named.isEmpty && isClosed ? [.category(category)] : named)
  }

  private func exact(_ given: RequestItemGiven) throws -> RequestItem {
    if let field = given.field { return .field(field, sheet: given.sheet) }
    guard let record = given.record else {
      throw Refusal.disclosure(.notThere(.category(category)))
    }
    return .record(record)
  }
}
