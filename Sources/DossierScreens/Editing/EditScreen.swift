package import DossierCore
import DossierOffice
package import ScreenKit

/// Wijzigen (WZ-01): the form of one category, generated from the policy.
package struct EditScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let pupil: PupilID
  let category: CategoryCode
  /// The sheet, for a category that repeats; `nil` begins a new one there.
  var sheet: RecordID?
  private let isEnrolled: Bool
  private let revealed: [FieldCode: String]
  private var waiting: SheetDraft?
  /// The field that the user pointed at: what is typed next must go nowhere else.
  private let cursor: FieldCode?
  private var name = Terms.nameless
  var paper: SheetPaper?
  private var open: OpenForm<EditField>?
  var conflict: (dialog: Dialog<ConflictChoice>, fields: [FieldConflict])?

  /// What to do with two versions of a field.
  enum ConflictChoice: Sendable { case mine, theirs, goOn }

  /// Opens a category of a pupil, with the cursor on the field that the user pointed at.
  ///
  /// `revealed` holds masked values that the user just had shown.
  package init(
    _ workplace: Workplace, pupil: PupilID, category: CategoryCode, sheet: RecordID?,
    at cursor: FieldCode? = nil, isEnrolled: Bool, revealed: [FieldCode: String] = [:],
    draft: SheetDraft? = nil
  ) {
    self.workplace = workplace
    self.pupil = pupil
    self.category = category
    self.sheet = sheet
    self.cursor = cursor
    self.isEnrolled = isEnrolled
    self.revealed = revealed
    waiting = draft
  }

  package var question: ScreenEffect? {
    .ask(DossierQuery(pupil: pupil, categories: [category]))
  }

  package var hints: [KeyHint] { OpenForm<EditField>.hints() }
  package var isDeciding: Bool { conflict != nil || open?.isAsking ?? false }
  package var isTyping: Bool { open?.isTyping ?? false }
  package var screenHelp: HelpTopic? { EditWording.help }

  package var fieldHelp: HelpTopic? {
    guard let field = open?.form.focusedField, !field.hint.isEmpty else { return nil }
    return HelpTopic(field.label, field.hint)
  }

  package var draft: Draft? {
    guard let paper = current, !paper.edits.isEmpty else { return nil }
    let seen = paper.seen.filter { paper.typed[$0.key] != nil }
    return .sheet(
      SheetDraft(
        pupil: pupil, category: category, sheet: sheet, seen: seen, typed: paper.typed))
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let label = workplace.policy.category(category)?.label ?? category.text
    return ScreenHeader(
      code: "WZ-01", title: EditWording.title(label, name),
      isChanged: !(current?.edits.isEmpty ?? true), hint: open?.form.hint ?? "",
      message: open?.form.message,
      position: open.map { FormWording.position($0.form.progress) } ?? "")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if conflict != nil { return settleConflict(event) }
    let changes = current?.edits.count ?? 0
    guard let request = open?.update(event, in: context.body, changes: changes) else {
      return Self.closes(event) ? .done(.back) : .ignored
    }
    return switch request {
    case .done(.save): save()
    case .done(.leave): .done(.back)
    case .done(.putBack): question.map { .done($0) } ?? .handled
    case .done(.prompt), .handled: .handled
    case .ignored: .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let dossier as DossierAnswer): accept(DossierPage(dossier))
    case .performed(let outcome): return saved(outcome)
    case .failed(.refusal(.conflict(let conflicts))): ask(about: conflicts)
    case .failed(.refusal(.invalid(let problems))): return mark(problems)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    guard let open else {
      let place = GridPosition(row: context.body.row + 1, column: 3)
      grid.put(EditWording.mayNotChange, at: place)
      grid.placeCursor(place)
      return
    }
    open.draw(into: &grid, in: context.body, asking: context.body)
    conflict?.dialog.draw(into: &grid, in: context.body)
  }

  /// The paper with what is in the form now.
  var current: SheetPaper? {
    guard var paper, let open else { return nil }
    paper.form = open.form
    return paper
  }

  /// Puts a changed paper back on the screen; the question that is open stays.
  mutating func put(_ paper: SheetPaper) {
    self.paper = paper
    open?.form = paper.form
  }

  private static func closes(_ event: Event) -> Bool {
    [.key(.f(3)), .key(.escape), .key(.f(12))].contains(event)
  }

  private mutating func accept(_ dossier: DossierPage) {
    name = dossier.listName
    guard let answer = dossier.categories.first(where: { $0.code == category }),
      let kind = workplace.policy.category(category), answer.mayChange
    else { return }
    let stored = answer.sheets.first { kind.form != .repeated || $0.record == sheet }
    guard var paper = current else {
      let today = workplace.today
      begin(
        stored.map {
          SheetPaper(kind, $0, isEnrolled: isEnrolled, revealed: revealed, today: today)
        } ?? SheetPaper(newIn: kind, for: workplace.role.code, today: today))
      return
    }
    guard let stored else { return }
    let (changed, crossed) = paper.refresh(from: stored)
    put(paper)
    if !crossed.isEmpty {
      notice.tell(EditWording.crossed(crossed), kind: .warning)
    } else if !changed.isEmpty {
      notice.tell(EditWording.refreshed(changed))
    }
  }

  private mutating func begin(_ fresh: SheetPaper) {
    var paper = fresh
    guard paper.isEditable else { return }
    if let draft = waiting {
      paper.restore(draft)
      notice.tell(EditWording.draftBack)
      waiting = nil
    } else if let cursor, !paper.form.begin(at: .field(cursor)) {
      let label = workplace.policy.field(cursor)?.field.label ?? cursor.text
      notice.tell(
        EditWording.notHere(label, instead: paper.form.focusedField?.label ?? Terms.save),
        kind: .warning)
    }
    self.paper = paper
    open = OpenForm(paper.form, today: workplace.today)
  }

  private mutating func saved(_ outcome: ActionOutcome) -> Outcome<ScreenEffect> {
    let leaves = open?.leavesAfterSaving ?? false
    if sheet == nil, workplace.policy.category(category)?.form == .repeated {
      sheet = outcome.record
    }
    if var paper = current {
      paper.settle()
      put(paper)
    }
    guard !leaves else { return .done(.backWith(Message(FormWording.saved))) }
    notice.tell(FormWording.saved)
    return .handled
  }
}
