import DossierCore
import DossierOffice
package import ScreenKit

/// Herinneringsbrieven (TS-08): what came of each pupil, and the letters to print.
package struct ConsentRemindersScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let rows: [RowOutcome]
  private let names: [PupilID: String]
  private var list: ListView
  private var pathBox: PathBox?
  private var saving: Bulk<Saving>?

  private enum Action { case back, save }

  /// One letter and where it goes.
  private struct Saving: Sendable {
    let query: ConsentLetterQuery
    let path: String
  }

  /// Shows the result for each pupil.
  init(_ workplace: Workplace, _ rows: [RowOutcome], names: [PupilID: String]) {
    self.workplace = workplace
    self.rows = rows
    self.names = names
    list = ListView(count: rows.count)
  }

  package var isDeciding: Bool { pathBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var screenHelp: HelpTopic? {
    HelpTopic(ConsentReminderWording.title, ConsentReminderWording.help)
  }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(
        KeyHint(
          .f(9), or: [.alt("a")], ConsentReminderWording.saveAll,
          disabledReason: letters.isEmpty ? ConsentReminderWording.nothingMade : nil), .save),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TS-08", title: ConsentReminderWording.title, hint: hint,
      message: Message(
        ConsentReminderWording.made(letters.count, without: rows.count { $0.refusal != nil })),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.back): return .done(.back)
      case .action(.save):
        pathBox = PathBox(
          title: ConsentReminderWording.saveTitle, text: ConsentReminderWording.saveText,
          button: Terms.save)
      case .disabled(let reason): notice.tell(reason.refusal, kind: .warning)
      }
      return .handled
    }
    let outcome = list.update(event, in: context.body, naming: { [self] in name(of: rows[$0]) })
    return outcome.map { row in
      let row = rows[row]
      return .push(
        LettersScreen(workplace, LetterShelf(consentsOf: row.pupil, name: name(of: row))))
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .documentSaved: saving?.take(nil)
    case .failed(let failure) where saving != nil: saving?.take(failure)
    default: return .ignored
    }
    if let next = saving?.next {
      return .done(.save(next.query, path: next.path))
    }
    finishSaving()
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(ConsentGroupWording.pupil, width: 26),
        ListColumn(ConsentStackWording.result, width: 40, isFlexible: true),
      ], empty: ConsentGroupWording.none(.everybody)
    ) { index in
      let row = rows[index]
      return ListRow(
        [name(of: row), word(row)], styles: [1: row.refusal == nil ? .good : .warning])
    }
    pathBox?.draw(into: &grid, in: context.body)
  }

  private var letters: [(pupil: PupilID, letter: RecordID)] {
    rows.flatMap { row in row.records.map { (row.pupil, $0) } }
  }

  private var hint: String {
    list.selection.flatMap { rows[$0].refusal }.map {
      RefusalWording(policy).explanation(of: $0).what
    } ?? ConsentReminderWording.hint
  }

  private func name(of row: RowOutcome) -> String {
    names[row.pupil].flatMap { $0.isEmpty ? nil : $0 } ?? row.pupil.text
  }

  private func word(_ row: RowOutcome) -> String {
    guard let refusal = row.refusal else {
      return ConsentReminderWording.letters(row.records.count)
    }
    return ConsentReminderWording.none(RefusalWording(policy).explanation(of: refusal).what)
  }

  /// Each letter becomes a file of its own, with a number for a name: a name of a child is none.
  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard let path = pathBox.named(by: event) else { return .handled }
    let run = Bulk(
      letters.enumerated().map { index, letter in
        Saving(
          query: ConsentLetterQuery(pupil: letter.pupil, letter: letter.letter),
          path: ConsentReminderWording.file(path, number: index + 1))
      })
    saving = run
    return run.next.map { .done(.save($0.query, path: $0.path)) } ?? .handled
  }

  private mutating func finishSaving() {
    guard let run = saving else { return }
    saving = nil
    guard let first = run.failed.first else {
      notice.tell(ConsentReminderWording.saved(run.done.count), kind: .warning)
      return
    }
    let why = RefusalWording(policy).explanation(of: first.failure)
    notice.explain(
      Explanation(
        title: RequestsWording.resultTitle, what: ConsentReminderWording.saved(run.done.count),
        why: "\(first.item.path): \(why.what)", now: why.now))
  }
}
