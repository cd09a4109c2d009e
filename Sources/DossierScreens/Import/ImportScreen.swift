import DossierCore
import DossierOffice
package import ScreenKit

/// Inlezen (IL-01): which file of another system, and for which school; first always a dry run.
package struct ImportScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var open: OpenForm<Field>

  private enum Field: Hashable, Sendable { case kind, file, mapping, school, system }

  private typealias Words = ImportScreenWording

  /// Opens the form.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    open = OpenForm(Self.form(workplace))
  }

  /// Whether a role reads in files of any kind.
  package static func isFor(_ workplace: Workplace) -> Bool {
    workplace.has(.importFiles) || workplace.has(.importTransfers)
  }

  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { open.form.isTyping }
  package var screenHelp: HelpTopic? { Words.help }

  /// The save key makes the dry run here; there are no stored values to put back.
  package var hints: [KeyHint] {
    [KeyHint(.f(2), or: [.control("s")], Words.tryOut)]
      + open.hints.filter { ![.f(2), .f(5)].contains($0.key) }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "IL-01", title: Words.title, hint: open.form.hint, message: open.form.message,
      position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch open.update(event, in: parts(context).form, changes: 0) {
    case .done(.save): return plan()
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let report as ImportReport):
      return .done(.push(ImportReportScreen(workplace, trial: report)))
    case .importRefused(let sentence):
      notice.explain(
        Explanation(title: Words.refused, what: sentence, now: Words.refusedNow))
      return .handled
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (intro, form) = parts(context)
    for (offset, line) in introLines(context).enumerated() where offset < intro.height {
      grid.put(line, at: GridPosition(row: intro.row + offset, column: 3), width: intro.width - 6)
    }
    open.draw(into: &grid, in: form, asking: context.body)
  }

  private mutating func plan() -> Outcome<ScreenEffect> {
    guard let kind = ImportSource.Kind(rawValue: open.form.value(.kind)) else { return .handled }
    let mapping = open.form.value(.mapping)
    guard kind != .csv || !mapping.isEmpty else {
      open.form.refuse(.mapping, because: Words.mappingNeeded)
      return .handled
    }
    let system = open.form.value(.system)
    return .done(
      .planImport(
        ImportSource(
          kind: kind, path: open.form.value(.file), mapping: kind == .csv ? mapping : nil,
          school: SchoolID(open.form.value(.school)), system: system.isEmpty ? nil : system)))
  }

  private func introLines(_ context: ScreenContext) -> [String] {
    TextWrap.lines(of: Words.intro, width: context.body.width - 6)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect) {
    let (top, rest) = context.body.splitTop(introLines(context).count + 1)
    return (top, rest)
  }

  private static func form(_ workplace: Workplace) -> Form<Field> {
    let kinds = ImportSource.Kind.allCases.filter { $0 == .oso || workplace.has(.importFiles) }
    let schools = workplace.schools.map { ChoiceOption($0.id.text, label: $0.name) }
    return Form(
      [
        FormField(
          .kind, label: Words.kind,
          .choice(
            ChoiceField(
              kinds.map { ChoiceOption($0.rawValue, label: Words.word($0)) },
              value: kinds.first?.rawValue ?? "", isClearable: false)),
          isRequired: true, hint: Words.kindHint, width: 44),
        FormField(
          .file, label: Words.file, .text(TextField(limit: 1000)), isRequired: true,
          hint: Words.fileHint, width: 50),
        FormField(
          .mapping, label: Words.mapping, .text(TextField(limit: 1000)), hint: Words.mappingHint,
          width: 50),
        FormField(
          .school, label: ManagementWording.school, .choice(ChoiceField(schools)),
          hint: Words.schoolHint, width: 44),
        FormField(
          .system, label: Words.system, .text(TextField(limit: 40)), hint: Words.systemHint,
          width: 20),
      ], words: FormWording.words(save: Words.tryOut.label))
  }
}
