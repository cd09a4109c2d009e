import DossierCore

/// The words of a package by the names of the template, fit for a page.
struct PackageValues {
  private let content: PackageContent
  private let values: ExtractValues

  init(_ content: PackageContent) {
    self.content = content
    values = ExtractValues(attachments: content.attachments)
  }

  var all: [String: Any] {
    let identity = content.identity
    let parts = content.extract.parts
    let words: [String: Any] = [
      "kenmerk": content.reference, "leerling": PageWord.of(content.pupilName),
      "school": PageWord.of(content.school?.name), "bestuur": PageWord.of(identity.name),
      "reglement": PageWord.of(identity.regulation), "ontvangen": content.received.dutch,
      "gemaakt": content.madeOn.dutch, "inzage": content.kind == .access,
      "ouderinformatie": content.kind == .parentInformation,
      "zwartgemaakt": parts.contains(where: \.hasBars),
      "iets_beperkt": parts.contains(where: \.holdsRestricted),
      "rubrieken": parts.map { values.category($0) },
      "iets_weggelaten": !content.omissions.isEmpty, "weggelaten": omissions,
      "heeft_waarom": !content.categories.isEmpty, "waarom": content.categories.map(reasons),
      "verstrekt": !content.disclosures.isEmpty, "verstrekkingen": disclosures,
      "heeft_toestemmingen": !content.consents.isEmpty,
      "toestemmingen": content.consents.map(consent),
      "verantwoordelijke": PageWord.of(identity.controller.function),
      "verantwoordelijke_bereikbaar": PageWord.of(identity.controller),
      "fg": PageWord.of(identity.officer.function), "fg_bereikbaar": PageWord.of(identity.officer),
    ]
    return words.merging(log) { _, new in new }
  }

  private func consent(_ consent: ExtractConsent) -> [String: Any] {
    [
      "dag": consent.signed.dutch, "waarvoor": PageWord.of(PackageWording.matter(of: consent)),
      "antwoord": PackageWording.sentence(of: consent),
      "van_wie": PackageWording.word(consent.giver),
    ]
  }

  private func reasons(_ category: PackageCategory) -> [String: Any] {
    [
      "rubriek": PageWord.of(category.label),
      "doelen": PageWord.of(category.purposes.map(\.label).joined(separator: "; ")),
      "bewaren": PageWord.of(category.retention.map(PackageWording.sentence)),
      "bronnen": PageWord.of(category.sources.map(PackageWording.word).joined(separator: ", ")),
    ]
  }

  private var omissions: [[String: Any]] {
    content.omissions.map { omission in
      [
        "wat": PageWord.of(omission.label ?? PackageWording.partOfEverything),
        "omdat": PackageWording.sentence(omission.reason),
      ]
    }
  }

  private var disclosures: [[String: Any]] {
    content.disclosures.map { line in
      [
        "datum": line.on.dutch, "wie": PageWord.of(line.recipientName),
        "soort": PageWord.of(line.typeLabel), "doel": PageWord.of(line.why),
        "wat": PageWord.of(line.what.joined(separator: ", ")),
        "welke": PageWord.of(PackageWording.things(line)), "bezwaar": line.mayObject,
        "tot": PageWord.of(line.until?.dutch),
      ]
    }
  }

  private var log: [String: Any] {
    guard let log = content.accessLog else {
      return [
        "heeft_logboek": false, "keek_iemand": false, "log_vanaf": false, "log_tot": false,
        "logregels": [[String: Any]](),
      ]
    }
    return [
      "heeft_logboek": true, "keek_iemand": !log.lines.isEmpty, "log_vanaf": log.from.dutch,
      "log_tot": log.until.dutch,
      "logregels": log.lines.map { line in
        [
          "dag": line.on.dutch,
          "functie": PageWord.of(
            line.role.flatMap { content.roles[$0] } ?? PackageWording.someStaff),
          "handeling": PackageWording.word(line.act), "aantal": "\(line.count)",
        ]
      },
    ]
  }
}
