import DossierCore

/// The words of a package by the names of the template, fit for a page.
struct PackageValues {
  private let content: PackageContent

  init(_ content: PackageContent) {
    self.content = content
  }

  var all: [String: Any] {
    let identity = content.identity
    let parts = content.extract.parts
    let words: [String: Any] = [
      "kenmerk": content.request.text, "leerling": word(content.pupilName),
      "school": word(content.school?.name), "bestuur": word(identity.name),
      "reglement": word(identity.regulation), "ontvangen": content.received.dutch,
      "gemaakt": content.madeOn.dutch, "inzage": content.kind == .access,
      "ouderinformatie": content.kind == .parentInformation,
      "zwartgemaakt": parts.contains(where: \.hasBars), "rubrieken": parts.map(category),
      "iets_weggelaten": !content.omissions.isEmpty, "weggelaten": omissions,
      "heeft_waarom": !content.categories.isEmpty, "waarom": content.categories.map(reasons),
      "verstrekt": !content.disclosures.isEmpty, "verstrekkingen": disclosures,
      "verantwoordelijke": word(identity.controller.function),
      "verantwoordelijke_bereikbaar": contact(identity.controller),
      "fg": word(identity.officer.function), "fg_bereikbaar": contact(identity.officer),
    ]
    return words.merging(log) { _, new in new }
  }

  private func category(_ part: ExtractPart) -> [String: Any] {
    [
      "rubriek": word(part.label), "bladen": part.sheets.map { ["velden": $0.fields.map(field)] },
      "verslagen": part.entries.map(entry), "heeft_documenten": !part.documents.isEmpty,
      "documenten": part.documents.map(document),
    ]
  }

  private func field(_ field: ExtractField) -> [String: Any] {
    [
      "veld": word(field.label), "waarde": word(field.text),
      "bron": PackageWording.word(field.source), "verklaringen": statements(field.statements),
    ]
  }

  private func entry(_ entry: ExtractEntry) -> [String: Any] {
    [
      "datum": entry.date.dutch, "titel": word(entry.title),
      "bron": PackageWording.word(entry.source), "ingetrokken": word(entry.withdrawn?.dutch),
      "stukken": entry.text.parts.map { part -> [String: Any] in
        switch part {
        case .text(let words): ["woorden": word(words), "balk": false]
        case .bar(let reasons):
          ["woorden": false, "balk": word(reasons.joined(separator: "; "))]
        }
      },
      "verklaringen": statements(entry.statements),
    ]
  }

  private func document(_ document: ExtractDocument) -> [String: Any] {
    [
      "datum": document.date.dutch, "titel": word(document.title),
      "bron": PackageWording.word(document.source),
      "bijlage": word(content.attachments[document.record]),
      "verklaringen": statements(document.statements),
    ]
  }

  private func statements(_ texts: [String]) -> [[String: Any]] {
    texts.map { ["verklaring": word($0)] }
  }

  private func reasons(_ category: PackageCategory) -> [String: Any] {
    [
      "rubriek": word(category.label),
      "doelen": word(category.purposes.map(\.label).joined(separator: "; ")),
      "bewaren": word(category.retention.map(PackageWording.sentence)),
      "bronnen": word(category.sources.map(PackageWording.word).joined(separator: ", ")),
    ]
  }

  private var omissions: [[String: Any]] {
    content.omissions.map { omission in
      [
        "wat": word(omission.label ?? PackageWording.partOfEverything),
        "omdat": PackageWording.sentence(omission.reason),
      ]
    }
  }

  private var disclosures: [[String: Any]] {
    content.disclosures.map { line in
      let label = content.categories.first { $0.code == line.category }?.label
      return ["datum": line.on.dutch, "rubriek": word(label ?? PackageWording.otherData)]
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
          "functie": word(line.role.flatMap { content.roles[$0] } ?? PackageWording.someStaff),
          "handeling": PackageWording.word(line.act), "aantal": "\(line.count)",
        ]
      },
    ]
  }

  private func contact(_ point: ContactPoint) -> Any {
    word([point.address, point.email].filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// Words without anything that cannot be seen, escaped; false when there are none, as a section
  /// of the template expects.
  private func word(_ text: String?) -> Any {
    guard let text, !text.isEmpty else { return false }
    let seen = text.unicodeScalars.filter { $0 == "\n" || !LetterValue.isHidden($0) }
    return HtmlText.escaped(String(String.UnicodeScalarView(seen)))
  }
}

extension ExtractPart {
  /// Whether something was taken out of it.
  fileprivate var hasBars: Bool {
    entries.contains { entry in
      entry.title.contains("█")
        || entry.text.parts.contains { if case .bar = $0 { true } else { false } }
    } || sheets.contains { $0.fields.contains { $0.text.contains("█") } }
      || documents.contains { $0.title.contains("█") }
  }
}
