import DossierCore

/// The words of a report by the names of the template, fit for a page.
struct TransferValues {
  private let content: TransferPageContent

  init(_ content: TransferPageContent) {
    self.content = content
  }

  private var facts: OsoFacts { content.facts }
  private var transfer: TransferFacts? { facts.transfer }

  var all: [String: Any] {
    let identity = content.identity
    let parts = content.given.parts
    let values = ExtractValues()
    let words: [String: Any] = [
      "soort": TransferWording.title(content.profile), "kenmerk": PageWord.of(content.reference),
      "leerling": PageWord.of(content.pupilName), "school": PageWord.of(facts.school.name),
      "brin": facts.school.brin.canonical, "bestuur": PageWord.of(identity.name),
      "ontvanger": PageWord.of(transfer?.receiver),
      "ontvanger_brin": PageWord.of(transfer?.brin?.canonical), "gemaakt": facts.madeOn.dutch,
      "voorlopig": facts.isProvisional, "afschrift": content.isCopyForParents,
      "naar_school": content.profile == .primaryTransfer || content.profile == .secondaryTransfer,
      "zwartgemaakt": parts.contains(where: \.hasBars),
      "rubrieken": parts.map { values.category($0) },
      "verantwoordelijke": PageWord.of(identity.controller.function),
      "verantwoordelijke_bereikbaar": PageWord.of(identity.controller),
      "fg": PageWord.of(identity.officer.function), "fg_bereikbaar": PageWord.of(identity.officer),
    ]
    return words.merging(view) { $1 }.merging(contact) { $1 }
  }

  /// What the parents saw and said, unedited.
  private var view: [String: Any] {
    let view = transfer?.view
    let remarks = transfer?.remarks ?? []
    return [
      "heeft_oordeel": view != nil, "afschrift_op": PageWord.of(view?.copyGivenOn?.dutch),
      "ingezien_op": PageWord.of(view?.seenOn?.dutch),
      "akkoord": PageWord.of(view?.agreement.map(TransferWording.word)),
      "reden": PageWord.of(view?.reasonAgainst), "heeft_opmerkingen": !remarks.isEmpty,
      "opmerkingen": remarks.map { remark in
        [
          "datum": remark.on.dutch, "wie": PageWord.of(remark.by),
          "woorden": PageWord.of(remark.text),
        ]
      },
      "niets_gezegd": remarks.isEmpty,
    ]
  }

  private var contact: [String: Any] {
    [
      "contact": PageWord.of(facts.contact?.name),
      "contact_telefoon": PageWord.of(facts.contact?.phone.display),
      "contact_email": PageWord.of(facts.contact?.email?.canonical),
    ]
  }
}
