import DossierCore
package import DossierOffice
package import ScreenKit

/// Ontvangers (ON-01): who may be given data, and whether that can be done today.
package struct RecipientsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var choice: Choice
  private var rows: [RecipientRow] = []
  private var list = ListView()
  private var filters: ActionList<Choice>?

  private enum Action { case back, reread, new, choose, suppliers }

  /// Which recipients are shown.
  private enum Choice: Hashable, Sendable {
    case filter(RecipientsQuery.Filter)
    case type(RecipientTypeCode, label: String)
  }

  /// Opens the list; those in use unless another part is asked for.
  package init(_ workplace: Workplace, filter: RecipientsQuery.Filter = .active) {
    self.workplace = workplace
    choice = .filter(filter)
  }

  package var question: ScreenEffect? {
    switch choice {
    case .filter(let filter): .ask(RecipientsQuery(filter: filter))
    case .type(let type, _): .ask(RecipientsQuery(type: type))
    }
  }

  package var isDeciding: Bool { filters != nil }
  package var screenHelp: HelpTopic? { RecipientWording.help }
  package var hints: [KeyHint] { table.hints }

  /// Why a recipient stands so.
  package var fieldHelp: HelpTopic? {
    guard let row = list.selection.map({ rows[$0] }) else { return nil }
    return HelpTopic(row.name, RecipientWording.sentence(row.standing))
  }

  private var table: KeyTable<Action> {
    let reason = workplace.rights.keepsRecipients ? nil : AgreementWording.mayNot
    return KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [.alt("k")], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(6), RecipientWording.new, disabledReason: reason), .new),
      KeyBinding(KeyHint(.alt("l"), RecipientWording.suppliersKey), .suppliers),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "ON-01", title: RecipientWording.title, hint: RecipientWording.hint,
      message: Message(
        list.typed.isEmpty
          ? RecipientWording.found(rows.count, word)
          : PupilsWording.jumping(list.typed, isFound: true)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if filters != nil { return updateFilters(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    let outcome = list.update(event, in: context.body, naming: { [rows] in rows[$0].name })
    switch outcome {
    case .done(let row):
      return .done(.push(RecipientScreen(workplace, recipient: rows[row].recipient)))
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as RecipientsAnswer) = answer else { return .ignored }
    let chosen = list.selection.flatMap { rows.indices.contains($0) ? rows[$0].recipient : nil }
    rows = new.rows
    list.update(
      count: rows.count,
      selecting: chosen.flatMap { id in rows.firstIndex { $0.recipient == id } })
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(RecipientWording.name, width: 30, isFlexible: true),
        ListColumn(RecipientWording.type, width: 24, priority: 2),
        ListColumn(RecipientWording.agreement, width: 16),
        ListColumn(RecipientWording.until, width: 10, priority: 1),
      ], empty: RecipientWording.none
    ) { index in
      let row = rows[index]
      return ListRow(
        [
          row.name, row.typeLabel, RecipientWording.word(row.standing), row.until?.dutch ?? "",
        ], styles: row.standing.style.map { [2: $0] } ?? [:])
    }
    filters?.draw(into: &grid, in: context.body)
  }

  private var word: String {
    switch choice {
    case .filter(let filter): RecipientWording.word(filter)
    case .type(_, let label): label
    }
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .new: return .done(.push(RecipientForm.new(at: workplace)))
    case .suppliers: return .done(.push(SuppliersScreen(workplace)))
    case .choose:
      let parts = RecipientsQuery.Filter.allCases.map {
        ActionList<Choice>.Item(RecipientWording.word($0), .filter($0))
      }
      let types = workplace.policy.recipientTypes.map {
        ActionList<Choice>.Item($0.label, .type($0.code, label: $0.label))
      }
      filters = ActionList(title: RecipientWording.filterTitle, parts + types)
      return .handled
    }
  }

  private mutating func updateFilters(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let chosen)? = filters?.update(event) else { return .handled }
    filters = nil
    guard case .chosen(let wanted) = chosen else { return .handled }
    choice = wanted
    return question.map { .done($0) } ?? .handled
  }
}

extension RecipientStanding {
  /// Colour only repeats the word.
  var style: Style? {
    switch self {
    case .missing, .ended: .error
    case .future, .endingSoon: .warning
    case .notInUse: .dim
    case .valid, .notNeeded: nil
    }
  }
}
