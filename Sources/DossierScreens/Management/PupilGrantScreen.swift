package import DossierCore
import DossierOffice
package import ScreenKit

/// Toegang geven (TW-02): one person, in one role, sees one pupil until a day.
package struct PupilGrantScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let pupil: PupilID
  private let name: String
  private var open: OpenForm<String>
  private var holders: [PupilGrantHolder] = []
  /// The consents that somebody from outside could look along on.
  private var consents: [ConsentLine] = []
  private var isReadingConsents = false

  /// Opens the form for a pupil.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
    open = OpenForm(Form([], words: FormWording.words()))
    open = OpenForm(Form(fields, words: FormWording.words()))
  }

  /// Who could get it; asked once, so that a colleague's change does not empty the form.
  package var question: ScreenEffect? { holders.isEmpty ? .ask(AccountsQuery()) : nil }
  package var hints: [KeyHint] { open.hints }
  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { open.form.isTyping }
  package var screenHelp: HelpTopic? { ManagementAccessWording.help }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TW-02", title: "\(ManagementAccessWording.giveTitle) - \(name)",
      isChanged: changes > 0, hint: open.form.hint, message: open.form.message,
      position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    let outcome = open.update(event, in: parts(context).form, changes: changes)
    if case .done(.putBack) = outcome { open.form = Form([], words: FormWording.words()) }
    if open.form.fields.isEmpty {
      open.form = Form(fields, words: FormWording.words())
    } else if !open.form.hasOpenList {
      layOut()
    }
    return switch outcome {
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
      holders = PupilGrantHolder.all(of: accounts, except: workplace.account, workplace.policy)
      layOut()
      if holders.isEmpty { notice.tell(ManagementAccessWording.noPeople, kind: .warning) }
      guard holders.contains(where: \.isExternal), workplace.rights.seesConsents else {
        return .handled
      }
      isReadingConsents = true
      return .done(.ask(ConsentsQuery(pupil: pupil)))
    case .answered(let answer as ConsentsAnswer):
      isReadingConsents = false
      consents = answer.lines.filter { $0.perQuestion && $0.isValid && $0.subject != nil }
      layOut()
      return .handled
    case .performed: return .done(.backWith(Message(ManagementAccessWording.given)))
    // Who may not see the consents has none to choose from.
    case .failed where isReadingConsents:
      isReadingConsents = false
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

  private func save() -> Outcome<ScreenEffect> {
    guard let holder else { return .handled }
    let values = open.form.values
    let subject = holder.isExternal ? consent?.subject : nil
    return .done(
      .perform(
        GivePupilGrant(
          pupil: pupil, account: holder.account, role: holder.role, from: nil,
          until: FormValue.date(values["tot"], workplace.today), reason: values["reden"] ?? "",
          purpose: holder.isExternal ? consent?.purpose : nil, recipient: subject?.recipient,
          question: subject?.question)))
  }

  /// How much was filled in: the form begins empty, and is made anew for who is chosen.
  private var changes: Int { open.form.values.values.count { !$0.isEmpty } }

  private var holder: PupilGrantHolder? {
    holders.first { $0.value == open.form.values["wie"] }
  }

  private var consent: ConsentLine? {
    open.form.values["toestemming"].flatMap(Int.init)
      .flatMap { consents.indices.contains($0) ? consents[$0] : nil }
  }

  private func introLines(_ context: ScreenContext) -> [String] {
    TextWrap.lines(of: ManagementAccessWording.giveIntro, width: context.body.width - 6)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect) {
    let (top, rest) = context.body.splitTop(introLines(context).count + 1)
    return (top, rest)
  }

  /// Makes the form anew for who was chosen; what was typed stays in it.
  private mutating func layOut() {
    open.layOut(fields, words: FormWording.words())
  }

  private var fields: [FormField<String>] {
    typealias Words = ManagementAccessWording
    let values = open.form.values
    let options = holders.map { ChoiceOption($0.value, label: $0.label) }
    let typed = FormValue.optionalDate(values["tot"] ?? "", workplace.today)
    return [
      FormField(
        "wie", label: Words.giveWho,
        .choice(ChoiceField(options, value: values["wie"] ?? "", isClearable: false)),
        isRequired: true, hint: Words.giveWhoHint, width: 50)
    ] + consentFields(values["toestemming"] ?? "") + [
      PolicyField.date(
        "tot", label: Words.until, value: typed, hint: Words.untilHint, today: workplace.today),
      PolicyField.text(
        "reden", label: Words.reason, value: values["reden"] ?? "", limit: 400,
        hint: Words.reasonHint, today: workplace.today),
    ]
  }

  /// On which consent somebody from outside looks along.
  private func consentFields(_ value: String) -> [FormField<String>] {
    typealias Words = ManagementAccessWording
    guard holder?.isExternal ?? false else { return [] }
    let options = consents.enumerated().compactMap { index, line in
      line.subject.map { ChoiceOption("\(index)", label: Words.consent($0)) }
    }
    return [
      FormField(
        "toestemming", label: Words.consent,
        .choice(ChoiceField(options, value: value, isClearable: false)),
        isRequired: true, hint: options.isEmpty ? Words.noConsentHint : Words.consentHint,
        width: 50)
    ]
  }
}
