import DossierCore
import DossierOffice
import ScreenKit

/// What can be done in a dossier (F9).
enum DossierAction: Sendable {
  case change, addSheet, history, reveal, lookFrozen, addEntry, readEntry, correctEntry,
    withdrawEntry
  case documents, consents, move, enrolment, grants, views, emergency, request, correction
  case disclose, disclosures, holders, transfers, holds
}

extension DossierScreen {
  /// What a key of this screen does.
  enum Action { case back, reread, new, consents, holders, actions }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), DossierWording.new, disabledReason: reason(against: .addEntry)), .new),
      KeyBinding(
        KeyHint(
          .control("k"), DossierWording.consents,
          disabledReason: reason(against: .consents)), .consents),
      KeyBinding(
        KeyHint(
          .control("v"), DisclosuresWording.holdersKey,
          disabledReason: reason(against: .holders)), .holders),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread:
      look = nil
      return question.map { .done($0) } ?? .handled
    case .new: return perform(DossierAction.addEntry)
    case .consents: return perform(DossierAction.consents)
    case .holders: return perform(DossierAction.holders)
    case .actions:
      actions = ActionList(title: dossier.listName, items)
      return .handled
    }
  }

  /// Enter: changes what may be changed, and shows all of what may only be read.
  mutating func open(_ line: DossierLine) -> Outcome<ScreenEffect> {
    if let words = dossier.statement(at: line) {
      notice.explain(
        Explanation(
          title: DossierWording.statement, what: words, now: DossierWording.statementStays))
      return .handled
    }
    if dossier.entry(at: line) != nil { return perform(DossierAction.readEntry) }
    if case .document = line { return perform(DossierAction.documents) }
    if reason(against: .change) == nil { return perform(DossierAction.change) }
    if let topic = fieldHelp {
      let field = dossier.field(at: line)?.field
      let title = field?.label ?? dossier.categories[line.category].label
      if let text = field?.text, text.count > TextScreen.boxLimit {
        return .done(
          .push(TextScreen(title: "\(title) - \(dossier.listName)", text: text, policy: policy)))
      }
      let isMasked = field?.state == .masked
      let text = isMasked ? field.map(DossierWording.masked) : field?.text
      notice.explain(Explanation(title: title, what: text ?? "", now: topic.text))
    }
    return .handled
  }

  mutating func perform(_ action: DossierAction) -> Outcome<ScreenEffect> {
    guard let line else { return .handled }
    let category = dossier.categories[line.category]
    switch action {
    case .change:
      let field = dossier.field(at: line)?.field.code
      return edit(category, sheet: dossier.sheet(at: line)?.record, at: field)
    case .addSheet: return edit(category, sheet: nil, at: nil)
    case .history, .reveal: return performOnField(action, line)
    case .lookFrozen:
      frozenBox = FrozenLookBox(workplace.policy)
      return .handled
    case .addEntry:
      return .done(.push(EntryForm.new(in: category, of: dossier, at: workplace)))
    case .readEntry, .correctEntry, .withdrawEntry: return performOnEntry(action, line)
    case .documents: return .done(.push(DocumentsScreen(workplace, pupil: pupil, look: look)))
    case .consents:
      return .done(
        .push(PupilConsentsScreen(workplace, pupil: pupil, name: dossier.listName)))
    case .move:
      guard let school = dossier.school else { return .handled }
      return .done(
        .push(GroupScreen(workplace, pupil: pupil, name: dossier.listName, school: school)))
    case .enrolment:
      return .done(
        .push(
          EnrolmentForm.screen(
            pupil: pupil, name: dossier.listName, status: dossier.status ?? .applied,
            at: workplace)))
    case .disclose, .disclosures, .holders, .transfers:
      return performOnDisclosures(action, line)
    case .holds:
      return .done(.push(HoldsScreen(workplace, pupil: pupil, name: dossier.listName)))
    case .grants:
      return .done(.push(PupilGrantsScreen(workplace, pupil: pupil, name: dossier.listName)))
    case .views: return .done(.push(JournalReasonScreen(workplace, pupil: pupil)))
    case .request:
      return .done(
        .push(NewRequestScreen(workplace, pupil: pupil, name: dossier.listName)))
    case .correction:
      return .done(
        .push(
          NewRequestScreen(
            workplace, pupil: pupil, name: dossier.listName, about: dossier.subject(at: line))))
    case .emergency:
      return .done(
        .push(
          EmergencyForm.open(pupil: pupil, name: dossier.listName, at: workplace, next: .back)))
    }
  }

  private mutating func performOnField(
    _ action: DossierAction, _ line: DossierLine
  ) -> Outcome<ScreenEffect> {
    guard let (sheet, field) = dossier.field(at: line) else { return .handled }
    if case .history = action {
      let query = FieldHistoryQuery(pupil: pupil, field: field.code, sheet: sheet.record)
      return .done(
        .push(HistoryScreen(query, label: field.label, name: dossier.listName, policy: policy)))
    }
    purposes = ChoicePopup(
      title: DossierWording.purposeTitle,
      workplace.policy.purposes.map { ChoiceOption($0.code.text, label: $0.label) })
    return .handled
  }

  private mutating func performOnEntry(
    _ action: DossierAction, _ line: DossierLine
  ) -> Outcome<ScreenEffect> {
    guard let entry = dossier.entry(at: line) else { return .handled }
    let category = dossier.categories[line.category]
    if entry.freeze != nil {
      let isOpen = look?.opened.code == category.code
      return isOpen ? readFrozen(entry, in: category) : perform(DossierAction.lookFrozen)
    }
    switch action {
    case .correctEntry:
      return .done(.push(EntryForm.correct(entry, name: dossier.listName, at: workplace)))
    case .withdrawEntry:
      return .done(.push(EntryForm.withdraw(entry, name: dossier.listName, at: workplace)))
    case .readEntry, .change, .addSheet, .history, .reveal, .lookFrozen, .addEntry, .documents,
      .consents, .move,
      .enrolment, .grants, .views, .emergency, .request, .correction, .disclose,
      .disclosures, .holders, .transfers, .holds:
      return .done(
        .push(
          EntryScreen(
            workplace, dossier: dossier, entry: entry, mayChange: category.mayChange)))
    }
  }

  private func edit(
    _ category: CategoryAnswer, sheet: RecordID?, at field: FieldCode?
  ) -> Outcome<ScreenEffect> {
    .done(
      .push(
        EditScreen(
          workplace, pupil: pupil, category: category.code, sheet: sheet, at: field,
          isEnrolled: dossier.status == .enrolled)))
  }
}
