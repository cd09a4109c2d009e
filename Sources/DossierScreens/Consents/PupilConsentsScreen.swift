package import DossierCore
import DossierOffice
package import ScreenKit

/// Toestemming van een leerling (TS-02): how each purpose stands on a day, and what was said.
package struct PupilConsentsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let pupil: PupilID
  var name: String
  var paper: PupilConsentPaper?
  var lines: [PupilConsentLine] = []
  var list = ListView()
  var day: DayField
  var actions: ActionList<PupilConsentAction>?
  /// Where the cursor begins.
  private var wanted: ConsentPurposeCode?

  /// Opens the consents of a pupil, with the cursor on a purpose.
  package init(
    _ workplace: Workplace, pupil: PupilID, name: String, at purpose: ConsentPurposeCode? = nil
  ) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
    wanted = purpose
    day = DayField(PupilConsentWording.day, today: workplace.today)
  }

  package var question: ScreenEffect? {
    .ask(ConsentsQuery(pupil: pupil, date: day.isToday ? nil : day.day))
  }

  package var isDeciding: Bool { actions != nil }
  package var isTyping: Bool { day.isTyping }
  package var screenHelp: HelpTopic? { PupilConsentWording.help }
  package var hints: [KeyHint] { table.hints }

  /// Why it stands so, and where that is written.
  package var fieldHelp: HelpTopic? {
    guard case .state(let line)? = line else { return nil }
    return HelpTopic(
      "\(line.label): \(ConsentStateWording.word(line.state))",
      ConsentStateWording.sentence(line.state) + "\n\n"
        + RuleWording.sentence(
          ConsentStateWording.rule(line.state), at: workplace.policy.identity))
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TS-02", title: PupilConsentWording.title(name),
      hint: day.isFocused ? PupilConsentWording.dayHint : hint, message: message,
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if actions != nil { return updateActions(event) }
    if day.isFocused, let outcome = updateDay(event) { return outcome }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    guard !day.isFocused else { return .ignored }
    let outcome = list.update(
      event, in: FilteredListLayout(context).list,
      naming: { [paper, lines] in paper?.row(lines[$0]).texts.first ?? "" })
    switch outcome {
    case .done(let row): return open(lines[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as ConsentsAnswer) = answer else { return .ignored }
    let anchor = line?.anchor
    let paper = PupilConsentPaper(new)
    self.paper = paper
    if name.isEmpty { name = new.name ?? Terms.nameless }
    lines = PupilConsentLine.lines(of: new)
    let kept = anchor.flatMap { wanted in lines.firstIndex { $0.anchor == wanted } }
    let begun = wanted.flatMap { purpose in lines.firstIndex { $0.purpose == purpose } }
    wanted = nil
    list.update(count: lines.count, selecting: kept ?? begun)
    return .handled
  }

  /// The line under the cursor.
  var line: PupilConsentLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  private var hint: String {
    switch line {
    case .state where workplace.rights.recordsConsents: PupilConsentWording.recordHint
    case .state, .word: PupilConsentWording.readHint
    case .heading, .sentence, nil: PupilConsentWording.moveHint
    }
  }

  private var message: Message? {
    if let problem = day.problem { return Message(problem, kind: .error) }
    if !list.typed.isEmpty { return Message(PupilsWording.jumping(list.typed, isFound: true)) }
    if !day.isToday { return Message(PupilConsentWording.isPast(day.day), kind: .warning) }
    guard let answer = paper?.answer else { return nil }
    return Message(PupilConsentWording.decides(answer))
  }

  /// Gives an event to the day; `nil` when it means something to the whole screen.
  private mutating func updateDay(_ event: Event) -> Outcome<ScreenEffect>? {
    switch day.update(event) {
    case .done: question.map { .done($0) } ?? .handled
    case .handled: .handled
    case .ignored: nil
    }
  }
}
