import DossierCore
import DossierOffice
import ScreenKit

/// Weglakken (VZ-26): one item on the screen, with the words about others as black bars.
struct RedactionPane: Sendable {
  /// The item that is open, by its place in the contribution.
  let line: ContributionSheet.Line
  let item: ContributionAnswer.Item
  private(set) var pad: RedactionPad
  private(set) var reason = PackageWording.usualReason
  private var box: (kind: Box, dialog: Dialog<Bool>)?
  private let begun: [PassageGiven]
  /// What was done last, for the message line.
  private(set) var message: String?

  private enum Box: Sendable { case words, reason }

  /// How somebody left it.
  enum Result: Sendable {
    /// They looked: this is taken out.
    case ready([PassageGiven])
    /// Nothing changes.
    case left
  }

  private enum Action { case ready, leave, reason, everywhere, toggle }

  init(_ line: ContributionSheet.Line, _ draft: ItemDraft) {
    self.line = line
    item = draft.item
    pad = RedactionPad(draft.item.words, without: draft.passages)
    begun = draft.passages
    if let used = draft.passages.last?.reason { reason = used }
  }

  var isDeciding: Bool { box != nil }
  var isChanged: Bool { pad.passages != begun }
  var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(2), or: [.control("s")], PackageWording.ready), .ready),
      KeyBinding(KeyHint(.f(3), or: [.escape, .f(12)], PackageWording.leaveItem), .leave),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], PackageWording.chooseReason), .reason),
      KeyBinding(KeyHint(.f(7), or: [.control("f")], PackageWording.everywhere), .everywhere),
      KeyBinding(KeyHint(.space, or: [.enter], PackageWording.takeOut), .toggle),
    ])
  }

  /// The sentence below the text: what the cursor is on.
  var hint: String {
    pad.current?.reason.map { PackageWording.onBar($0) } ?? PackageWording.onWord(reason)
  }

  mutating func update(_ event: Event, width: Int) -> Outcome<Result> {
    if box != nil { return updateBox(event) }
    message = nil
    guard case .key(let key) = event else { return .ignored }
    if case .action(let action)? = table.match(key) {
      switch action {
      case .ready: return .done(.ready(pad.passages))
      case .leave: return .done(.left)
      case .reason: ask(.reason, reason)
      case .everywhere: ask(.words, pad.current?.reason == nil ? pad.currentWords : "")
      case .toggle: pad.toggle(because: reason)
      }
      return .handled
    }
    return move(key, width: width)
  }

  private mutating func move(_ key: Key, width: Int) -> Outcome<Result> {
    let layout = RedactionLayout(pad, width: width, filler: " ")
    switch key {
    case .left: pad.move(to: pad.place - 1)
    case .right: pad.move(to: pad.place + 1)
    case .up: pad.move(to: layout.unit(-1, linesFrom: pad.place))
    case .down: pad.move(to: layout.unit(1, linesFrom: pad.place))
    case .pageUp: pad.move(to: layout.unit(-10, linesFrom: pad.place))
    case .pageDown: pad.move(to: layout.unit(10, linesFrom: pad.place))
    case .home: pad.move(to: 0)
    case .end: pad.move(to: pad.units.count - 1)
    default: return .ignored
    }
    return .handled
  }

  func draw(into grid: inout Grid, in rect: Rect, asking whole: Rect) {
    let (top, text) = rect.splitTop(2)
    grid.put(
      PackageWording.openItem(item), at: GridPosition(row: top.row, column: top.column + 3),
      style: .bold, width: top.width - 6)
    let inside = text.inset(horizontal: 3)
    RedactionLayout(pad, width: inside.width, filler: grid.look.filled)
      .draw(pad, selected: pad.place, into: &grid, in: inside)
    box?.dialog.draw(into: &grid, in: whole)
  }

  private mutating func ask(_ kind: Box, _ text: String) {
    box = (
      kind,
      Dialog(
        title: kind == .reason ? PackageWording.reasonTitle : PackageWording.everywhereTitle,
        text: kind == .reason ? PackageWording.reasonText : PackageWording.everywhereText,
        buttons: [
          DialogButton(kind == .reason ? Terms.save : PackageWording.takeOut.label, true),
          DialogButton(KeyWording.cancel.label, false),
        ], safe: 1, field: TextField(text, limit: 200))
    )
  }

  private mutating func updateBox(_ event: Event) -> Outcome<Result> {
    guard case .done(let isMeant)? = box?.dialog.update(event), let (kind, dialog) = box else {
      return .handled
    }
    box = nil
    guard isMeant, let text = FormValue.optionalText(dialog.field?.text) else { return .handled }
    switch kind {
    case .reason: reason = text
    case .words:
      message = PackageWording.taken(pad.take(everywhere: text, because: reason))
    }
    return .handled
  }
}
