package import DossierCore
import DossierOffice
package import ScreenKit

/// Overstappen (OV-01): files on their way to another school or the samenwerkingsverband.
package struct TransfersScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let pupil: PupilID?
  private let name: String
  private var list = ListView()
  private var rows: [TransferRow] = []
  private var chooser: PupilChooser?

  private enum Action { case back, reread, new, dossier }

  /// Opens the transfers that wait.
  package init(_ workplace: Workplace) {
    self.init(workplace, of: nil, name: "")
  }

  /// Opens the transfers of a pupil, also those that are over.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.init(workplace, of: pupil, name: name)
  }

  private init(_ workplace: Workplace, of pupil: PupilID?, name: String) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
  }

  package var question: ScreenEffect? {
    chooser?.question ?? .ask(TransfersQuery(pupil: pupil))
  }

  package var isTyping: Bool { chooser != nil }
  package var isWaiting: Bool { chooser?.isWaiting ?? false }
  package var screenHelp: HelpTopic? { TransfersWording.help }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    let none = list.selection == nil ? TransfersWording.noneChosen : nil
    return KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(
          .f(6), TransfersWording.new,
          disabledReason: workplace.rights.preparesTransfers ? nil : TransfersWording.mayNot), .new),
      KeyBinding(
        KeyHint(.f(9), or: [.alt("a")], TransfersWording.dossier, disabledReason: none), .dossier),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "OV-01", title: TransfersWording.title(name),
      hint: chooser == nil ? TransfersWording.hint : NewRequestWording.chooseHint,
      message: Message(
        list.typed.isEmpty
          ? TransfersWording.found(rows.count)
          : PupilsWording.jumping(list.typed, isFound: true)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if chooser != nil { return updateChooser(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    let outcome = list.update(event, in: context.body, naming: { [self] in firstColumn(rows[$0]) })
    switch outcome {
    case .done(let row):
      return .done(.push(TransferScreen(workplace, transfer: rows[row].transfer)))
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .roster(let slice): chooser?.accept(slice)
    case .answered(let new as TransfersAnswer):
      let chosen = list.selection.flatMap { rows.indices.contains($0) ? rows[$0].transfer : nil }
      rows = new.rows
      list.update(
        count: rows.count,
        selecting: chosen.flatMap { id in rows.firstIndex { $0.transfer == id } })
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body, columns: TransfersWording.columns(isOfOne: pupil != nil),
      empty: TransfersWording.none(isOfOne: pupil != nil)
    ) { index in
      let row = rows[index]
      return ListRow(
        [
          firstColumn(row), TransferWording.short(row.kind),
          pupil == nil ? row.recipientName : row.prepared.dutch, TransferWording.word(row.state),
          row.on.dutch,
        ], styles: row.state == .ready ? [3: .good] : [:])
    }
    chooser?.draw(into: &grid, in: context.body)
  }

  /// About whom, or to whom in the list of one pupil.
  private func firstColumn(_ row: TransferRow) -> String {
    pupil == nil ? row.name ?? row.pupil.text : row.recipientName
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .new:
      guard let pupil else {
        chooser = PupilChooser()
        return question.map { .done($0) } ?? .handled
      }
      return .done(.push(NewTransferScreen(workplace, pupil: pupil, name: name)))
    case .dossier:
      guard let row = list.selection else { return .handled }
      return .done(.push(DossierScreen(workplace, pupil: rows[row].pupil)))
    }
  }

  private mutating func updateChooser(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = chooser?.update(event) else { return .handled }
    switch choice {
    case .wanted: return question.map { .done($0) } ?? .handled
    case .cancelled:
      chooser = nil
      return .handled
    case .chosen(let pupil, let name):
      chooser = nil
      return .done(.push(NewTransferScreen(workplace, pupil: pupil, name: name)))
    }
  }
}
