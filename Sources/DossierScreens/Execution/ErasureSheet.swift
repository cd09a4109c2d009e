import DossierCore
import DossierOffice

/// Finds what was granted and what it comes down to, category by category.
struct ErasureSheet {
  private let answer: RequestAnswer
  private let dossier: DossierAnswer
  private let workplace: Workplace
  private let names: RequestNames

  init(_ answer: RequestAnswer, _ dossier: DossierAnswer, at workplace: Workplace) {
    self.answer = answer
    self.dossier = dossier
    self.workplace = workplace
    names = CasePaper(answer, at: workplace).names
  }

  /// The lines of the proposal; what was refused stands there as well, for the second person.
  var drafts: [ErasureDraft] {
    let decision = answer.progress.stage.decision?.decision
    let refused = (decision?.items ?? []).compactMap { part -> ErasureDraft? in
      guard case .refused(let ground, let words) = part.verdict else { return nil }
      return draft(part.item, .refused(ground, words: words))
    }
    // What lies inside a category that goes stays apart from it; a refused category stays whole.
    let named = Set(refused.filter(\.parts.isEmpty).map(\.category))
    let granted = (decision?.grantedItems ?? []).flatMap { item in
      item == .wholeDossier
        ? everything.filter { !named.contains($0.category) } : [draft(item, nil)].compactMap(\.self)
    }
    return granted + refused
  }

  /// The categories that may hold something and that this role does not see.
  ///
  /// Only what is seen can be judged: when everything was granted, the rest must not be forgotten.
  var unseen: [String] {
    let decision = answer.progress.stage.decision?.decision
    guard decision?.grantedItems.contains(.wholeDossier) ?? false else { return [] }
    let decided = Set(decision?.refusedItems.compactMap { category(of: $0) } ?? [])
    return workplace.policy.categories.filter { category in
      category.isRecorded && !category.isExistenceHidden && !decided.contains(category.code)
        && !dossier.categories.contains { $0.code == category.code }
    }.map(\.label)
  }

  /// Every category in which something stands and that a request may name.
  private var everything: [ErasureDraft] {
    dossier.categories.filter { category in
      category.holdsSomething
        && workplace.policy.category(category.code)?.isExistenceHidden == false
    }.compactMap { draft(.category($0.code), nil) }
  }

  private func draft(_ item: RequestItem, _ bar: ErasureDraft.Bar?) -> ErasureDraft? {
    guard let code = category(of: item) else { return nil }
    var parts: [RequestItem] = []
    if item != .category(code) { parts = [item] }
    return ErasureDraft(
      category: code, name: names.name(item), parts: parts,
      bar: bar ?? self.bar(code, item))
  }

  private func category(of item: RequestItem) -> CategoryCode? {
    switch item {
    case .wholeDossier: nil
    case .category(let code): code
    case .field(let code, _): workplace.policy.field(code)?.category.code
    case .record(let record):
      dossier.categories.first { category in
        category.entries.contains { $0.record == record }
          || category.documents.contains { $0.record == record }
          || category.sheets.contains { $0.record == record }
      }?.code
    }
  }

  private func bar(_ code: CategoryCode, _ item: RequestItem) -> ErasureDraft.Bar? {
    guard let category = workplace.policy.category(code) else { return nil }
    // A hold may outlast a period of the law, so it is what counts of the two.
    if let hold = answer.holds.first(where: { $0.covers(code) }) { return .held(hold) }
    let field: DataField? =
      if case .field(let code, _) = item { workplace.policy.field(code)?.field } else { nil }
    let retention = RetentionBar(
      category: category, field: field, departure: departure, on: workplace.today)
    // The periods of the pupil administration are not about who was not admitted (R-O-8.4-3).
    let isRejected = enrolled(Enrolment.statusField) == EnrolmentStatus.rejected.rawValue
    if let retention, !isRejected { return .retention(retention) }
    if item == .category(code), [PupilName.category, Enrolment.category].contains(code) {
      return .identity
    }
    let shown = dossier.categories.first { $0.code == code }
    return shown?.state == .restricted ? .frozen : nil
  }

  /// The last day at school, as far as this role may see it.
  private var departure: CalendarDate? {
    enrolled(Enrolment.leftField).flatMap { CalendarDate(iso: $0) }
  }

  private func enrolled(_ field: FieldCode) -> String? {
    dossier.categories.first { $0.code == Enrolment.category }?.sheets.first?.fields
      .first { $0.code == field }?.value
  }
}

extension CategoryAnswer {
  /// Whether there is anything in it.
  fileprivate var holdsSomething: Bool {
    !entries.isEmpty || !documents.isEmpty || state == .restricted
      || sheets.contains { sheet in sheet.fields.contains { $0.text != nil } }
  }
}
