import DossierCore
import DossierOffice

/// What a holder decides about one item, before it is sent.
struct ItemDraft: Hashable, Sendable {
  let item: ContributionAnswer.Item
  /// Whether it goes along.
  var isGiven: Bool
  /// Whether somebody looked what it says about others.
  var isChecked: Bool
  /// What is taken out of it.
  var passages: [PassageGiven]

  init(_ item: ContributionAnswer.Item) {
    self.item = item
    isGiven = item.isGiven
    isChecked = !item.passages.isEmpty
    passages = item.passages
  }

  /// Whether somebody must still look what it says about others (R-O-8.2-5).
  var isUnseen: Bool { isGiven && item.mentionsOthers && !isChecked }

  /// The same item in the same version: what was decided about another one does not fit.
  func isAbout(_ other: ItemDraft) -> Bool {
    item.record == other.item.record && item.field == other.item.field
      && item.version == other.item.version
  }

  /// Whether a note is about this item in this version.
  func isNamed(by given: ItemGiven) -> Bool {
    let (one, other) = (self.given, given)
    return one.record == other.record && one.field == other.field && one.sheet == other.sheet
      && one.version == other.version
  }

  /// As the office takes it.
  var given: ItemGiven {
    ItemGiven(
      record: item.field == nil ? item.record : nil, field: item.field,
      sheet: item.field == nil ? nil : item.record, version: item.version,
      isChecked: isChecked ? true : nil, passages: passages.isEmpty ? nil : passages)
  }
}
