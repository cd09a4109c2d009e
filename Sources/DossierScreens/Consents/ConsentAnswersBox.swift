import DossierCore
import ScreenKit

/// The answers on the form of one pupil, over the stack: yes, no or left blank.
struct ConsentAnswersBox: Sendable {
  private let title: String
  private let purposes: [ConsentPurpose]
  private(set) var answers: [ConsentPurposeCode: ConsentAnswer]
  private var list: ListView

  init(
    title: String, _ purposes: [ConsentPurpose],
    _ answers: [ConsentPurposeCode: ConsentAnswer]
  ) {
    self.title = title
    self.purposes = purposes
    self.answers = answers
    list = ListView(count: purposes.count)
  }

  /// Takes all keys while it is open; done when the answers are as they should be.
  mutating func update(_ event: Event) -> Outcome<Void> {
    guard case .key(let key) = event else { return .handled }
    switch key {
    case .enter, .escape, .f(2), .f(3), .f(12): return .done(())
    case .space: set(next)
    case .character("j"), .character("J"): answer(.given)
    case .character("n"), .character("N"): answer(.refused)
    case .character("-"), .delete, .backspace: answer(nil)
    default:
      _ = list.update(event, in: Rect(row: 0, column: 0, width: 60, height: purposes.count))
    }
    return .handled
  }

  /// Draws the box with the cursor on a purpose.
  func draw(into grid: inout Grid, in rect: Rect) {
    let widest = purposes.map { DisplayText.width(of: $0.label) }.max() ?? 0
    let box = rect.centered(
      width: min(
        rect.width, max(widest + 20, DisplayText.width(of: ConsentStackWording.boxHint) + 6)),
      height: min(rect.height, purposes.count + 4))
    grid.box(box, title: title)
    let inside = box.inset(horizontal: 1, vertical: 1)
    let (rows, below) = inside.splitTop(inside.height - 1)
    list.draw(
      into: &grid, in: rows,
      columns: [
        ListColumn("", width: widest, isFlexible: true),
        ListColumn("", width: ConsentStackWording.answerWidth),
      ]
    ) { index in
      ListRow([
        purposes[index].label, ConsentStackWording.word(answers[purposes[index].code]),
      ])
    }
    grid.put(
      ConsentStackWording.boxHint,
      at: GridPosition(row: below.row, column: below.column + 3), style: .dim,
      width: below.width - 4)
  }

  private var next: ConsentAnswer? {
    switch list.selection.flatMap({ answers[purposes[$0].code] }) {
    case .given: .refused
    case .refused, .withdrawn: nil
    case nil: .given
    }
  }

  private mutating func set(_ answer: ConsentAnswer?) {
    guard let row = list.selection else { return }
    answers[purposes[row].code] = answer
  }

  /// A letter answers and goes on, as the eye goes down the form.
  private mutating func answer(_ answer: ConsentAnswer?) {
    set(answer)
    list.select(list.selected + 1)
  }
}
