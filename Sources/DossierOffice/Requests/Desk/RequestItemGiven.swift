package import DossierCore

/// A part of a dossier as it is typed or written in JSON; nothing given means the whole dossier.
///
/// At most one of the three says which part; `sheet` goes with `field`.
package struct RequestItemGiven: Hashable, Sendable, Codable {
  /// A category.
  package var category: CategoryCode?
  /// A field.
  package var field: FieldCode?
  /// The sheet of that field, where its category has several.
  package var sheet: RecordID?
  /// An entry or document.
  package var record: RecordID?

  /// Names a part.
  package init(
    category: CategoryCode? = nil, field: FieldCode? = nil, sheet: RecordID? = nil,
    record: RecordID? = nil
  ) {
    self.category = category
    self.field = field
    self.sheet = sheet
    self.record = record
  }

  /// The written form of a part.
  package init(_ item: RequestItem) {
    switch item {
    case .wholeDossier: self.init()
    case .category(let code): self.init(category: code)
    case .field(let code, let sheet): self.init(field: code, sheet: sheet)
    case .record(let record): self.init(record: record)
    }
  }

  /// The part; throws `notFound` for a category or field that the policy does not know.
  ///
  /// One of which even the existence is hidden counts as unknown, whoever names it: requests are
  /// read by more people than it is.
  func item(_ policy: Policy) throws -> RequestItem {
    switch (category, field, record) {
    case (nil, nil, nil): return .wholeDossier
    case (let code?, nil, nil):
      guard policy.category(code)?.isExistenceHidden == false else {
        throw Refusal.notFound(.category)
      }
      return .category(code)
    case (nil, let code?, nil):
      guard policy.field(code)?.category.isExistenceHidden == false else {
        throw Refusal.notFound(.field)
      }
      return .field(code, sheet: sheet)
    case (nil, nil, let record?): return .record(record)
    default: throw Refusal.notFound(.field)
    }
  }
}

extension [RequestItemGiven] {
  /// The parts as a scope; an empty list means the whole dossier, the same part twice throws.
  func scope(_ policy: Policy) throws -> RequestScope {
    guard !isEmpty else { return .wholeDossier }
    let items = try map { try $0.item(policy) }
    guard let scope = RequestScope(items) else {
      let twice = items.enumerated().first { items[..<$0.offset].contains($0.element) }
      throw Refusal.request(.namedTwice(twice?.element ?? .wholeDossier))
    }
    return scope
  }
}
