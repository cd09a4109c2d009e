package import DossierCore

/// Reads the files that were made for a disclosure, as one archive, while they are kept.
///
/// Only for who may see everything that is in them; see `Office.readableFiles(of:)`.
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
    let stored = try office.disclosure(disclosure)
    let line = stored.content
    // Who may not disclose may not fetch what was disclosed either.
    try office.demandDisclosing(try office.facts(of: line.pupil))
    guard let kept = try office.readableFiles(of: stored) else {
      throw Refusal.notFound(.package)
    }
    let reading = try office.reading(
      kept.content, named: "verstrekking-\(disclosure.text)-\(line.terms.on.iso).zip")
    try office.journal(
      office.entry(
        .disclosureRead, .read, purpose: line.terms.purpose,
        pupils: [line.pupil] + kept.content.alsoAbout,
        objects: [disclosure.text] + line.terms.parts.map(\.category.text)
          + office.shieldMarks(of: line), rule: "R-X-1"))
    return reading
  }
}
