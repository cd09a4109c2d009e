import DossierCore
import DossierOffice
import ScreenKit

/// What the page of an agreement says, line by line.
struct AgreementFacts {
  let answer: AgreementAnswer
  let policy: Policy

  private typealias Words = AgreementWording

  var lines: [CaseLine] {
    warnings + content + security + dates
  }

  /// What is wanting stands first, with the rule that asks for it.
  private var warnings: [CaseLine] {
    guard !answer.warnings.isEmpty else { return [] }
    return [.heading(Words.warnings)]
      + answer.warnings.map { warning in
        var line = CaseLine(anchor: warning.rawValue, label: "", text: Words.word(warning))
        line.style = .warning
        line.why = RuleWording.sentence(Words.rule(warning), at: policy.identity)
        return line
      }
  }

  private var content: [CaseLine] {
    let agreement = answer.agreement
    let purposes = policy.purposes.filter { agreement.purposes.contains($0.code) }.map(\.label)
    let categories = agreement.categories.map { policy.category($0)?.label ?? $0.text }
    return [
      .heading(RecipientWording.agreement),
      line(Words.kind, Words.word(agreement.kind)), line(Words.number, agreement.number),
      line(Words.product, agreement.product), line(Words.model, Words.word(agreement.model)),
      line(Words.participant, agreement.isCovenantParticipant ? "ja" : "nee"),
      line(Words.purposes, purposes.joined(separator: "; ")),
      line(Words.categories, categories.joined(separator: "; ")),
      line(Words.dataSubjects, agreement.dataSubjects),
    ]
  }

  private var security: [CaseLine] {
    let agreement = answer.agreement
    return [
      .heading(Words.security),
      line(Words.annex, agreement.securityAnnex?.dutch),
      line(Words.backup, agreement.hasBackupClause ? "ja" : "nee"),
      line(Words.country, agreement.storageCountry),
      line(Words.notice, agreement.breachNoticeHours.map { "\($0) \(Words.hours)" }),
      line(Words.subprocessors, agreement.subprocessors.joined(separator: "; ")),
      line(Words.returning, agreement.returning), line(Words.contact, agreement.contact),
    ]
  }

  private var dates: [CaseLine] {
    let agreement = answer.agreement
    var state = line(DemandWording.state, Words.word(answer.state))
    state.style = answer.style
    return [
      .heading(Words.dates), state, line(Words.begins, agreement.begins.dutch),
      line(Words.ends, agreement.ends?.dutch),
      line(Words.terminatedOn, agreement.terminated?.dutch),
      line(Words.cancelling, agreement.notice), line(Words.review, agreement.reviewBy?.dutch),
      line(Words.paper, agreement.paper),
    ]
  }

  private func line(_ label: String, _ text: String?) -> CaseLine {
    let text = text ?? ""
    return CaseLine(anchor: label, label: label, text: text.isEmpty ? Terms.empty : text)
  }
}
