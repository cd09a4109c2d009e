import DossierCore

/// The fields of an extract with what became of each: placed, or left out and why.
///
/// Fields are only reached through it, so that no field leaves the extract unrecorded and whatever
/// nobody asked for is named as left out in the end.
struct OsoLedger {
  private struct Place: Hashable {
    var code: FieldCode
    var record: RecordID
  }

  private enum Fate: Hashable {
    case placed
    case leftOut(OsoOmission.Reason)
  }

  let profile: OsoProfile
  let statuses: [OsoCategory: OsoCategoryStatus]
  private let extract: DossierExtract
  private var fates: [Place: Fate] = [:]

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

  /// The field, when it is there, filled and may be used for a category; it counts as placed.
  ///
  /// Who cannot use it after all says so with `leave`.
  mutating func field(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory
  ) -> ExtractField? {
    guard let sheet, let field = sheet.fields.first(where: { $0.code == code }) else { return nil }
    let place = Place(code: code, record: sheet.record)
    if case .leftOut = fates[place] { return nil }
    switch statuses[category] {
    case .mandatory, .optional: break
    case .forbidden:
      fates[place] = .leftOut(.categoryForbidden)
      return nil
    case .optedOut, nil:
      fates[place] = .leftOut(.categoryOptedOut)
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

  func isPlaced(_ code: FieldCode) -> Bool {
    fates.contains { $0.key.code == code && $0.value == .placed }
  }

  func holds(_ code: FieldCode) -> Bool {
    extract.parts.contains { part in part.sheets.contains { $0.value(code) != nil } }
  }

  /// The placed fields, in the order of the extract.
  var placed: [ExtractField] {
    everyField.filter { fates[$0.place] == .placed }.map(\.field)
  }

  /// What is left out, in the order of the extract.
  var omissions: [OsoOmission] {
    extract.parts.flatMap { part -> [OsoOmission] in
      let fields = part.sheets.flatMap { sheet in
        sheet.fields.compactMap { field -> OsoOmission? in
          let subject = OsoOmission.Subject.field(field.code, sheet.record)
          switch fates[Place(code: field.code, record: sheet.record)] {
          case .placed: return nil
          case .leftOut(let reason): return OsoOmission(subject: subject, reason: reason)
          case nil: return OsoOmission(subject: subject, reason: .noPlace)
          }
        }
      }
      let entries = OsoOmission(subject: .entries(part.category), reason: .noPlace)
      let documents = OsoOmission(subject: .documents(part.category), reason: .noPlace)
      return fields + (part.entries.isEmpty ? [] : [entries])
        + (part.documents.isEmpty ? [] : [documents])
    }
  }

  private var everyField: [(place: Place, field: ExtractField)] {
    extract.parts.flatMap(\.sheets).flatMap { sheet in
      sheet.fields.map { (Place(code: $0.code, record: sheet.record), $0) }
    }
  }
}
