import DossierCore
import DossierOffice

/// Puts the corrections of a request beside the dossier.
struct CorrectionSheet {
  private let answer: RequestAnswer
  private let dossier: DossierAnswer?
  private let workplace: Workplace

  init(_ answer: RequestAnswer, _ dossier: DossierAnswer?, at workplace: Workplace) {
    self.answer = answer
    self.dossier = dossier
    self.workplace = workplace
  }

  /// The corrections in the order in which they were asked.
  var lines: [CorrectionLine] {
    guard case .rectification(let corrections) = answer.intake.wish else { return [] }
    let names = CasePaper(answer, at: workplace).names
    return corrections.map { wanted in
      CorrectionLine(
        wanted: wanted, name: names.name(wanted.item), old: shown(wanted.old, of: wanted.item),
        proposed: wanted.nature == .fact
          ? shown(wanted.proposed, of: wanted.item) : wanted.proposed,
        state: state(wanted), current: current(wanted))
    }
  }

  /// A typed value in the form in which the dossier shows it.
  private func shown(_ typed: String, of item: RequestItem) -> String {
    guard case .field(let code, _) = item, let field = workplace.policy.field(code)?.field,
      !typed.isEmpty
    else { return typed }
    return field.display(of: canonical(typed, code))
  }

  private func state(_ wanted: ProposedCorrection) -> CorrectionLine.State {
    if let day = answer.progress.corrected[wanted.item] { return .done(day) }
    guard let decision = answer.progress.stage.decision?.decision else {
      // A wrong fact is corrected at once, before anybody decides (R-O-8.3-2).
      return wanted.nature == .fact ? .toDo : .undecided
    }
    if decision.refusedItems.contains(wanted.item) { return .refused }
    return decision.grantedItems.contains(wanted.item) ? .toDo : .undecided
  }

  private func current(_ wanted: ProposedCorrection) -> CorrectionLine.Current {
    switch wanted.item {
    case .field(let code, let sheet): current(wanted, code, sheet)
    case .record(let record): current(wanted, record)
    case .wholeDossier, .category: .unseen
    }
  }

  private func current(
    _ wanted: ProposedCorrection, _ code: FieldCode, _ sheet: RecordID?
  ) -> CorrectionLine.Current {
    let owner = workplace.policy.field(code)?.category.code
    if isFrozen(owner) { return .frozen }
    let sheets = (dossier?.categories ?? []).flatMap(\.sheets)
      .filter { sheet == nil || $0.record == sheet }
    let found = sheets.flatMap(\.fields).filter { $0.code == code }
    guard found.count == 1, let field = found.first else { return .unseen }
    if field.state == .restricted { return .frozen }
    guard field.state == .visible else { return .unseen }
    let (stored, text) = (field.value ?? "", field.text ?? "")
    if stored == canonical(wanted.old, code) { return .asAsked(text) }
    if stored == canonical(wanted.proposed, code), wanted.nature == .fact {
      return .corrected(text)
    }
    return .other(stored: stored, text: text)
  }

  private func current(
    _ wanted: ProposedCorrection, _ record: RecordID
  ) -> CorrectionLine.Current {
    let entries = (dossier?.categories ?? []).flatMap(\.entries)
    guard let entry = entries.first(where: { $0.record == record }) else {
      // Of a frozen category nothing is listed: it may be one of those.
      let isSomeFrozen = dossier?.categories.contains { $0.state == .restricted } ?? false
      return isSomeFrozen ? .frozen : .unseen
    }
    guard entry.freeze == nil else { return .frozen }
    guard wanted.nature == .fact else { return .asAsked(wanted.old) }
    let text = entry.entry.text
    let count =
      wanted.old.isEmpty
      ? 0
      : text.split(
        separator: wanted.old, omittingEmptySubsequences: false
      ).count - 1
    if count == 1 { return .asAsked(wanted.old) }
    return text.contains(wanted.proposed) ? .corrected(wanted.proposed) : .passageMissing
  }

  private func isFrozen(_ category: CategoryCode?) -> Bool {
    dossier?.categories.contains { $0.code == category && $0.state == .restricted } ?? false
  }

  /// As it would be stored; what is no value of the field stays as it was typed.
  private func canonical(_ typed: String, _ code: FieldCode) -> String {
    guard let field = workplace.policy.field(code)?.field else { return typed }
    do throws(FieldFault) {
      return try field.canonical(of: typed, today: workplace.today) ?? ""
    } catch {
      return typed
    }
  }
}
