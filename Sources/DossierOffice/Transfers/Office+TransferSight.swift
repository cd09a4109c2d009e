import DossierCore

extension Office {
  /// Whether something that was chosen of a category is in the dossier, out of sight of the viewer.
  ///
  /// What was erased since is not hidden: it is gone, for everybody.
  func hides(
    _ part: DisclosedPart, of pupil: PupilID, from offer: DisclosureOffer
  ) throws -> Bool {
    guard let category = policy.category(part.category) else { return false }
    guard archive.compartments.contains(category.compartment) else { return true }
    let held = try contents(of: part.category, pupil: pupil)
    let there = part.items.filter(held.holds)
    guard !there.isEmpty else { return false }
    guard let offered = offer.category(part.category) else { return true }
    if let bar = offered.bar { return bar.isOutOfSight }
    return there.contains { item in
      offered.items.first { $0.item == item }.map { $0.bar?.isOutOfSight ?? false } ?? true
    }
  }

  /// An extract with the numbers that the viewer only sees the end of as he sees them.
  ///
  /// The file holds them whole; the page is read by people.
  func maskingNumbers(in extract: DossierExtract, of facts: PupilFacts) -> DossierExtract {
    var extract = extract
    for (place, part) in extract.parts.enumerated() {
      guard let category = policy.category(part.category) else { continue }
      for (sheet, held) in part.sheets.enumerated() {
        for (position, field) in held.fields.enumerated() {
          guard let known = policy.field(field.code)?.field else { continue }
          let verdict = gate.verdict(
            on: known, in: category, of: facts, place: .stored(held.record),
            value: { held.value($0) })
          guard verdict.state == .masked else { continue }
          extract.parts[place].sheets[sheet].fields[position].text = maskedTail(of: field.value)
        }
      }
    }
    return extract
  }
}

extension CategoryContents {
  /// Whether something that was chosen still stands in it.
  fileprivate func holds(_ item: RequestItem) -> Bool {
    switch item {
    case .field(let code, let sheet):
      sheets.contains { $0.record == sheet && $0.content[code] != nil }
    case .record(let record):
      entries.contains { $0.record == record && $0.content.state == .current }
        || documents.contains { $0.record == record && $0.content.removal == nil }
    case .category, .wholeDossier: false
    }
  }
}

extension DisclosureBar {
  /// Whether it is the viewer who does not see it; any other bar holds for everybody.
  fileprivate var isOutOfSight: Bool {
    if case .notVisible = self { true } else { false }
  }
}
