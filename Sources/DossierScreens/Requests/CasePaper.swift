import DossierCore
import DossierOffice
import ScreenKit

/// Lays a request out as lines: head, tasks, parts with the decision, advice, and what happened.
struct CasePaper: FactPaper {
  let answer: RequestAnswer
  let workplace: Workplace
  let names: RequestNames

  init(_ answer: RequestAnswer, at workplace: Workplace) {
    self.answer = answer
    self.workplace = workplace
    names = RequestNames(
      workplace.policy, accounts: workplace.people, items: answer.labels, people: answer.people)
  }

  /// The lines from top to bottom.
  var lines: [CaseLine] {
    head + entitlement + tasks + parts + advice + followUps + timeline
  }

  private var row: RequestRow { answer.row }

  /// A fact that needs several lines: only the first has the label.
  func facts(
    _ label: String, _ texts: [String], why: String = "", style: Style = .normal
  ) -> [CaseLine] {
    texts.enumerated().map { index, text in
      CaseLine(
        anchor: "\(label) \(index)", label: index == 0 ? label : "", text: text, style: style,
        why: why)
    }
  }

  private var head: [CaseLine] {
    typealias Words = RequestPageWording
    let intake = answer.intake
    var lines = [
      fact(RequestsWording.state, Words.state(row), why: Words.stateHelp),
      fact(RequestsWording.reference, row.reference, why: Words.referenceHelp),
      fact(
        Words.asked, Words.asked(intake.wish, names),
        why: "\(RequestWording.sentence(row.kind).sentenceStart). \(article(row.kind.rule))"),
    ]
    lines += facts(Words.wish, Words.details(intake.wish, names), why: Words.wishHelp)
    lines += [
      fact(Words.requester, Words.requester(answer, names), why: article("R-O-8.1-1")),
      fact(
        Words.came, Words.came(intake),
        why: Words.cameHelp + "\n\n" + article("R-O-8.9-1")),
      fact(
        RequestsWording.handler, row.handlerName ?? Words.nobody, why: Words.handlerHelp,
        step: row.handler == nil ? .treatmentStarted : .assigned),
    ]
    lines += facts(
      Words.parties, answer.parties.map { workplace.people[$0] ?? $0.text },
      why: Words.partiesHelp)
    lines += deadline
    lines.append(identity)
    lines += facts(
      Words.remarks, answer.remarks.map { RequestWording.sentence($0) },
      why: article("R-O-8.9-1"), style: .warning)
    lines += facts(Words.completed, answer.progress.completions, why: Words.completedHelp)
    lines += facts(
      HoldWording.held, answer.holds.map { HoldWording.line($0, workplace.policy) },
      why: HoldWording.heldHelp + "\n\n" + article("R-O-6.5-3"), style: .warning)
    return lines
  }

  private var deadline: [CaseLine] {
    typealias Words = RequestPageWording
    let why = RequestsWording.explanation(row, at: workplace.policy.identity)
    var lines = [
      fact(
        RequestsWording.due, "\(row.due.dutch), \(Words.status(row))", why: why,
        style: RequestsWording.style(row.status) ?? .normal)
    ]
    if let origin = row.origin {
      lines.append(
        fact(RequestsWording.origin, RequestWording.words(origin), why: why, step: .extended))
    }
    if let advice = answer.advice {
      lines.append(
        fact(
          Words.warning, RequestWording.sentence(advice), why: Words.warningHelp,
          style: .warning))
    }
    lines += factualErrors
    lines += facts(
      RequestsWording.waiting, answer.progress.waiting.map { RequestWording.line($0) },
      why: Words.waitingHelp)
    return lines
  }

  /// Facts that are wrong have a clock of their own, until all are corrected or refused.
  private var factualErrors: [CaseLine] {
    typealias Words = RequestPageWording
    let errors = answer.intake.wish.factualErrors
    guard !errors.isEmpty else { return [] }
    let taken = answer.progress.stage.decision
    let refused = Set(taken?.decision.refusedItems ?? [])
    let settled = errors.map { error in
      answer.progress.corrected[error.item] ?? (refused.contains(error.item) ? taken?.on : nil)
    }
    let isSettled = !settled.contains(nil)
    let clock = FactualErrorClock(known: answer.intake.received)
    let status = clock.status(
      on: workplace.today, corrected: isSettled ? settled.compactMap(\.self).max() : nil)
    return [
      fact(
        Words.factualErrors, Words.errors(clock, status),
        why: RequestWording.sentence(CorrectionNature.fact) + "\n\n" + article("R-O-8.3-2"),
        style: RequestsWording.style(status) ?? .normal, step: isSettled ? nil : .corrected)
    ]
  }

  private var identity: CaseLine {
    typealias Words = RequestPageWording
    let known = answer.progress.identity
    return fact(
      Words.identity, known.map { Words.established($0, names) } ?? Words.notEstablished,
      why: Words.identityHelp + "\n\n" + article("R-O-8.2-4"),
      style: known == nil && row.kind != .question ? .warning : .normal,
      step: known == nil ? .identityEstablished : nil)
  }

  private var entitlement: [CaseLine] {
    typealias Words = RequestPageWording
    guard row.kind != .question else { return [] }
    var why = Words.entitlementHelp
    if case .notEntitled(let obstacle, _) = answer.entitlement {
      why += "\n\n" + article(obstacle.rule)
    }
    let texts =
      [Words.verdict(answer.entitlement)]
      + RequestWording.sentences(answer.entitlement, names)
    return facts(
      Words.entitled, texts, why: why,
      style: answer.entitlement.isEntitled ? .normal : .warning)
  }
}
