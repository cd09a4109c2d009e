import DossierCore
import ScreenKit

/// What goes along, on the screen: a line for each category, what it holds below it.
///
/// Used for a disclosure and for a transfer; the screen around it asks the office.
struct PartsPane: Sendable {
  var draft: PartsDraft
  private var list = ListView()
  private var box: (dialog: Dialog<Bool>, category: Int)?
  /// What there is to say about the last key.
  private(set) var message: Message?

  /// What the pane asks of its screen.
  enum Request: Sendable {
    /// Everything was chosen and explained.
    case ready
    /// Back, without losing what was chosen.
    case leave
  }

  private enum Action { case ready, leave, explain, tick, fold }

  init(usualReason: String = "") {
    draft = PartsDraft(usualReason: usualReason)
  }

  var isDeciding: Bool { box != nil }
  var hints: [KeyHint] { table.hints }
  var position: String {
    draft.lines.isEmpty ? "" : "\(list.selected + 1)/\(draft.lines.count)"
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(2), or: [.control("s")], DisclosurePartsWording.ready), .ready),
      KeyBinding(KeyHint(.f(3), or: [.escape], DisclosurePartsWording.leave), .leave),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], DisclosurePartsWording.explain), .explain),
      KeyBinding(KeyHint(.enter, DisclosurePartsWording.open), .fold),
      KeyBinding(KeyHint(.space, DisclosurePartsWording.tick), .tick),
    ])
  }

  /// The line under the cursor.
  var line: PartsDraft.Line? {
    let lines = draft.lines
    guard let row = list.selection, lines.indices.contains(row) else { return nil }
    return lines[row]
  }

  /// Takes over what can be chosen now; the cursor stays where it is.
  mutating func offer(_ offer: DisclosureOffer) {
    let kept = line
    draft.offer(offer)
    let lines = draft.lines
    list.update(count: lines.count, selecting: kept.flatMap { lines.firstIndex(of: $0) })
  }

  mutating func update(_ event: Event, in rect: Rect) -> Outcome<Request> {
    if box != nil { return updateBox(event) }
    message = nil
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      return perform(action)
    }
    let outcome = list.update(event, in: rect, naming: { [self] in label(draft.lines[$0]) })
    return outcome.isIgnored ? .ignored : .handled
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    list.draw(
      into: &grid, in: rect, columns: Self.columns, empty: DisclosurePartsWording.nothing
    ) { row(draft.lines[$0]) }
  }

  /// The box lies over the whole screen.
  func drawBox(into grid: inout Grid, in rect: Rect) {
    box?.dialog.draw(into: &grid, in: rect)
  }

  private static let columns = [
    ListColumn(DisclosurePartsWording.what, width: 34, isFlexible: true),
    ListColumn(DisclosurePartsWording.state, width: 34),
  ]

  private mutating func perform(_ action: Action) -> Outcome<Request> {
    switch action {
    case .leave: return .done(.leave)
    case .ready: return ready()
    case .fold: fold()
    case .tick: tick()
    case .explain: if let line { explain(line.category) }
    }
    return .handled
  }

  private mutating func ready() -> Outcome<Request> {
    switch draft.gap {
    case nil: return .done(.ready)
    case .nothingChosen: message = Message(DisclosurePartsWording.nothingChosen, kind: .warning)
    case .unexplained(let category):
      select(.category(category))
      explain(category)
    }
    return .handled
  }

  private mutating func fold() {
    guard let line else { return }
    guard draft.bar(.category(line.category)) == nil else { return tellBar(line) }
    draft.fold(line.category)
    select(.category(line.category))
  }

  private mutating func tick() {
    guard let line else { return }
    guard draft.bar(line) == nil else { return tellBar(line) }
    draft.tick(line)
    let category = draft.categories[line.category]
    list.update(count: draft.lines.count, selecting: list.selected)
    if case .item = line { list.select(list.selected + 1) }
    if category.isOn, FormValue.optionalText(category.reason) == nil { explain(line.category) }
  }

  private mutating func tellBar(_ line: PartsDraft.Line) {
    guard let bar = draft.bar(line) ?? draft.bar(.category(line.category)) else { return }
    message = Message(DisclosurePartsWording.cannot(label(line), bar), kind: .warning)
  }

  private mutating func explain(_ category: Int) {
    let known = draft.categories[category]
    guard known.offered.bar == nil else { return tellBar(.category(category)) }
    box = (
      Dialog(
        title: known.offered.label, text: DisclosurePartsWording.reasonQuestion,
        buttons: [
          DialogButton(Terms.save, true), DialogButton(KeyWording.cancel.label, false),
        ], safe: 1, field: TextField(known.reason, limit: 400)), category
    )
  }

  private mutating func updateBox(_ event: Event) -> Outcome<Request> {
    guard case .done(let isMeant)? = box?.dialog.update(event), let (dialog, category) = box else {
      return .handled
    }
    box = nil
    guard isMeant else { return .handled }
    draft.explain(category, FormValue.optionalText(dialog.field?.text) ?? "")
    return .handled
  }

  private mutating func select(_ line: PartsDraft.Line) {
    let lines = draft.lines
    list.update(count: lines.count, selecting: lines.firstIndex(of: line))
  }

  private func label(_ line: PartsDraft.Line) -> String {
    let offered = draft.categories[line.category].offered
    return switch line {
    case .category: offered.label
    case .item(_, let item): offered.items[item].label
    }
  }

  private func row(_ line: PartsDraft.Line) -> ListRow {
    let category = draft.categories[line.category]
    if let bar = draft.bar(line) {
      let indent = line == .category(line.category) ? "" : "  "
      return ListRow(
        ["\(indent)\(DisclosurePartsWording.closed) \(label(line))", DisclosureWording.short(bar)],
        styles: [0: .disabled, 1: .disabled])
    }
    switch line {
    case .category:
      let isUnexplained = category.isOn && FormValue.optionalText(category.reason) == nil
      return ListRow(
        [
          "\(PackageWording.box(isTicked: category.isOn)) \(category.offered.label)",
          DisclosurePartsWording.state(category),
        ], styles: [0: .bold, 1: isUnexplained ? .warning : .normal])
    case .item(_, let item):
      return ListRow([
        "  \(PackageWording.box(isTicked: category.isTicked(item))) \(label(line))", "",
      ])
    }
  }
}
