import DossierCore

/// The fields and records of an extract with what became of each: placed, or left out and why.
///
/// They are only reached through it, so that nothing leaves the extract unrecorded and whatever
/// nobody asked for is named as left out in the end.
struct OsoLedger {
  struct Place: Hashable {
    var code: FieldCode
    var record: RecordID
  }

  enum Fate: Hashable {
    case placed
    case leftOut(OsoOmission.Reason)
  }

  let profile: OsoProfile
  let statuses: [OsoCategory: OsoCategoryStatus]
  let extract: DossierExtract
  private var fates: [Place: Fate] = [:]
  /// What became of entries and documents.
  var recordFates: [RecordID: Fate] = [:]
  /// Fields that the transfer itself fills, without any sheet.
  var transferFields: Set<FieldCode> = []

  init(_ extract: DossierExtract, profile: OsoProfile, statuses: [OsoCategory: OsoCategoryStatus]) {
    self.extract = extract
    self.profile = profile
    self.statuses = statuses
    for sheet in extract.parts.flatMap(\.sheets) {
      for field in sheet.fields {
        guard let reason = Self.refusal(of: field, in: profile) else { continue }
        leave([field.code], in: sheet, because: reason)
      }
    }
    refuseRecords()
  }

  /// What keeps a field out before anybody looks at its value.
  private static func refusal(
    of field: ExtractField, in profile: OsoProfile
  ) -> OsoOmission.Reason? {
    if OsoForbiddenFields.codes.contains(field.code) { return .forbidden }
    let isNumber = OsoForbiddenFields.personalNumbers.contains(field.code)
    if isNumber, !profile.mayHoldPersonalNumber { return .numberNotAllowed }
    if !profile.isTransfer, field.source != .guardian, field.source != .pupil {
      return .notSupplied
    }
    return nil
  }

  func sheets(_ category: CategoryCode) -> [ExtractSheet] {
    extract.parts.filter { $0.category == category }.flatMap(\.sheets)
  }

  func sheet(_ category: CategoryCode) -> ExtractSheet? {
    sheets(category).first
  }

  /// Why nothing may stand in a category of the standard; `nil` when something may.
  func closure(of category: OsoCategory) -> OsoOmission.Reason? {
    switch statuses[category] {
    case .mandatory, .optional: nil
    case .forbidden: .categoryForbidden
    case .optedOut, nil: .categoryOptedOut
    }
  }

  /// The field, when it is there, filled and may be used for a category; it counts as placed.
  ///
  /// Who cannot use it after all says so with `leave`.
  mutating func field(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory
  ) -> ExtractField? {
    guard let sheet, let field = sheet.fields.first(where: { $0.code == code }) else { return nil }
    let place = Place(code: code, record: sheet.record)
    if case .leftOut = fates[place] { return nil }
    if let reason = closure(of: category) {
      fates[place] = .leftOut(reason)
      return nil
    }
    guard sheet.value(code) != nil else { return nil }
    fates[place] = .placed
    return field
  }

  /// The stored value of a field, without blanks around it.
  mutating func value(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory
  ) -> String? {
    field(code, in: sheet, for: category).flatMap { _ in sheet?.value(code) }
  }

  /// The value in another form; a value that has none is left out as not accepted.
  mutating func value<Form>(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory,
    as form: (String) -> Form?
  ) -> Form? {
    guard let sheet, let text = value(code, in: sheet, for: category) else { return nil }
    guard let value = form(text) else {
      leave([code], in: sheet, because: .valueNotAccepted)
      return nil
    }
    return value
  }

  /// Says why fields are left out; the first reason stays.
  mutating func leave(
    _ codes: [FieldCode], in sheet: ExtractSheet?, because reason: OsoOmission.Reason
  ) {
    guard let sheet else { return }
    for code in codes where sheet.fields.contains(where: { $0.code == code }) {
      let place = Place(code: code, record: sheet.record)
      if case .leftOut = fates[place] { continue }
      fates[place] = .leftOut(reason)
    }
  }

  func fate(of code: FieldCode, in sheet: ExtractSheet) -> Fate? {
    fates[Place(code: code, record: sheet.record)]
  }

  func isPlaced(_ code: FieldCode) -> Bool {
    transferFields.contains(code) || fates.contains { $0.key.code == code && $0.value == .placed }
  }

  func holds(_ code: FieldCode) -> Bool {
    extract.parts.contains { part in part.sheets.contains { $0.value(code) != nil } }
  }
}
