package import DossierCore
import DossierOffice
package import ScreenKit

/// Bijdrage (VZ-06): what a holder has for a request, category by category, without words of others.
package struct ContributionScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let request: RequestID
  var sheet: ContributionSheet?
  var list = ListView()
  var box: ContributionBox?
  /// The item that is open to take words out of, if any.
  var pane: RedactionPane?
  /// What was decided in an earlier session, until the office has told what there is.
  private var note: ContributionNote?

  /// Opens the contribution to a request.
  package init(_ workplace: Workplace, request: RequestID) {
    self.workplace = workplace
    self.request = request
  }

  init(_ workplace: Workplace, resuming note: ContributionNote) {
    self.init(workplace, request: note.request)
    self.note = note
  }

  /// What was decided, with what is being taken out of the item that is open.
  package var draft: Draft? {
    guard var sheet else { return nil }
    if let pane, pane.isChanged, case .item(let category, let item) = pane.line {
      sheet.categories[category].take(pane.pad.passages, outOf: item, isChecked: false)
    }
    guard sheet.isChanged else { return nil }
    return .contribution(ContributionNote(request: request, parts: sheet.parts))
  }

  package var question: ScreenEffect? { .ask(ContributionQuery(request: request)) }
  package var isDeciding: Bool { box != nil || pane?.isDeciding ?? false }
  package var isTyping: Bool { isDeciding }
  package var hints: [KeyHint] { pane?.hints ?? table.hints }
  package var screenHelp: HelpTopic? {
    pane == nil ? PackageWording.contributionHelp : PackageWording.redactionHelp
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    if let pane {
      return ScreenHeader(
        code: "VZ-26", title: PackageWording.redactionTitle(pane.item),
        isChanged: pane.isChanged, hint: pane.hint, message: pane.message.map { Message($0) })
    }
    let lines = sheet?.lines.count ?? 0
    return ScreenHeader(
      code: "VZ-06", title: sheet.map { PackageWording.title($0.answer) } ?? "",
      isChanged: sheet?.isChanged ?? false, hint: PackageWording.hint(line),
      message: sheet.map { Message(PackageWording.stand($0.answer, on: workplace.today)) },
      position: lines == 0 ? "" : "\(list.selected + 1)/\(lines)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if box != nil { return updateBox(event) }
    if pane != nil { return updatePane(event, in: context) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    return list.update(event, in: context.layout.listAndDetail.list).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as ContributionAnswer):
      let chosen = line
      if sheet == nil { sheet = ContributionSheet(new) } else { sheet?.reread(new) }
      if let note { sheet?.resume(note) }
      note = nil
      let lines = sheet?.lines ?? []
      list.update(count: lines.count, selecting: chosen.flatMap { lines.firstIndex(of: $0) })
      return .handled
    case .performed:
      return .done(.backWith(Message(RequestStep.contributed.words.done)))
    default: return .ignored
    }
  }

  /// The line under the cursor.
  var line: ContributionSheet.Line? {
    guard let lines = sheet?.lines, let row = list.selection, lines.indices.contains(row) else {
      return nil
    }
    return lines[row]
  }

  /// The category of the line under the cursor.
  var category: CategoryDraft? { line.flatMap { sheet?.categories[$0.category] } }
}
