import DossierCore
import DossierOffice
import ScreenKit

/// Lays a transfer out as lines: what must still be done, what goes along, what the family said.
struct TransferPaper: FactPaper {
  typealias Words = TransferPageWording

  let answer: TransferAnswer
  let workplace: Workplace

  /// The lines from top to bottom.
  var lines: [CaseLine] { head + next + copies + views + parts }

  /// What Enter does on a line that asks for something.
  static func anchor(_ action: TransferAction) -> String { "! \(action.rawValue)" }

  private var transfer: Transfer { answer.transfer }

  private var head: [CaseLine] {
    let row = answer.row
    return [
      fact(Words.pupil, row.name ?? row.pupil.text),
      fact(
        Words.kind, TransferWording.word(row.kind), why: article("R-O-7.1-1")),
      fact(Words.recipient, row.recipientName),
      fact(
        Words.state, "\(TransferWording.word(row.state)) sinds \(row.on.dutch)",
        style: row.state == .ready ? .good : .normal),
    ]
  }

  /// The first thing that stands between it and sending, or how it ended.
  private var next: [CaseLine] {
    switch transfer.end {
    case .sent(_, let day):
      return [fact(Words.ended, Words.sent(on: day), why: Words.sentHelp)]
    case .cancelled(let reason, let day):
      return [fact(Words.ended, Words.cancelled(on: day, reason))]
    case nil: break
    }
    guard workplace.rights.preparesTransfers else { return [] }
    guard let obstacle = answer.obstacle, answer.gaps.isEmpty else { return [ready] }
    let anchor = TransferAction(answering: obstacle).map { Self.anchor($0) } ?? Words.todo
    return [
      CaseLine(
        anchor: anchor, label: Words.todo, text: RefusalWording.task(obstacle), style: .warning,
        why: "\(RefusalWording(workplace.policy).transfer(obstacle).now)\n\n"
          + article(obstacle.rule))
    ]
  }

  /// It may go, lacks something that must be in the file, or waits for who may send it.
  private var ready: CaseLine {
    guard answer.gaps.isEmpty else {
      return CaseLine(
        anchor: answer.gaps.fields.isEmpty ? Words.todo : Self.anchor(.choose),
        label: Words.todo, text: Words.lacking(answer.gaps, at: workplace.policy),
        style: .warning,
        why: Words.lackingHelp(answer.gaps, at: workplace.policy) + "\n\n" + article("R-O-7.1-1"))
    }
    guard workplace.rights.disclosesData else {
      return CaseLine(
        anchor: Words.todo, label: Words.todo, text: Words.othersSend, style: .good,
        why: Words.othersSendHelp)
    }
    return CaseLine(
      anchor: Self.anchor(.send), label: Words.todo, text: Words.maySend, style: .good,
      why: Words.sendHelp)
  }

  private var copies: [CaseLine] {
    guard !transfer.copies.isEmpty else {
      return [fact(Words.copies, Words.noCopy, why: article("L-15"))]
    }
    return transfer.copies.enumerated().map { index, copy in
      CaseLine(
        anchor: "\(Words.copies) \(index)", label: index == 0 ? Words.copies : "",
        text: "\(copy.on.dutch), \(name(copy.receiver)), \(RequestWording.word(copy.way))",
        why: article("L-15"))
    }
  }

  private var views: [CaseLine] {
    guard !transfer.views.isEmpty else {
      return [fact(Words.views, Words.noView, why: article("R-O-7.1-2"))]
    }
    return transfer.views.enumerated().flatMap { index, view -> [CaseLine] in
      let anchor = "\(Words.views) \(index)"
      var lines = [
        CaseLine(
          anchor: anchor, label: index == 0 ? Words.views : "",
          text: "\(view.on.dutch), \(name(view.person)): "
            + Words.agreement(TransferWording.word(view.agreement)),
          style: view.agreement == .disagrees ? .warning : .normal,
          why: TransferWording.sentence(view.agreement) + "\n\n" + article("R-O-7.1-2"))
      ]
      if let reason = view.reason {
        lines.append(CaseLine(anchor: anchor + " r", label: "", text: Words.reason(reason)))
      }
      if let remark = view.remark {
        lines.append(
          CaseLine(
            anchor: anchor + " o", label: "", text: Words.remark(remark),
            why: Words.remarkHelp + "\n\n" + article("R-I-1.4-5")))
      }
      return lines
    }
  }

  private var parts: [CaseLine] {
    answer.parts.flatMap { part in
      [CaseLine.heading(part.label, part.reason)]
        + part.items.enumerated().map { index, item in
          CaseLine(anchor: "\(part.category.text) \(index)", label: "", text: item)
        }
    }
  }

  private func name(_ person: RequesterPerson) -> String {
    if let known = answer.names[person] { return known }
    return switch person {
    case .pupil: TransferFormWording.pupilSelf
    case .guardian: RequestWording.word(RequesterAnswer.Capacity.guardian)
    case .other: RequestWording.word(RequesterAnswer.Capacity.other)
    }
  }
}
