import ScreenKit

/// Tables of figures on a screen: numbers and bars to go through, and a report to save.
struct FigureBoard: Sendable {
  private(set) var lines: [OversightLine] = []
  private let saveText: String
  private var list = ListView()
  private var actions: ActionList<ReportForm>?
  private var pathBox: PathBox?
  private var chosenForm = ReportForm.page

  /// In which form a report is written to a file.
  private enum ReportForm: Hashable, Sendable {
    /// A page to print.
    case page
    /// A table for a spreadsheet.
    case table
  }

  /// Begins without figures; `saveText` says what will be in a report and asks for the file.
  init(saveText: String) {
    self.saveText = saveText
  }

  /// Whether a box takes all keys.
  var isDeciding: Bool { actions != nil || pathBox != nil }
  /// Whether letters typed now go into a text.
  var isTyping: Bool { pathBox != nil }
  /// The place of the cursor, for the last row.
  var position: String { lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)" }

  /// Takes other figures; the cursor stays where it is.
  mutating func show(_ tables: [OversightTable]) {
    lines = OversightLine.lines(of: tables)
    list.update(count: lines.count)
  }

  /// Opens the list of what can be done with the figures.
  mutating func openActions() {
    actions = ActionList(
      title: OversightWording.actionsTitle,
      [.init(OversightWording.savePage, .page), .init(OversightWording.saveTable, .table)])
  }

  /// Gives an event to an open box; `nil` when none is open.
  ///
  /// What is saved is asked again; the screen says what, and gets the form that was chosen.
  mutating func updateBox(
    _ event: Event, saving: (@escaping @Sendable (FigureReport) -> String) -> any SavedQuery
  ) -> Outcome<ScreenEffect>? {
    if pathBox != nil {
      guard let path = pathBox.named(by: event) else { return .handled }
      let saved = chosenForm == .page ? saving { $0.page } : saving { $0.csv }
      return .done(.save(saved, path: path))
    }
    guard actions != nil else { return nil }
    guard let form = actions.chosen(by: event) else { return .handled }
    chosenForm = form
    pathBox = PathBox(
      title: OversightWording.saveTitle, text: saveText, button: OversightWording.saveButton)
    return .handled
  }

  /// Takes a key of the list; done with the line that Enter opens.
  mutating func update(_ event: Event, in rect: Rect) -> Outcome<OversightLine> {
    list.update(event, in: rect, hasHeader: false).map { lines[$0] }
  }

  func draw(into grid: inout Grid, in rect: Rect, isFocused: Bool) {
    let look = grid.look
    let labels = rect.width < Self.widthForLabels ? Self.labelWidth : Self.wideLabelWidth
    let width = rect.width - labels - Self.margins
    list.draw(
      into: &grid, in: rect,
      columns: [
        ListColumn("", width: labels), ListColumn("", width: 30, isFlexible: true),
      ], isFocused: isFocused
    ) { index in
      let line = lines[index]
      return ListRow([line.label, line.text(width: width, look: look)], styles: line.styles)
    }
  }

  func drawBoxes(into grid: inout Grid, in rect: Rect) {
    actions?.draw(into: &grid, in: rect)
    pathBox?.draw(into: &grid, in: rect)
  }

  /// Wide enough for every kind, age and title; a long ground or name of a school is cut off.
  private static let labelWidth = 26
  /// Wide enough for every ground as well.
  private static let wideLabelWidth = 34
  /// From this width on there is room for that.
  private static let widthForLabels = 100
  /// The marker in front, and a blank after each column.
  private static let margins = 5
}

extension OversightLine {
  /// Titles stand out; what is late is marked as well as said.
  fileprivate var styles: [Int: Style] {
    switch content {
    case .heading: [0: .bold]
    case .titles: [0: .dim, 1: .dim]
    case .sentence, .bar, .cells: [:]
    }
  }
}
