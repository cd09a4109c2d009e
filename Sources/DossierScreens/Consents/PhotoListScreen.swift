import DossierCore
import DossierOffice
package import ScreenKit

/// Fotolijst (TS-05): who may be in a picture and who may not, to read and to print.
package struct PhotoListScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let query: ConsentPhotosQuery
  private var answer: ConsentPhotosAnswer?
  private var lines: [PhotoListLine] = []
  private var list = ListView()
  private var column = 0
  private var pathBox: PathBox?

  private enum Action { case back, reread, save }

  /// Opens a list.
  init(_ workplace: Workplace, _ query: ConsentPhotosQuery) {
    self.workplace = workplace
    self.query = query
  }

  /// Each answer stands in the journal as a list that was printed, so it is not asked for by itself.
  package var question: ScreenEffect? { answer == nil ? .ask(query) : nil }
  package var isDeciding: Bool { pathBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var screenHelp: HelpTopic? { HelpTopic(PhotoListWording.title, PhotoListWording.help) }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], PhotoListWording.save), .save),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let rows = lines.compactMap(\.pupil)
    return ScreenHeader(
      code: "TS-05", title: PhotoListWording.title(query.event),
      hint: hint, message: Message(message(rows)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return .done(.ask(query))
      case .save:
        pathBox = PathBox(
          title: PhotoListWording.saveTitle, text: PhotoListWording.saveText, button: Terms.save)
        return .handled
      }
    }
    if case .key(let key) = event, key == .left || key == .right {
      let last = max(0, (answer?.purposes.count ?? 0) - 1)
      column = max(0, min(last, column + (key == .right ? 1 : -1)))
      return .handled
    }
    let outcome = list.update(
      event, in: context.body, naming: { [lines] in lines[$0].pupil?.name ?? "" })
    return outcome.isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as ConsentPhotosAnswer):
      self.answer = new
      lines = PhotoListLine.lines(of: new)
      list.update(count: lines.count)
    case .documentSaved(let path): notice.tell(PhotoListWording.saved(path), kind: .warning)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let titles = (answer?.purposes ?? []).map { ConsentGroupWording.short($0.purpose) }
    let widths = titles.map { max(PhotoListWording.signWidth, DisplayText.width(of: $0)) }
    let columns = ConsentColumns(widths: widths, focus: column, width: context.body.width)
    list.draw(
      into: &grid, in: context.body,
      columns: [ListColumn(ConsentGroupWording.pupil, width: columns.nameWidth)]
        + columns.shown.map { ListColumn(titles[$0], width: widths[$0]) },
      empty: ConsentGroupWording.none(.everybody)
    ) { row(lines[$0], columns.shown) }
    pathBox?.draw(into: &grid, in: context.body)
  }

  private func row(_ line: PhotoListLine, _ shown: Range<Int>) -> ListRow {
    switch line {
    case .group(let group):
      return ListRow([PhotoListWording.heading(group)], styles: [0: .bold])
    case .pupil(let row):
      let may = shown.map { row.may.indices.contains($0) && row.may[$0] }
      let styles = may.enumerated().map { ($0 + 1, $1 ? Style.good : .warning) }
      return ListRow(
        [row.name.isEmpty ? Terms.nameless : row.name] + may.map(PhotoListWording.sign),
        styles: Dictionary(styles, uniquingKeysWith: { first, _ in first }))
    }
  }

  private var hint: String {
    guard let answer, answer.purposes.count > 1 else { return PhotoListWording.hint }
    return PhotoListWording.hint(answer.purposes[column].label)
  }

  private func message(_ rows: [ConsentPhotosAnswer.Row]) -> String {
    if !list.typed.isEmpty { return PupilsWording.jumping(list.typed, isFound: true) }
    return PhotoListWording.count(
      all: rows.count { $0.may.allSatisfy(\.self) },
      some: rows.count { $0.may.contains(true) && $0.may.contains(false) },
      none: rows.count { !$0.may.contains(true) })
  }

  /// What is printed must hold at this moment: it is read again first.
  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard let path = pathBox.named(by: event) else { return .handled }
    return .done(
      .save(SavedText(query) { PhotoListWording.file($0, for: path) }, path: path))
  }
}
