import DossierCore
package import DossierOffice
package import ScreenKit

/// Besluit (VZ-04): granted or refused, part by part, with the ground and its words.
package struct DecisionScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let answer: RequestAnswer
  var paper: DecisionPaper
  var open: OpenForm<DecisionField>
  private var summary: Dialog<Bool>?
  private var categories: ChoicePopup?

  /// Opens the decision on a request as it was read.
  package init(_ workplace: Workplace, request answer: RequestAnswer) {
    self.workplace = workplace
    self.answer = answer
    paper = DecisionPaper(answer, at: workplace)
    open = OpenForm(paper.form(), today: workplace.today)
  }

  package var isDeciding: Bool { open.isAsking || summary != nil }
  package var isTyping: Bool { open.isTyping || categories != nil }
  package var screenHelp: HelpTopic? { DecisionWording.help }

  package var fieldHelp: HelpTopic? {
    open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
  }

  package var hints: [KeyHint] {
    open.hints + [
      KeyHint(
        .f(6), DecisionWording.newPart,
        disabledReason: paper.categoriesApart.isEmpty ? DecisionWording.onlyWhole : nil)
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VZ-04",
      title: DecisionWording.title(answer.row.kind, RequestPageWording.name(answer.row)),
      isChanged: open.form.isChanged, hint: open.form.hint, message: open.form.message,
      position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if summary != nil { return answerSummary(event) }
    if categories != nil { return choosePart(event) }
    if event == .key(.f(6)), !open.isAsking, !open.form.hasOpenList { return offerParts() }
    let changes = open.form.changedFields.count
    switch open.update(event, in: parts(context).form, changes: changes) {
    case .done(.save):
      guard paper.check(&open.form) else { return .handled }
      summary = summaryDialog
      return .handled
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .performed:
      open.form.settle()
      return .done(.backWith(Message(DecisionWording.saved)))
    case .failed(.refusal(.request(.alreadyDecided(let taken)))):
      notice.explain(explanation(of: taken))
      return .handled
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (intro, form) = parts(context)
    for (offset, line) in introLines(context).enumerated() where offset < intro.height {
      grid.put(
        line.text, at: GridPosition(row: intro.row + offset, column: 3), style: line.style,
        width: intro.width - 6)
    }
    open.draw(into: &grid, in: form, asking: context.body)
    categories?.draw(into: &grid, in: context.body)
    summary?.draw(into: &grid, in: context.body)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect) {
    let (top, rest) = context.body.splitTop(introLines(context).count + 1)
    return (top, rest)
  }

  /// What must be known before deciding; the warning about shielding stands first once it counts.
  private func introLines(_ context: ScreenContext) -> [(text: String, style: Style)] {
    var sentences: [(String, Style)] = []
    if paper.isShielded(open.form) { sentences.append((DecisionWording.shielded, .warning)) }
    sentences.append((DecisionWording.about(answer.row), .normal))
    if !answer.entitlement.isEntitled {
      sentences.append((DecisionWording.mayNotAsk, .warning))
    } else if answer.progress.identity == nil {
      sentences.append((DecisionWording.cannotGrant, .warning))
    }
    if let advice = answer.progress.advices.last {
      sentences.append((DecisionWording.advice(advice.text), .normal))
    }
    let lines = sentences.flatMap { sentence, style in
      TextWrap.lines(of: sentence, width: context.body.width - 6).map { ($0, style) }
    }
    // The fields matter more than a long advice, which stands on the page of the request as well.
    return Array(lines.prefix(max(2, context.body.height / 3)))
  }

  private mutating func offerParts() -> Outcome<ScreenEffect> {
    let choices = paper.categoriesApart
    guard !choices.isEmpty else {
      notice.tell(DecisionWording.onlyWhole.sentence, kind: .warning)
      return .handled
    }
    categories = ChoicePopup(
      title: DecisionWording.newPartTitle,
      choices.map { ChoiceOption($0.code.text, label: $0.label) }, value: "")
    return .handled
  }

  private mutating func choosePart(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = categories?.update(event) else { return .handled }
    categories = nil
    guard case .chosen(let option) = choice else { return .handled }
    let values = open.form.values
    paper.decideApart(on: CategoryCode(option.value))
    var form = paper.form()
    _ = form.begin(at: .verdict(paper.parts.count - 1))
    for (field, value) in values { form.set(field, to: value) }
    open = OpenForm(form, today: workplace.today)
    return .handled
  }

  private var summaryDialog: Dialog<Bool> {
    let lines =
      zip(paper.parts, paper.decided(open.form)).map { item, part in
        DecisionWording.line(paper.names.name(item), part)
      } + [paper.receiver(open.form)].compactMap(\.self).map { DecisionWording.sentTo($0.name) }
    return Dialog(
      title: DecisionWording.summaryTitle,
      text: DecisionWording.summary(
        lines, day: open.form.value(.day), isShielded: paper.isShielded(open.form)),
      buttons: [DialogButton(Terms.save, true), DialogButton(FormWording.goOn, false)], safe: 1)
  }

  private mutating func answerSummary(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = summary?.update(event) else { return .handled }
    summary = nil
    guard isMeant else { return .handled }
    let advisor = paper.isShielded(open.form) ? AccountID(open.form.value(.advisor)) : nil
    return .done(
      .perform(
        DecideRequest(
          request: answer.row.request, parts: paper.decided(open.form),
          receiver: paper.receiver(open.form)?.recipient,
          advisedBy: advisor.map { [$0] },
          lateReason: paper.lateReason(open.form),
          on: FormValue.date(open.form.value(.day), workplace.today),
          seen: answer.version)))
  }

  /// Who comes second sees what the first one decided.
  private func explanation(of taken: DecisionTaken) -> Explanation {
    var words = RefusalWording(workplace.policy).explanation(
      of: .request(.alreadyDecided(taken)))
    let lines = taken.decision.items.map { part in
      DecisionWording.line(paper.names.name(part.item), part.verdict)
    }
    words.what += "\n\n" + DecisionWording.first(lines)
    words.now = DecisionWording.firstStands
    return words
  }
}
