package import DossierCore

/// Reads the files that were made for a disclosure, as one archive, while they are kept.
package struct DisclosureFilesQuery: OfficeQuery {
  package static let name = "disclosure.files"
  package static let parameters: [Parameter] = [.required("disclosure")]
  package static let example = DisclosureFilesQuery(disclosure: RecordID(number: 52))

  /// Which one.
  package var disclosure: RecordID

  /// Asks.
  package init(disclosure: RecordID) {
    self.disclosure = disclosure
  }

  package func answer(in office: Office) throws -> PackageReading {
    let line = try office.disclosure(disclosure).content
    let facts = try office.facts(of: line.pupil)
    // Who may not disclose may not fetch what was disclosed either.
    _ = try office.changeableCategory(Office.disclosureRegister, facts)
    guard let kept = try office.keptFiles(of: disclosure) else {
      throw Refusal.notFound(.package)
    }
    let reading = try office.reading(
      kept.content, named: "verstrekking-\(disclosure.text)-\(line.terms.on.iso).zip")
    try office.journal(
      office.entry(
        .disclosureRead, .read, purpose: line.terms.purpose,
        pupils: [line.pupil] + kept.content.alsoAbout, objects: [disclosure.text], rule: "R-X-1"))
    return reading
  }
}
