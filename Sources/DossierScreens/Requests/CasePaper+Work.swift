import DossierCore
import DossierOffice
import ScreenKit

extension CasePaper {
  /// What has to be done; Enter on a line opens the step that does it.
  var tasks: [CaseLine] {
    typealias Words = RequestPageWording
    let begun = answer.begun.map { begun in
      CaseLine(
        anchor: "pakket", label: "", text: PackageWording.begunTask(begun),
        why: PackageWording.begunHelp, opensPackage: true)
    }
    guard !answer.tasks.isEmpty || begun != nil else {
      return answer.row.phase.isOpen ? [] : [.heading(Words.tasks, Words.noTasks)]
    }
    let lines = answer.tasks.enumerated().map { index, task in
      let step = task.step
      return CaseLine(
        anchor: "taak \(index)", label: "\(index + 1).", text: RequestWording.line(task, names),
        why: why(task), step: step, opensPackage: task == .supplyAccessLog)
    }
    return [.heading(Words.tasks)] + [begun].compactMap(\.self) + lines
  }

  private func why(_ task: RequestTask) -> String {
    if task == .supplyAccessLog { return PackageWording.logTask }
    return task.step.map { $0.words.help } ?? RequestPageWording.othersTurn
  }

  /// Each part that was asked, with what was decided on it.
  var parts: [CaseLine] {
    typealias Words = RequestPageWording
    guard let taken = answer.progress.stage.decision else {
      let asked = answer.intake.wish.items
      guard asked.count > 1 else { return [] }
      return [.heading(Words.parts, Words.undecided)]
        + asked.map { fact("", names.name($0), why: Words.undecided.sentence) }
    }
    let head = CaseLine.heading(
      Words.decision, Words.decided(taken, by: names.name(taken.by.account)))
    let lines = taken.decision.items.map { part in
      CaseLine(
        anchor: "deel \(names.name(part.item))", label: Words.word(part.verdict),
        text: names.name(part.item) + Words.ground(part.verdict), why: why(part.verdict))
    }
    return [head] + lines + shielded + court
  }

  /// The true ground of a refusal for safety, only for the few who hold that key.
  private var shielded: [CaseLine] {
    typealias Words = RequestPageWording
    return facts(
      Words.shielded, answer.shielded.map(\.explanation),
      why: Words.shieldedHelp + "\n\n" + article("R-O-8.9-4"), style: .warning)
  }

  private var court: [CaseLine] {
    guard let day = answer.courtUntil, answer.progress.stage.decision != nil else { return [] }
    return [
      fact(
        RequestPageWording.court, RequestPageWording.courtUntil(day),
        why: article("R-O-8.9-6"), step: .followedUp)
    ]
  }

  private func why(_ verdict: ItemDecision.Verdict) -> String {
    switch verdict {
    case .granted: article("R-O-8.9-2")
    case .refused(let ground, _):
      RequestWording.sentence(ground) + "\n\n" + article(ground.rule)
    }
  }

  /// What the FG advised, the oldest first.
  var advice: [CaseLine] {
    typealias Words = RequestPageWording
    guard !answer.progress.advices.isEmpty else { return [] }
    return [.heading(Words.advice)]
      + answer.progress.advices.enumerated().map { index, advice in
        CaseLine(
          anchor: "advies \(index)", label: advice.on.dutch,
          text: (advice.isFlagged ? Words.flagged : "") + oneLine(advice.text),
          person: names.name(advice.by.account), style: advice.isFlagged ? .warning : .normal,
          why: article("R-O-3.3-2"))
      }
  }

  /// What the requester did with the answer, with the dates of it.
  var followUps: [CaseLine] {
    typealias Words = RequestPageWording
    guard !answer.progress.followUps.isEmpty else { return [] }
    return [.heading(Words.followUps)]
      + answer.progress.followUps.enumerated().map { index, dated in
        CaseLine(
          anchor: "vervolg \(index)", label: dated.on.dutch,
          text: Words.line(dated.followUp), why: article("R-O-8.9-5"), step: .followedUp)
      }
  }

  /// Everything that happened, the oldest first.
  var timeline: [CaseLine] {
    [.heading(RequestPageWording.timeline)]
      + answer.timeline.enumerated().map { index, event in
        let words = RequestWording.line(event.change, names)
        let person = event.person ?? RequestPageWording.unknown
        return CaseLine(
          anchor: "stap \(index)", label: happened(event).dutch,
          text: words + RequestPageWording.late(event.late)
            + RequestPageWording.recorded(event.recorded, happened: happened(event)),
          // Who takes a case on is named in the words already.
          person: words.hasSuffix(person) ? "" : person, role: names.name(event.role),
          why: RequestPageWording.timelineHelp)
      }
  }

  /// A request stands on the day it came in, also when it was registered later.
  private func happened(_ event: RequestAnswer.TimelineLine) -> CalendarDate {
    if case .received(let intake) = event.change { intake.received } else { event.on }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
