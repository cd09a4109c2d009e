import DossierCore
package import DossierOffice
package import ScreenKit

/// Brieven (BR-01): the letters about one request or pupil, to make, read and print.
package struct LettersScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let shelf: LetterShelf
  private var letters: [LetterLine] = []
  private var list = ListView()
  private var pathBox: PathBox?

  private enum KeyAction { case back, reread, new, save }

  /// Opens the letters of a request.
  package init(_ workplace: Workplace, request: RequestAnswer) {
    self.init(workplace, LetterShelf(request))
  }

  /// Opens a shelf with letters.
  init(_ workplace: Workplace, _ shelf: LetterShelf) {
    self.workplace = workplace
    self.shelf = shelf
  }

  package var question: ScreenEffect? { shelf.question }
  package var isDeciding: Bool { pathBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<KeyAction> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), LetterWording.new, disabledReason: reasonAgainstMaking), .new),
      KeyBinding(
        KeyHint(.f(9), or: [.alt("a")], LetterWording.save, disabledReason: reasonAgainstSaving),
        .save),
    ])
  }

  private var reasonAgainstMaking: String? {
    shelf.reasonAgainstMaking(at: workplace)
  }

  private var reasonAgainstSaving: String? {
    list.selection == nil ? LetterWording.noneChosen : nil
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: LetterWording.code, title: LetterWording.title(shelf.name), hint: shelf.hint,
      position: letters.isEmpty ? "" : "\(list.selected + 1)/\(letters.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    switch list.update(event, in: context.body) {
    case .done(let row):
      return .done(shelf.reading(letters[row].letter))
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  private mutating func perform(_ action: KeyAction) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .new: return shelf.making(at: workplace).map { .done(.push($0)) } ?? .handled
    case .save:
      pathBox = PathBox(
        title: LetterWording.saveTitle, text: LetterWording.saveText, button: Terms.save)
      return .handled
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as [LetterLine]):
      letters = new
      list.update(count: new.count)
    case .answered(let letter as LetterAnswer):
      return .done(
        .push(
          TextScreen(
            title: LetterWording.word(letter.kind).sentenceStart, text: letter.text, policy: policy)
        ))
    case .documentSaved(let path): notice.tell(LetterWording.saved(path), kind: .warning)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(LetterWording.letter, width: 36, isFlexible: true),
        ListColumn(LetterWording.made, width: 10, priority: 1),
        ListColumn(LetterWording.author, width: 22, priority: 2),
      ], empty: shelf.empty
    ) { index in
      let letter = letters[index]
      return ListRow([
        LetterWording.line(letter), letter.made.dutch,
        letter.author ?? LetterWording.unknownPerson,
      ])
    }
    pathBox?.draw(into: &grid, in: context.body)
  }

  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let path)? = pathBox?.update(event) else { return .handled }
    pathBox = nil
    guard let path, let row = list.selection else { return .handled }
    return .done(shelf.saving(letters[row].letter, path: path))
  }
}
