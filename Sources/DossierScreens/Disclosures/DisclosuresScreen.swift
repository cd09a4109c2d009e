package import DossierCore
import DossierOffice
package import ScreenKit

/// Verstrekkingen (VT-01): what was given of a pupil, or to a recipient; the newest stands first.
package struct DisclosuresScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let subject: Subject
  var name: String
  var filter = ChoiceRow([
    ChoiceRow<Part>.Stop(
      part: .period, label: DisclosuresWording.period, options: DisclosurePeriod.options,
      value: DisclosurePeriod.all.rawValue)
  ])
  var list = ListView()
  var rows: [DisclosureRow] = []
  var actions: ActionList<DisclosuresAction>?
  var pathBox: PathBox?

  /// Whose disclosures these are.
  enum Subject: Hashable, Sendable {
    case pupil(PupilID)
    case recipient(RecordID)
    /// Those of which the FG must still take note.
    case officer
  }

  /// What stands above the list.
  enum Part: Hashable, Sendable { case period }

  /// Opens what was given of a pupil.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.init(workplace, of: .pupil(pupil), name: name)
  }

  /// Opens what a recipient was given.
  package init(_ workplace: Workplace, recipient: RecordID, name: String) {
    self.init(workplace, of: .recipient(recipient), name: name)
  }

  /// Opens what the FG must take note of.
  package init(noticesAt workplace: Workplace) {
    self.init(workplace, of: .officer, name: "")
  }

  private init(_ workplace: Workplace, of subject: Subject, name: String) {
    self.workplace = workplace
    self.subject = subject
    self.name = name
  }

  package var question: ScreenEffect? {
    let (from, until) = period.days(on: workplace.today)
    return switch subject {
    case .pupil(let pupil): .ask(DisclosuresQuery(pupil: pupil, from: from, until: until))
    case .recipient(let record):
      .ask(DisclosuresQuery(recipient: record, from: from, until: until))
    case .officer: .ask(OfficerNoticesQuery())
    }
  }

  package var isDeciding: Bool { actions != nil || pathBox != nil }
  package var isTyping: Bool { pathBox != nil || filter.isChoosing }
  package var screenHelp: HelpTopic? { DisclosuresWording.help }
  package var hints: [KeyHint] { table.hints }

  var period: DisclosurePeriod { DisclosurePeriod(rawValue: filter.value(.period)) ?? .all }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VT-01",
      title: subject == .officer
        ? DisclosuresWording.noticesTitle : DisclosuresWording.title(name),
      hint: filter.focus == nil ? listHint : DisclosuresWording.filterHint,
      message: Message(message), position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  private var listHint: String {
    reasonAgainstNew == nil ? DisclosuresWording.hint : DisclosuresWording.readingHint
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if actions != nil { return updateActions(event) }
    if filter.isChoosing { return filter.choose(event) ? startOver() : .handled }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    if filter.focus != nil {
      guard case .key(let key) = event, filter.update(key) else { return .ignored }
      return .handled
    }
    return updateList(event, in: context)
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as DisclosuresAnswer): accept(new)
    case .answered(let list as FamilyListAnswer): return readFamily(list)
    case .documentSaved(let path): notice.tell(DisclosuresWording.saved(path))
    default: return .ignored
    }
    return .handled
  }

  /// The line under the cursor.
  var selected: DisclosureRow? {
    list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// The name of the pupil, or the number for who may not see it.
  func name(of row: DisclosureRow) -> String { row.pupilName ?? row.pupil.text }

  private var message: String {
    list.typed.isEmpty
      ? DisclosuresWording.found(rows.count) : PupilsWording.jumping(list.typed, isFound: true)
  }

  /// Keeps the cursor on the same line, wherever that one stands now.
  private mutating func accept(_ new: DisclosuresAnswer) {
    let chosen = selected?.disclosure
    rows = new.rows
    list.update(
      count: rows.count,
      selecting: chosen.flatMap { id in rows.firstIndex { $0.disclosure == id } })
    if case .pupil = subject, let known = rows.first?.pupilName { name = known }
  }

  /// Another period shows another list, from its top.
  private mutating func startOver() -> Outcome<ScreenEffect> {
    rows = []
    list.update(count: 0)
    return question.map { .done($0) } ?? .handled
  }

  private mutating func updateList(
    _ event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    let outcome = list.update(
      event, in: FilteredListLayout(context).list, naming: { [self] in firstColumn(rows[$0]) })
    switch outcome {
    case .done: return openSelected()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }
}
