package import DossierCore
import DossierOffice
package import ScreenKit

/// Toegang geven (TW-02): one person, in one role, sees one pupil until a day.
package struct PupilGrantScreen: OfficeScreen {
  package var notice = Notice()
  private let workplace: Workplace
  private let pupil: PupilID
  private let name: String
  private var open: OpenForm<String>
  private var holders: [PupilGrantHolder] = []

  /// Opens the form for a pupil.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
    open = Self.form(holders: [], workplace, typed: [:])
  }

  /// Who could get it; asked once, so that a colleague's change does not empty the form.
  package var question: ScreenEffect? { holders.isEmpty ? .ask(AccountsQuery()) : nil }
  package var policy: Policy? { workplace.policy }
  package var hints: [KeyHint] { OpenForm<String>.hints }
  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { open.form.isTyping }
  package var screenHelp: HelpTopic? { ManagementAccessWording.help }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TW-02", title: "\(ManagementAccessWording.giveTitle) - \(name)",
      isChanged: open.form.isChanged, hint: open.form.hint, message: open.form.message,
      position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    let changes = open.form.changedFields.count
    return switch open.update(event, in: parts(context).form, changes: changes) {
    case .done(.save): save()
    case .done(.leave): .done(.back)
    case .done(.putBack), .done(.prompt), .handled: .handled
    case .ignored: .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let accounts as [AccountAnswer]):
      holders = PupilGrantHolder.all(of: accounts, except: workplace.account)
      open = Self.form(holders: holders, workplace, typed: open.form.values)
      if holders.isEmpty { notice.tell(ManagementAccessWording.noPeople, kind: .warning) }
      return .handled
    case .performed: return .done(.backWith(Message(ManagementAccessWording.given)))
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

  private func save() -> Outcome<ScreenEffect> {
    let values = open.form.values
    guard let holder = holders.first(where: { $0.value == values["wie"] }) else { return .handled }
    return .done(
      .perform(
        GivePupilGrant(
          pupil: pupil, account: holder.account, role: holder.role, from: nil,
          until: FormValue.date(values["tot"], workplace.today), reason: values["reden"] ?? "")))
  }

  private func introLines(_ context: ScreenContext) -> [String] {
    TextWrap.lines(of: ManagementAccessWording.giveIntro, width: context.body.width - 6)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect) {
    let (top, rest) = context.body.splitTop(introLines(context).count + 1)
    return (top, rest)
  }

  private static func form(
    holders: [PupilGrantHolder], _ workplace: Workplace, typed: [String: String]
  ) -> OpenForm<String> {
    typealias Words = ManagementAccessWording
    let options = holders.map { ChoiceOption($0.value, label: $0.label) }
    let today = workplace.today
    var form = Form(
      [
        FormField(
          "wie", label: Words.giveWho, .choice(ChoiceField(options, isClearable: false)),
          isRequired: true, hint: Words.giveWhoHint, width: 50),
        PolicyField.date("tot", label: Words.until, hint: Words.untilHint, today: today),
        PolicyField.text(
          "reden", label: Words.reason, limit: 400, hint: Words.reasonHint, today: today),
      ], words: FormWording.words())
    for (id, value) in typed where !value.isEmpty { form.set(id, to: value) }
    return OpenForm(form)
  }
}
