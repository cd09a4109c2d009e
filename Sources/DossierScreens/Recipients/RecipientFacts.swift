import DossierCore
import DossierOffice
import ScreenKit

/// What the page of a recipient says, line by line.
struct RecipientFacts {
  let answer: RecipientAnswer
  let policy: Policy

  private typealias Words = RecipientWording

  var lines: [CaseLine] {
    contact + allowed + agreements
  }

  private var contact: [CaseLine] {
    let recipient = answer.recipient
    var lines = [
      CaseLine.heading(Words.data),
      line(Words.name, recipient.name), line(Words.type, answer.row.typeLabel),
      standing,
    ]
    let optional = [
      (Words.brin, recipient.brin), (Words.address, recipient.address),
      (Words.contact, recipient.contact), (Words.channel, recipient.channel),
    ]
    lines += optional.compactMap { label, text in text.map { line(label, $0) } }
    lines.append(line(Words.from, recipient.from.dutch))
    if let ended = recipient.ended { lines.append(line(Words.ended, ended.dutch)) }
    return lines
  }

  private var standing: CaseLine {
    var line = line(Words.agreement, Words.word(answer.row.standing))
    line.style = answer.row.standing.style ?? .normal
    line.why = Words.sentence(answer.row.standing)
    return line
  }

  /// What the policy says of this kind of recipient.
  private var allowed: [CaseLine] {
    guard let type = answer.type else {
      return [.heading(Words.allowed), line("", Words.unknownType)]
    }
    var lines = [
      CaseLine.heading(Words.allowed),
      line(Words.bases, type.bases.map(DisclosureWording.word).joined(separator: ", ")),
      line(Words.need, Words.word(type.agreement)),
      list(Words.categories, type.categories.map(label)),
    ]
    if !type.closedFields.isEmpty {
      lines.append(
        list(Words.closed, type.closedFields.map { policy.field($0)?.field.label ?? $0.text }))
    }
    lines.append(line(Words.personalNumber, Words.number(type.mayReceivePersonalNumber)))
    if let consent = type.consent {
      lines.append(
        line(Words.consent, policy.consentPurpose(consent)?.label ?? consent.text))
    }
    return lines
  }

  private var agreements: [CaseLine] {
    guard !answer.agreements.isEmpty else {
      return [.heading(Words.agreements), line("", Words.noAgreements)]
    }
    return [.heading(Words.agreements)]
      + answer.agreements.map { agreement in
        var line = CaseLine(
          anchor: agreement.record.text, label: AgreementWording.word(agreement.agreement.kind),
          text: AgreementWording.line(agreement))
        line.style = agreement.style
        return line
      }
  }

  /// Everything of it: this is the one page that answers what may go here.
  private func list(_ label: String, _ words: [String]) -> CaseLine {
    var line = line(label, words.joined(separator: ", "))
    line.mostLines = .max
    return line
  }

  private func label(_ code: CategoryCode) -> String {
    policy.category(code)?.label ?? code.text
  }

  private func line(_ label: String, _ text: String) -> CaseLine {
    CaseLine(anchor: "\(label) \(text)", label: label, text: text)
  }
}

extension AgreementAnswer {
  /// Colour only repeats the word.
  var style: Style {
    switch state {
    case .ended: .dim
    case .future, .endingSoon: .warning
    case .valid: warnings.isEmpty ? .normal : .warning
    }
  }
}
