package import DossierCore
import DossierOffice
package import ScreenKit

/// Dossier (DS-01): the categories that the role may see, line by line.
package struct DossierScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let pupil: PupilID
  var dossier: DossierPage
  var lines: [DossierLine] = []
  var list = ListView()
  var actions: ActionList<DossierAction>?
  var purposes: ChoicePopup?
  var revealed: (text: String, value: String)?
  var revealedBox: Dialog<Bool>?
  var frozenBox: FrozenLookBox?
  /// The ground on which something frozen was asked for.
  var lookingOn: FrozenGround?
  /// What stands open although it is frozen.
  var look: FrozenLook?

  /// Opens the dossier of a pupil.
  package init(_ workplace: Workplace, pupil: PupilID) {
    self.workplace = workplace
    self.pupil = pupil
    dossier = DossierPage(pupil: pupil)
  }

  package var question: ScreenEffect? { .ask(DossierQuery(pupil: pupil)) }

  package var isDeciding: Bool {
    actions != nil || purposes != nil || revealedBox != nil || frozenBox != nil
  }
  package var hints: [KeyHint] { table.hints }
  package var screenHelp: HelpTopic? { DossierWording.help }

  /// "Waarom zie ik dit?" about the line under the cursor.
  package var fieldHelp: HelpTopic? {
    guard let line else { return nil }
    let category = dossier.categories[line.category]
    let (label, reason) =
      dossier.field(at: line).map { ($0.field.label, $0.field.reason) }
      ?? (category.label, category.reason)
    let origin = dossier.field(at: line).flatMap { DossierWording.origin($0.field) } ?? ""
    return HelpTopic(
      "\(DossierWording.whyTitle) \(label)",
      ReasonWording.answer(
        reason, role: workplace.role.label, at: workplace.policy.identity
      ) {
        workplace.policy.role($0)?.label.lowercased() ?? $0.text
      }
        + (origin.isEmpty ? "" : "\n\n\(FormWording.sourceShort): \(origin)."))
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "DS-01", title: dossier.listName, hint: DossierWording.hint,
      message: look.map { Message(FrozenLookWording.open($0), kind: .warning) },
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if let outcome = respondInBox(event) { return outcome }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    let outcome = list.update(
      event, in: listRect(context), hasHeader: false,
      naming: { [self] in label(lines[$0]) })
    switch outcome {
    case .done(let row): return open(lines[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as DossierAnswer): show(DossierPage(new))
    case .answered(let opened as CategoryAnswer): accept(opened: opened)
    case .answered(let field as RevealedField):
      revealed = (field.text, field.value)
      revealedBox = Dialog(
        title: DossierWording.revealedTitle, text: DossierWording.revealed(field.text),
        buttons: [
          DialogButton(Terms.close, false), DialogButton(DossierWording.changeRevealed, true),
        ], safe: 0)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let isWide = context.body.width >= FrameLayout.widthForDetail
    var columns = [
      ListColumn("", width: isWide ? 40 : 35), ListColumn("", width: 20, isFlexible: true),
    ]
    if isWide { columns.append(ListColumn("", width: 36)) }
    drawEmergency(into: &grid, in: context)
    list.draw(
      into: &grid, in: listRect(context), columns: columns, empty: DossierWording.nothing
    ) {
      row(lines[$0], isWide: isWide)
    }
    actions?.draw(into: &grid, in: context.body)
    purposes?.draw(into: &grid, in: context.body)
    revealedBox?.draw(into: &grid, in: context.body)
    frozenBox?.draw(into: &grid, in: context.body)
  }

  /// The line under the cursor.
  var line: DossierLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// Keeps the cursor on the same field or report, wherever it stands now.
  mutating func show(_ new: DossierPage) {
    let anchor = line.map(anchor)
    dossier = new.opening(look?.opened)
    lines = DossierLine.lines(of: dossier)
    let place = anchor.flatMap { wanted in lines.firstIndex { self.anchor($0) == wanted } }
    list.update(count: lines.count, selecting: place)
  }

  /// What a line is about, apart from where it stands.
  private func anchor(_ line: DossierLine) -> [String] {
    let category = dossier.categories[line.category]
    switch line {
    case .category: return [category.code.text]
    case .sheet(_, let sheet):
      return [category.code.text, category.sheets[sheet].record?.text ?? ""]
    case .field(_, let sheet, let field):
      let found = category.sheets[sheet]
      return [category.code.text, found.record?.text ?? "", found.fields[field].code.text]
    case .entry(_, let entry):
      return [category.code.text, "", "", category.entries[entry].record.text]
    case .document(_, let document):
      return [category.code.text, "", "", "", category.documents[document].record.text]
    case .statement(let owner, let index): return anchor(owner) + ["\(index)"]
    }
  }
}
