import DossierCore
import DossierOffice
import ScreenKit

/// What the page of a demand says, line by line.
struct DemandFacts {
  let answer: DemandAnswer
  let policy: Policy

  private typealias Words = DemandPageWording

  var lines: [CaseLine] { demand + asked + progress }

  private var demand: [CaseLine] {
    let demand = answer.demand
    var state = line(DemandWording.state, DemandWording.word(answer.row.state))
    state.style = answer.row.state.style ?? .normal
    state.why = DemandWording.sentence(answer.row.state)
    return [
      .heading(Words.demand), state, line(DemandWording.authority, demand.authority),
      line(Words.officer, Words.officer(demand.officer)),
      line(DemandWording.article, DemandWording.word(demand.article)),
      line(Words.dated, demand.date.dutch),
      line(DemandWording.received, demand.received.dutch),
      line(Words.deadline, demand.deadline?.dutch ?? Terms.empty), paper,
    ] + scan
  }

  private var scan: [CaseLine] {
    guard let scan = answer.demand.scan else { return [] }
    var line = line(Words.ownScan, Words.ownScan(scan))
    line.why = Words.ownScanWhy
    return [line]
  }

  private var paper: CaseLine {
    var line = paperLine
    if case .document? = answer.demand.form.paper { line.why = Words.scanInDossier }
    return line
  }

  private var paperLine: CaseLine {
    switch answer.demand.form {
    case .written(let paper): line(Words.paper, word(paper))
    case .spoken(let day):
      line(Words.paper, "\(Words.spoken); \(Words.awaited(day))")
    case .writtenAfterwards(let paper, let came, _):
      line(Words.paper, "\(Words.spoken); \(Words.came(came)), \(word(paper))")
    }
  }

  private var asked: [CaseLine] {
    let demand = answer.demand
    var lines = [
      CaseLine.heading(Words.asked),
      line(Words.categories, demand.categories.map(label).joined(separator: "; ")),
      line(Words.words, demand.words),
    ]
    if !answer.specialData.isEmpty {
      var special = line(Words.special, Words.special(answer.specialData.map(label)))
      special.style = .error
      special.why = RuleWording.sentence("L-19", at: policy.identity)
      lines.append(special)
    }
    return lines
  }

  private var progress: [CaseLine] {
    let demand = answer.demand
    var officer = line(
      Words.officerSaw,
      demand.noticed.map { Words.seen(answer.noticedBy, $0.on) } ?? Words.notSeen)
    if demand.noticed == nil { officer.style = .warning }
    var lines = [
      CaseLine.heading(Words.progress), line(Words.entered, answer.enteredBy ?? Terms.empty),
      officer,
      line(
        Words.given,
        answer.given.isEmpty ? Words.nothingGiven : Words.given(answer.given.count)),
    ]
    if let closed = demand.closed { lines.append(line(Words.outcome, Words.outcome(closed))) }
    return lines
  }

  private func word(_ paper: DemandPaper) -> String {
    switch paper {
    case .document: Words.scan
    case .place(let words): words
    }
  }

  private func label(_ code: CategoryCode) -> String {
    policy.category(code)?.label ?? code.text
  }

  private func line(_ label: String, _ text: String) -> CaseLine {
    CaseLine(anchor: label, label: label, text: text)
  }
}
