package import DossierCore

/// Asks which letters were made about a request, the newest first.
package struct LettersQuery: OfficeQuery {
  package static let name = "letters"
  package static let parameters: [Parameter] = [.required("request")]
  package static let example = LettersQuery(request: RequestID(number: 31))

  /// About which request.
  package var request: RequestID

  /// Asks.
  package init(request: RequestID) {
    self.request = request
  }

  package func answer(in office: Office) throws -> [LetterLine] {
    try office.demandRegister()
    let stored = try office.request(request)
    let lines = try office.archive.recordsOn(.letters(of: request), .register).map { record in
      let letter = try SealedLetter(opened: record.body)
      return LetterLine(
        letter: record.id, kind: letter.kind, made: letter.made,
        author: office.directory.profile(of: letter.author)?.name, subject: letter.subject)
    }.sorted { ($1.made, $1.letter) < ($0.made, $0.letter) }
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R",
        pupils: [stored.content.request.intake.pupil], objects: [request.text, "brieven"],
        count: lines.count, rule: "R-O-8.9-1"))
    return lines
  }
}

/// One letter in the list.
package struct LetterLine: Hashable, Sendable, Encodable {
  /// The record.
  package var letter: RecordID
  /// Which letter.
  package var kind: LetterKind
  /// The day it was made.
  package var made: CalendarDate
  /// Who made it, if still known.
  package var author: String?
  /// What it is about.
  package var subject: String
}

/// Asks for the words of one letter.
package struct LetterQuery: OfficeQuery {
  package static let name = "letter"
  package static let parameters: [Parameter] = [.required("request"), .required("letter")]
  package static let example = LetterQuery(
    request: RequestID(number: 31), letter: RecordID(number: 51))

  /// About which request.
  package var request: RequestID
  /// Which letter.
  package var letter: RecordID

  /// Asks.
  package init(request: RequestID, letter: RecordID) {
    self.request = request
    self.letter = letter
  }

  package func answer(in office: Office) throws -> LetterAnswer {
    try office.demandRegister()
    let stored = try office.request(request)
    guard let record = try office.openable(letter, office.archive.record),
      RecordContentKind(opened: record.body) == .letter
    else { throw Refusal.notFound(.letter) }
    let letter = try SealedLetter(opened: record.body)
    guard letter.request == request else { throw Refusal.notFound(.letter) }
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R",
        pupils: [stored.content.request.intake.pupil],
        objects: [request.text, self.letter.text], rule: "R-O-8.9-1"))
    return LetterAnswer(kind: letter.kind, made: letter.made, text: letter.text, html: letter.html)
  }
}

/// The words of one letter.
package struct LetterAnswer: Hashable, Sendable, Encodable {
  /// Which letter.
  package var kind: LetterKind
  /// The day it was made.
  package var made: CalendarDate
  /// As plain text.
  package var text: String
  /// As a page to print.
  package var html: String
}
