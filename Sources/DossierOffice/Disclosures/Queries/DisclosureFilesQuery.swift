package import DossierCore

/// Reads the files that were made for a disclosure, as one archive, while they are kept.
///
/// Only for who may see everything that is in them; see `Office.readableFiles(of:)`.
package struct DisclosureFilesQuery: OfficeQuery {
  package static let name = "disclosure.files"
  package static let example = DisclosureFilesQuery(disclosure: RecordID(number: 52))

  /// Which one.
  package var disclosure: RecordID
  /// On which ground of the law what is frozen is read all the same (AVG 18(2)).
  package var exception: RestrictionException?

  /// Asks.
  package init(disclosure: RecordID, exception: RestrictionException? = nil) {
    self.disclosure = disclosure
    self.exception = exception
  }

  package func answer(in office: Office) throws -> PackageReading {
    let stored = try office.disclosure(disclosure)
    let line = stored.content
    // Who may not disclose may not fetch what was disclosed either.
    try office.demandDisclosing(try office.facts(of: line.pupil))
    let ordinary = try office.readableFiles(of: stored)
    guard
      let kept = try ordinary ?? exception.flatMap({ try office.readableFiles(of: stored, on: $0) })
    else { throw Refusal.notFound(.package) }
    let reading = try office.reading(
      kept.content, named: "verstrekking-\(disclosure.text)-\(line.terms.on.iso).zip")
    let pupils = [line.pupil] + kept.content.alsoAbout
    let categories = line.terms.parts.map(\.category.text)
    if ordinary == nil {
      // A look at what is frozen like any other: it names neither the line nor its recipient.
      try office.journal(
        office.entry(
          .restrictedViewed, .read, purpose: line.terms.purpose, reason: exception?.rawValue,
          pupils: pupils, objects: categories, rule: "R-O-8.5-3"))
    }
    try office.journal(
      office.entry(
        .disclosureRead, .read, purpose: line.terms.purpose, pupils: pupils,
        objects: [disclosure.text] + categories + office.shieldMarks(of: line), rule: "R-X-1"))
    return reading
  }
}
