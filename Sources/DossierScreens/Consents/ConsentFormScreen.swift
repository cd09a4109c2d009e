package import DossierCore
import DossierOffice
package import ScreenKit

/// Toestemming vastleggen (TS-03): puts a yes, a no or a withdrawal in the register.
package struct ConsentFormScreen: OfficeScreen {
  package var notice = Notice()
  private var sheet: ConsentSheet
  private var open: OpenForm<ConsentField>
  private var name: String
  private var begun: [ConsentField: String]
  /// What is still to be read before everything can be chosen.
  private var reading: [ScreenEffect] = []
  private var isReading = false

  /// Opens the form for a pupil; whatever is known already stands in it.
  init(
    _ workplace: Workplace, pupil: PupilID, name: String, purpose: ConsentPurposeCode? = nil,
    subject: ConsentSubjectAnswer? = nil, answer: ConsentAnswer? = nil, giver: ConsentWord? = nil
  ) {
    sheet = ConsentSheet(
      workplace, pupil: pupil, purpose: purpose, subject: subject, answer: answer, giver: giver)
    self.name = name
    begun = sheet.values
    var form = Form(sheet.fields, words: ConsentFormWording.words)
    let first: ConsentField = purpose == nil ? .purpose : answer == nil ? .answer : .giver
    _ = form.begin(at: first)
    open = OpenForm(form, today: workplace.today)
  }

  /// Goes on with a word that was being typed.
  init(_ workplace: Workplace, resuming note: ConsentNote) {
    self.init(workplace, pupil: note.pupil, name: "")
    for (field, value) in note.typed { sheet.values[ConsentField(rawValue: field)] = value }
    open.form = Form(sheet.fields, words: ConsentFormWording.words)
  }

  package var question: ScreenEffect? { .ask(ConsentsQuery(pupil: sheet.pupil)) }
  package var policy: Policy? { sheet.workplace.policy }
  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { open.isTyping }
  package var screenHelp: HelpTopic? { ConsentFormWording.help }
  package var hints: [KeyHint] { open.hints }

  package var draft: Draft? {
    guard changes > 0 else { return nil }
    let typed = sheet.values.map { ($0.key.rawValue, $0.value) }
    return .consent(
      ConsentNote(
        pupil: sheet.pupil, typed: Dictionary(typed, uniquingKeysWith: { first, _ in first })))
  }

  package var fieldHelp: HelpTopic? {
    open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
  }

  package mutating func move(to workplace: Workplace) {
    sheet.workplace = workplace
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TS-03", title: ConsentFormWording.title(name, sheet.answer), isChanged: changes > 0,
      hint: open.form.hint, message: open.form.message,
      position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    let outcome = open.update(event, in: context.body, changes: changes)
    if case .done(.putBack) = outcome { sheet.values = begun }
    sheet.take(open.form.values)
    if !open.form.hasOpenList { layOut() }
    switch outcome {
    case .done(.save): return .done(.perform(sheet.action))
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let consents as ConsentsAnswer):
      if name.isEmpty { name = consents.name ?? Terms.nameless }
      // Who may answer stands first: F4 and Enter choose somebody who can.
      sheet.givers =
        consents.givers.filter(\.mayDecide) + consents.givers.filter { !$0.mayDecide }
      sheet.proposeGiver()
      reading = choicesToRead
    case .answered(let dossier as DossierAnswer):
      sheet.scans = ConsentFormWording.scans(dossier)
    case .answered(let recipients as RecipientsAnswer):
      sheet.recipients = ConsentFormWording.recipients(recipients)
    case .performed:
      open.form.settle()
      return .done(.backWith(Message(ConsentFormWording.done(sheet.answer))))
    case .failed(.refusal(.consent(let refusal))): return refuse(refusal)
    // Who may not see scans or recipients has none to choose from.
    case .failed where isReading: break
    default: return .ignored
    }
    layOut()
    return readOn()
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    open.draw(into: &grid, in: context.body, asking: context.body)
  }

  /// How many fields differ from what the form began with.
  private var changes: Int {
    let proposed = sheet.givers.filter(\.mayDecide)
    return sheet.values.count { field, value in
      if field == .giver, begun[.giver, default: ""].isEmpty, proposed.count == 1 {
        return value != (proposed[0].guardian?.text ?? ConsentSheet.pupilGives)
      }
      return begun[field, default: ""] != value
    }
  }

  private mutating func layOut() {
    open.layOut(sheet.fields, words: ConsentFormWording.words)
  }

  /// The scans of forms lie in the register; recipients matter only where a question has one.
  private var choicesToRead: [ScreenEffect] {
    let workplace = sheet.workplace
    var effects: [ScreenEffect] = [
      .ask(DossierQuery(pupil: sheet.pupil, categories: [.consents]))
    ]
    if workplace.policy.consentPurposes.contains(where: \.perQuestion) {
      effects.append(.ask(RecipientsQuery()))
    }
    return effects
  }

  private mutating func readOn() -> Outcome<ScreenEffect> {
    isReading = !reading.isEmpty
    return isReading ? .done(reading.removeFirst()) : .handled
  }

  /// A rule of the register is told at the field that it is about.
  private mutating func refuse(_ refusal: ConsentRefusal) -> Outcome<ScreenEffect> {
    guard let field = ConsentSheet.field(of: refusal),
      open.form.fields.contains(where: { $0.id == field })
    else { return .ignored }
    open.form.refuse(field, because: ConsentWording.words(refusal).what)
    return .handled
  }
}
