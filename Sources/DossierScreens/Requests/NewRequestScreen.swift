package import DossierCore
import DossierOffice
package import ScreenKit

/// Nieuw verzoek (VZ-03): registers a request; deadline and entitlement are shown while typing.
package struct NewRequestScreen: OfficeScreen {
  package var notice = Notice()
  var pupil: PupilID?
  var name: String
  var sheet: IntakeSheet
  var open: OpenForm<IntakeField>
  var chooser: PupilChooser?
  /// The items of the dossier to choose from, while the list is open.
  var pieces: (options: [IntakeSubject], popup: ChoicePopup)?
  /// What the office was asked last, so that it is asked again only when something differs.
  var asked: [String] = []
  let begun: [IntakeField: String]

  private enum Action { case find, piece }

  /// Opens an empty form; the first thing it asks is which pupil.
  package init(_ workplace: Workplace) {
    self.init(workplace, pupil: nil, name: "", about: nil)
    chooser = PupilChooser()
  }

  /// Opens the form for a pupil whose dossier is open.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.init(workplace, pupil: pupil, name: name, about: nil)
  }

  /// Goes on with a request that was being registered.
  init(_ workplace: Workplace, draft: RequestDraft) {
    self.init(workplace, pupil: draft.pupil, name: draft.name, about: nil)
    sheet.pieces = draft.pieces
    for (field, value) in draft.typed { sheet.values[IntakeField(rawValue: field)] = value }
    open.form = Self.form(sheet)
  }

  /// Opens the form for a correction of one line of a dossier.
  init(_ workplace: Workplace, pupil: PupilID?, name: String, about subject: IntakeSubject?) {
    self.pupil = pupil
    self.name = name
    sheet = IntakeSheet(workplace, about: subject)
    begun = sheet.values
    open = OpenForm(Self.form(sheet), today: workplace.today)
  }

  package var policy: Policy? { sheet.workplace.policy }
  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { chooser != nil || pieces != nil || open.isTyping }
  package var isWaiting: Bool { chooser?.isWaiting ?? false }
  package var screenHelp: HelpTopic? { NewRequestWording.help }
  package var hints: [KeyHint] { open.hints + table.hints }

  package var question: ScreenEffect? {
    if let chooser { return chooser.question }
    return pupil.map { .ask(sheet.question(about: $0)) }
  }

  package var draft: Draft? {
    guard let pupil, changes > 0 else { return nil }
    let typed = sheet.values.map { ($0.key.rawValue, $0.value) }
    return .request(
      RequestDraft(
        pupil: pupil, name: name, pieces: sheet.pieces,
        typed: Dictionary(typed, uniquingKeysWith: { first, _ in first })))
  }

  package var fieldHelp: HelpTopic? {
    open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
  }

  package mutating func move(to workplace: Workplace) {
    sheet.workplace = workplace
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(
        KeyHint(
          .f(6), NewRequestWording.piece,
          disabledReason: sheet.takesPieces ? nil : NewRequestWording.noPieces), .piece),
      KeyBinding(KeyHint(.f(7), or: [.control("f")], NewRequestWording.find), .find),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VZ-03", title: NewRequestWording.title(name), isChanged: changes > 0,
      hint: chooser == nil ? open.form.hint : NewRequestWording.chooseHint,
      message: open.form.message,
      position: chooser == nil ? FormWording.position(open.form.progress) : "")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if chooser != nil { return updateChooser(event) }
    if pieces != nil { return choosePiece(event) }
    if !open.isAsking, !open.form.hasOpenList, case .key(let key) = event,
      let match = table.match(key)
    {
      switch match {
      case .action(let action): return perform(action)
      case .disabled(let reason):
        notice.tell(reason.refusal, kind: .warning)
        return .handled
      }
    }
    let outcome = open.update(event, in: parts(context).form, changes: changes)
    if case .done(.putBack) = outcome { sheet.values = begun }
    let next = follow()
    switch outcome {
    case .done(.save): return register()
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return next ?? .handled
    case .ignored: return .ignored
    }
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .find:
      chooser = PupilChooser()
      return question.map { .done($0) } ?? .handled
    case .piece: return pupil.map { .done(.ask(DossierQuery(pupil: $0))) } ?? .handled
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .roster(let slice): chooser?.accept(slice)
    case .answered(let preview as IntakePreview):
      sheet.preview = preview
      sheet.proposeRequester()
      layOut()
      return follow() ?? .handled
    case .answered(let dossier as DossierAnswer): offerPieces(of: dossier)
    case .performed(let outcome): return finish(outcome)
    case .failed(.refusal(.duplicateRequest(let other))):
      sheet.preview?.doubles.append(.same(other))
      layOut()
      return .ignored
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let parts = parts(context)
    if let pane = parts.pane, let rect = parts.follows { pane.draw(into: &grid, in: rect) }
    open.draw(into: &grid, in: parts.form, asking: context.body)
    pieces?.popup.draw(into: &grid, in: context.body)
    chooser?.draw(into: &grid, in: context.body)
  }
}
