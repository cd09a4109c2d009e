import DossierCore
import DossierOffice
import ScreenKit

/// One sheet as a form: made from the policy, with what was stored when it was read.
///
/// It compares what is typed with what was *seen*, never with what the form began with: a colleague
/// may have changed the stored value in between.
struct SheetPaper: Sendable {
  let category: DataCategory
  let today: CalendarDate
  var form: Form<EditField>
  /// The stored values that the user saw, by field.
  private(set) var seen: [FieldCode: String]
  private let editable: [DataField]

  /// Makes the form of a stored sheet.
  init(
    _ category: DataCategory, _ sheet: SheetAnswer, isEnrolled: Bool,
    revealed: [FieldCode: String], today: CalendarDate
  ) {
    let lines = sheet.fields.compactMap { answer in
      category.fields.first { $0.code == answer.code }.map { field in
        PaperLine(field, answer, revealed: revealed[answer.code])
      }
    }
    // A necessity of which the day has come is asked again, beside the values.
    let question: NecessityQuestion =
      sheet.necessity.map { $0.review > today ? .none : .again } ?? .first
    self.init(category, lines, isEnrolled: isEnrolled, question, today: today)
  }

  /// Makes an empty form, for one more sheet of a category that repeats.
  init(newIn category: DataCategory, for role: RoleCode, today: CalendarDate) {
    let lines = category.fields.compactMap { field -> PaperLine? in
      let isSeen = field.audienceWhen != nil || field.audience?.contains(role) ?? true
      return field.isManaged || !isSeen ? nil : PaperLine(new: field)
    }
    self.init(category, lines, isEnrolled: false, .first, today: today)
  }

  private init(
    _ category: DataCategory, _ lines: [PaperLine], isEnrolled: Bool,
    _ question: NecessityQuestion, today: CalendarDate
  ) {
    self.category = category
    self.today = today
    editable = lines.filter(\.mayChange).map(\.field)
    seen = Dictionary(
      uniqueKeysWithValues: lines.filter(\.mayChange).compactMap { line in
        line.stored.map { (line.field.code, $0) }
      })
    let needsAll = category.code != PupilName.category || isEnrolled
    var fields = lines.map { line in
      line.mayChange
        ? PolicyField.field(
          EditField.field(line.field.code), line.field, value: line.stored,
          isRequired: line.field.isRequired && needsAll, today: today)
        : PolicyField.fixed(
          EditField.field(line.field.code), label: line.field.label, text: line.shown)
    }
    fields += Self.closing(category, question, today: today)
    form = Form(fields, words: FormWording.words())
  }

  /// Reason and source stand at the end: they belong to the change, not to the sheet.
  private static func closing(
    _ category: DataCategory, _ question: NecessityQuestion, today: CalendarDate
  ) -> [FormField<EditField>] {
    var fields: [FormField<EditField>] = []
    if category.needsNecessity, question != .none {
      // A review that is late is asked for, and stops no other change.
      let isRequired = question == .first
      fields.append(
        PolicyField.text(
          .necessity, label: FormWording.necessityLabel, limit: 400, isRequired: isRequired,
          hint: FormWording.necessityHint, today: today,
          heading: isRequired ? FormWording.necessityHeading : FormWording.reviewHeading))
      fields.append(
        PolicyField.date(
          .review, label: FormWording.reviewLabel, isRequired: isRequired,
          hint: FormWording.reviewHint, today: today))
    }
    fields.append(PolicyField.source(.source))
    return fields
  }

  /// Whether there is anything that can be filled in.
  var isEditable: Bool { !editable.isEmpty }

  /// The changes as they would be saved: what was seen, and what it must become.
  var edits: [FieldEdit] {
    editable.compactMap { field in
      let typed = form.value(.field(field.code))
      guard isChanged(field, typed) else { return nil }
      return FieldEdit(
        field: field.code, seen: seen[field.code], value: typed.isEmpty ? nil : typed)
    }
  }

  /// What is typed in changed fields, for a draft.
  var typed: [FieldCode: String] {
    Dictionary(uniqueKeysWithValues: edits.map { ($0.field, $0.value ?? "") })
  }

  /// Where the values came from, once it was chosen.
  var source: DataSource? { DataSource(rawValue: form.value(.source)) }

  /// Whether why and until when do not stand together.
  var isHalfReviewed: Bool {
    form.value(.necessity).isEmpty != form.value(.review).isEmpty
  }

  /// Why special data are recorded, where that was asked.
  var necessity: NecessityGiven? {
    let reason = form.value(.necessity)
    guard !reason.isEmpty,
      let review = try? CalendarDate(typed: form.value(.review), as: .any, today: today)
    else { return nil }
    return NecessityGiven(reason: reason, review: review)
  }

  /// Puts back what a draft holds, with the cursor on the first field that it changes.
  ///
  /// Its own `seen` finds what changed since.
  mutating func restore(_ draft: SheetDraft) {
    if let first = editable.first(where: { draft.typed[$0.code] != nil }) {
      _ = form.begin(at: .field(first.code))
    }
    for field in editable {
      guard let typed = draft.typed[field.code] else { continue }
      seen[field.code] = draft.seen[field.code]
      form.set(.field(field.code), to: typed)
    }
  }

  /// Takes what is stored now; returns the labels of fields that changed, and of those of them that
  /// the user is changing too.
  mutating func refresh(from sheet: SheetAnswer) -> (changed: [String], crossed: [String]) {
    var changed: [String] = []
    var crossed: [String] = []
    for answer in sheet.fields where answer.state == .visible && answer.mayChange {
      guard let field = editable.first(where: { $0.code == answer.code }),
        answer.value != seen[field.code]
      else { continue }
      if isChanged(field, form.value(.field(field.code))) {
        crossed.append(field.label)
      } else {
        seen[field.code] = answer.value
        form.set(.field(field.code), to: shown(answer.value, field))
        changed.append(field.label)
      }
    }
    return (changed, crossed)
  }

  /// After saving: what is typed is what is stored, and the source is that of the next change too.
  mutating func settle() {
    for edit in edits {
      let field = editable.first { $0.code == edit.field }
      seen[edit.field] = edit.value.flatMap { try? field?.canonical(of: $0, today: today) }
    }
    form.settle()
  }

  /// Takes a colleague's values as seen; keeps what is typed, or puts theirs in its place.
  mutating func resolve(_ conflicts: [FieldConflict], keepsMine: Bool) {
    for conflict in conflicts {
      seen[conflict.field] = conflict.theirs
      guard !keepsMine, let field = editable.first(where: { $0.code == conflict.field }) else {
        continue
      }
      form.set(.field(field.code), to: shown(conflict.theirs, field))
    }
  }

  private func isChanged(_ field: DataField, _ typed: String) -> Bool {
    do {
      return try field.canonical(of: typed, today: today) != seen[field.code]
    } catch {
      // What cannot be stored yet was typed all the same.
      return true
    }
  }

  private func shown(_ value: String?, _ field: DataField) -> String {
    guard let value else { return "" }
    return field.kind == .choice || field.kind == .yesNo ? value : field.display(of: value)
  }
}

/// Whether a form asks why special data are necessary: not, for the first time, or again.
private enum NecessityQuestion { case none, first, again }
