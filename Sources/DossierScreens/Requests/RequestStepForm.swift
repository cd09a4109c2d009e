import DossierCore
import DossierOffice
import ScreenKit

/// The forms that each take one step in a request.
///
/// Every step carries the version that was on the screen: whoever acts on an older one is refused.
struct RequestStepForm {
  typealias Words = RequestStepWording

  let answer: RequestAnswer
  let workplace: Workplace
  /// What a draft held, to go on with.
  let typed: [String: String]

  init(_ answer: RequestAnswer, at workplace: Workplace, typed: [String: String] = [:]) {
    self.answer = answer
    self.workplace = workplace
    self.typed = typed
  }

  var request: RequestID { answer.row.request }
  var version: Int { answer.version }
  var today: CalendarDate { workplace.today }
  var names: RequestNames { CasePaper(answer, at: workplace).names }

  /// The day on which it happened; most steps are entered on the day itself.
  var day: FormField<String> {
    PolicyField.date("dag", label: Words.day, value: today, hint: Words.dayHint, today: today)
  }

  /// A text that the step needs.
  func text(_ label: String, hint: String, isMemo: Bool = true) -> FormField<String> {
    PolicyField.text(
      "tekst", label: label, limit: isMemo ? 8000 : 400, isMemo: isMemo, hint: hint, today: today)
  }

  /// A form for a step; `action` gets the values and the day.
  func screen(
    _ step: RequestStep, _ fields: [FormField<String>], intro: String = "",
    _ action: @escaping @Sendable ([String: String], CalendarDate?) -> any OfficeAction
  ) -> ActionFormScreen {
    let (today, request, words) = (today, request, step.words)
    var plan = ActionFormScreen.Plan(
      code: words.code,
      title: "\(words.title ?? words.verb) - \(RequestPageWording.name(answer.row))",
      fields: fields,
      action: { values in action(values, values["dag"].map { FormValue.date($0, today) }) },
      finish: { _ in .backWith(Message(words.done)) })
    plan.intro = intro
    plan.help = words.help
    plan.save = words.button
    plan.draft = {
      .requestStep(RequestStepDraft(request: request, step: step.rawValue, typed: $0))
    }
    return ActionFormScreen(plan, policy: workplace.policy, today: today, typed: typed)
  }
}

extension RequestStepForm {
  var identity: ActionFormScreen {
    let (request, version) = (request, version)
    let options = IdentityCheck.allCases.map {
      ChoiceOption($0.rawValue, label: RequestWording.word($0))
    }
    return screen(
      .identityEstablished,
      [PolicyField.choice("wijze", label: Words.way, options, hint: Words.wayHint), day],
      intro: Words.identityIntro
    ) { values, day in
      EstablishIdentity(
        request: request, way: IdentityCheck(rawValue: values["wijze"] ?? "") ?? .knownInPerson,
        on: day, seen: version)
    }
  }

  var start: ActionFormScreen {
    let (request, version) = (request, version)
    let field = PolicyField.choice(
      "wie", label: RequestsWording.handler, workplace.colleagues(among: answer.handlers),
      value: workplace.account.text,
      hint: Words.handlerHint)
    return screen(.treatmentStarted, [field, day]) { values, day in
      StartTreatment(
        request: request, handler: values["wie"].flatMap { AccountID($0) }, on: day, seen: version)
    }
  }

  var assign: ActionFormScreen {
    let (request, version, own) = (request, version, workplace.account)
    let field = PolicyField.choice(
      "wie", label: RequestsWording.handler, workplace.colleagues(among: answer.handlers),
      value: answer.row.handler?.text ?? "", hint: Words.handlerHint)
    return screen(.assigned, [field, day]) { values, day in
      AssignRequest(
        request: request, handler: values["wie"].flatMap { AccountID($0) } ?? own, on: day,
        seen: version)
    }
  }

  var complete: ActionFormScreen {
    let (request, version) = (request, version)
    return screen(
      .completed, [text(Words.completion, hint: Words.completionHint), day]
    ) { values, day in
      CompleteRequest(request: request, text: values["tekst"] ?? "", on: day, seen: version)
    }
  }

  var wait: ActionFormScreen {
    let (request, version) = (request, version)
    let open = answer.progress.waiting.filter { $0.until == nil }.map(\.reason)
    return screen(
      .waitingStarted,
      [waitingReason(WaitingReason.allCases.filter { !open.contains($0) }), day],
      intro: Words.waitIntro
    ) { values, day in
      AwaitRequester(
        request: request, reason: WaitingReason(rawValue: values["reden"] ?? "") ?? .completion,
        on: day, seen: version)
    }
  }

  var endWaiting: ActionFormScreen {
    let (request, version) = (request, version)
    let open = answer.progress.waiting.filter { $0.until == nil }.map(\.reason)
    return screen(.waitingEnded, [waitingReason(open), day]) { values, day in
      EndWaiting(
        request: request, reason: WaitingReason(rawValue: values["reden"] ?? "") ?? .completion,
        on: day, seen: version)
    }
  }

  private func waitingReason(_ reasons: [WaitingReason]) -> FormField<String> {
    let options = reasons.map { ChoiceOption($0.rawValue, label: RequestWording.word($0)) }
    return PolicyField.choice(
      "reden", label: Words.waitingFor, options, value: options.count == 1 ? options[0].value : "",
      hint: Words.waitingForHint)
  }
}
